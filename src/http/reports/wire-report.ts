import type {
  Duration as WireDuration,
  HandoffsReport,
  OverviewReport,
  ResolutionsReport,
  TimesReport,
} from '#api-contract/reports.ts'
import { type DayFigures, type Duration, RESOLUTIONS } from '#domain/reports/day-figures.ts'
import { countOf, percentileOf } from '#domain/reports/duration-counts.ts'
import type { ReportRange } from '#domain/reports/report-range.ts'
import type { ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import type { Report } from '#use-cases/reports/read-report.ts'
import { toSnake, toTime } from '../api/wire-words.ts'

export type Scene = { calendar: ZoneCalendar; range: ReportRange; now: Date }

/** The frame that all reports share, with figures read by `read`. */
export function toWireReport<Figures extends object>(
  report: Report,
  { calendar, range, now }: Scene,
  read: (figures: DayFigures) => Figures,
) {
  const { before } = report
  return {
    ...toWireRange({ calendar, range }),
    total: read(report.total),
    series: report.periods.map(({ from, to, figures }) => ({
      ...toWirePeriod({ from, to }, now),
      ...read(figures),
    })),
    previous: before
      ? { from: toTime(before.from), to: toTime(before.to), total: read(before.figures) }
      : null,
  }
}

export function toWireRange({ calendar, range }: Omit<Scene, 'now'>) {
  return {
    from: toTime(range.from),
    to: toTime(range.to),
    time_zone: calendar.timeZone,
    by: range.by,
  }
}

export function toWirePeriod({ from, to }: { from: Date; to: Date }, now: Date) {
  return { from: toTime(from), to: toTime(to), running: from <= now && now < to }
}

export function toOverview(figures: DayFigures): OverviewReport['total'] {
  return {
    ...volumeOf(figures),
    ai_interactions: countIn(figures, 'metered'),
    resolutions: toResolutions(figures),
    first_answer: firstAnswerOf(figures),
    sentiment: countsUnder(figures, 'sentiment'),
    languages: countsUnder(figures, 'language'),
    channels: countsUnder(figures, 'channel'),
    ratings: {
      ai: countsUnder(figures, 'rating-ai'),
      people: countsUnder(figures, 'rating-people'),
    },
  }
}

export function toHandoffs(figures: DayFigures): HandoffsReport['total'] {
  return {
    ai_took_part: countIn(figures, 'ai'),
    handed_off: countIn(figures, 'resolution:handed-off'),
    reasons: countsUnder(figures, 'reason', toSnake),
    targets: countsUnder(figures, 'to', (target) => target.replace('left-alone', 'left_alone')),
    wait: toDuration(figures, 'handoff-wait'),
  }
}

export function toResolutionFigures(figures: DayFigures): ResolutionsReport['total'] {
  return { ...volumeOf(figures), ...toResolutions(figures) }
}

export function toTimes(figures: DayFigures): TimesReport['total'] {
  return {
    first_answer: firstAnswerOf(figures),
    resolution: {
      ai: toDuration(figures, 'resolution-ai'),
      people: toDuration(figures, 'resolution-people'),
    },
    handoff_wait: toDuration(figures, 'handoff-wait'),
  }
}

function volumeOf(figures: DayFigures) {
  return { sessions: countIn(figures, 'sessions'), ai_took_part: countIn(figures, 'ai') }
}

function firstAnswerOf(figures: DayFigures) {
  return {
    ai: toDuration(figures, 'first-answer-ai'),
    people: toDuration(figures, 'first-answer-people'),
  }
}

function toResolutions(figures: DayFigures): OverviewReport['total']['resolutions'] {
  const counts = RESOLUTIONS.map((name) => [toSnake(name), countIn(figures, `resolution:${name}`)])
  return Object.fromEntries(counts) as OverviewReport['total']['resolutions'] // one for each name
}

function toDuration({ durations }: DayFigures, name: Duration): WireDuration {
  return {
    count: countOf(durations[name]),
    median_s: percentileOf(durations[name], 0.5) ?? null,
    p90_s: percentileOf(durations[name], 0.9) ?? null,
  }
}

function countIn({ counts }: DayFigures, name: string): number {
  return counts.get(name) ?? 0
}

/** Largest first. */
function countsUnder(
  { counts }: DayFigures,
  prefix: string,
  rename: (value: string) => string = (value) => value,
): Record<string, number> {
  const own = [...counts].flatMap(([name, count]): [string, number][] =>
    name.startsWith(`${prefix}:`) ? [[rename(name.slice(prefix.length + 1)), count]] : [],
  )
  return Object.fromEntries(own.toSorted(([, one], [, other]) => other - one))
}
