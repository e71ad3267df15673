import type { DayFigures } from '#domain/reports/day-figures.ts'
import { type Period, periodsOf, type ReportRange } from '#domain/reports/report-range.ts'
import { type DaySpan, type Span, ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { Metering } from '#ports/conversations/metering.ts'
import type { ModelUse } from '#ports/reports/report-figures.ts'
import type { ReportPorts } from './read-report.ts'

export type UsagePorts = ReportPorts & {
  metering: Metering
  connections: Pick<Connections, 'getOrCreate'>
}

export type UsagePeriod = Span & {
  aiInteractions: number
  storedSessions: number
  model: ModelUse
}

export type Usage = {
  total: UsagePeriod
  periods: UsagePeriod[]
  months: (UsagePeriod & { month: string })[]
  limits: {
    perDay: number | undefined
    perMonth: number | undefined
    today: number
    thisMonth: number
    /** This month's end at the pace of the last seven whole days. */
    forecast: number
  }
}

const paceDays = 7

/** [R5, R8] What counted, what it used, and how near the limits are. */
export async function readUsage(
  ports: UsagePorts,
  organizationId: string,
  asked: { calendar: ZoneCalendar; range: ReportRange; now: Date },
): Promise<Usage> {
  const { calendar, range, now } = asked
  const days = calendar.days(range)
  const [figures, limits] = await Promise.all([
    ports.reportFigures.readDays(organizationId, days),
    readLimits(ports, organizationId, now),
  ])
  const counted = new Map(days.map((day, place) => [day, figures[place]?.counts]))
  const read = (by: ReportRange['by']) =>
    withModelUse(ports, organizationId, {
      counted,
      periods: periodsOf(calendar, days, by),
    })
  const periods = await read(range.by)
  const months = range.by === 'month' ? periods : await read('month')
  return {
    total: { from: range.from, to: range.to, ...sumOf(months) },
    periods,
    months: months.map((month) => ({ ...month, month: calendar.monthOf(month.from) })),
    limits,
  }
}

type Counted = ReadonlyMap<DaySpan, DayFigures['counts'] | undefined>

async function withModelUse(
  { reportFigures }: ReportPorts,
  organizationId: string,
  { counted, periods }: { counted: Counted; periods: readonly Period[] },
): Promise<UsagePeriod[]> {
  const uses = await reportFigures.readModelUse(organizationId, periods)
  return periods.map(({ from, to, days }, place) => {
    const sum = (name: string) =>
      days.reduce((total, day) => total + (counted.get(day)?.get(name) ?? 0), 0)
    return {
      from,
      to,
      aiInteractions: sum('metered'),
      storedSessions: sum('sessions'),
      model: uses[place] ?? { turns: 0, inputTokens: 0, outputTokens: 0 },
    }
  })
}

function sumOf(periods: readonly UsagePeriod[]): Omit<UsagePeriod, keyof Span> {
  const sum = (read: (period: UsagePeriod) => number) =>
    periods.reduce((total, period) => total + read(period), 0)
  return {
    aiInteractions: sum(({ aiInteractions }) => aiInteractions),
    storedSessions: sum(({ storedSessions }) => storedSessions),
    model: {
      turns: sum(({ model }) => model.turns),
      inputTokens: sum(({ model }) => model.inputTokens),
      outputTokens: sum(({ model }) => model.outputTokens),
    },
  }
}

/** [G15] Limits count by days and months of UTC. */
async function readLimits(
  { metering, connections, reportFigures }: UsagePorts,
  organizationId: string,
  now: Date,
): Promise<Usage['limits']> {
  const utc = new ZoneCalendar('UTC')
  const today = utc.startOf('day', now)
  const month = utc.startOf('month', now)
  const [{ settings }, countToday, countMonth, pastDays] = await Promise.all([
    connections.getOrCreate(organizationId),
    metering.countInteractions(organizationId, today),
    metering.countInteractions(organizationId, month),
    reportFigures.readDays(
      organizationId,
      utc.days({ from: utc.shiftDays(today, -paceDays), to: today }),
    ),
  ])
  const past = pastDays.reduce((total, { counts }) => total + (counts.get('metered') ?? 0), 0)
  const [thisMonth] = periodsOf(utc, utc.days({ from: today, to: nextMonth(utc, month) }), 'month')
  const daysLeft = (thisMonth?.days.length ?? 1) - 1
  const restOfToday = Math.max(0, past / paceDays - countToday)
  return {
    perDay: settings.limitPerDay,
    perMonth: settings.limitPerMonth,
    today: countToday,
    thisMonth: countMonth,
    forecast: Math.round(countMonth + restOfToday + (past / paceDays) * daysLeft),
  }
}

function nextMonth(calendar: ZoneCalendar, month: Date): Date {
  return calendar.startOf('month', calendar.shiftDays(month, 31))
}
