import { z } from 'zod'
import { queryFlag, queryMoment, queryText, queryTime, time } from './basics.ts'

const grain = z.enum(['day', 'week', 'month'], 'must be day, week or month')

/** Which time a report is about: the last thirty days unless told otherwise. A bare date is a day of `time_zone`. */
export const reportSpan = {
  from: queryMoment.optional().meta({ description: 'from this date or moment on' }),
  to: queryMoment.optional().meta({ description: 'before this date or moment' }),
  time_zone: queryText
    .default('UTC')
    .meta({ description: 'a name of the time zone database, such as Europe/Berlin' }),
}

export const reportQuery = z.strictObject({
  ...reportSpan,
  by: grain.optional().meta({ description: 'by default so that there are few points' }),
  compare: z.literal('previous', 'must be previous').optional(),
  format: z.enum(['json', 'csv'], 'must be json or csv').optional(),
})

export type ReportQuery = z.output<typeof reportQuery>

const resolution = z.enum(
  ['confirmed', 'assumed', 'closed_while_owned', 'handed_off', 'reopened', 'none'],
  'must be confirmed, assumed, closed_while_owned, handed_off, reopened or none',
)

const handoffReason = z.enum(
  [
    'customer_requested',
    'frustration',
    'unproductive',
    'insufficient_knowledge',
    'insufficient_tools',
    'topic_excluded',
    'spend_limit',
    'too_many_replies',
    'ai_unavailable',
    'instructed',
    'teammate_requested',
  ],
  'is no reason for a handoff, such as frustration',
)

function queryNumber(pattern: RegExp, words: string) {
  return z.string().regex(pattern, words).transform(Number)
}

/** What reports count by, as filters of the list of sessions: each number opens the sessions behind it. */
export const reportFilters = {
  ai_took_part: queryFlag.optional(),
  resolution: resolution.optional(),
  handoff_reason: handoffReason.optional(),
  handed_off_to: queryText.optional(),
  rating: queryNumber(/^[1-5]$/, 'must be a number from 1 to 5').optional(),
  answered_by: z.enum(['ai', 'people'], 'must be ai or people').optional(),
  counted_after: queryTime.optional(),
  counted_before: queryTime.optional(),
  weekday: queryNumber(/^[1-7]$/, 'must be a number from 1, Monday, to 7').optional(),
  hour: queryNumber(/^(?:1?\d|2[0-3])$/, 'must be a number from 0 to 23').optional(),
  time_zone: queryText
    .optional()
    .meta({ description: 'of weekday and hour, which need created_after and created_before' }),
}

const count = z.int()
/** Counts by what they count. */
const counts = z.record(z.string(), count)

const duration = z.strictObject({
  count,
  median_s: z.int().nullable().meta({ description: 'seconds, rounded down to a readable step' }),
  p90_s: z.int().nullable(),
})

export type Duration = z.output<typeof duration>

const aiAndPeople = z.strictObject({ ai: duration, people: duration })

const resolutions = z.strictObject({
  confirmed: count,
  assumed: count,
  closed_while_owned: count,
  handed_off: count,
  reopened: count,
  none: count,
})

const overviewFigures = z.strictObject({
  sessions: count,
  ai_took_part: count,
  ai_interactions: count,
  resolutions,
  first_answer: aiAndPeople,
  sentiment: counts,
  languages: counts,
  channels: counts,
  ratings: z.strictObject({ ai: counts, people: counts }),
})

const handoffFigures = z.strictObject({
  ai_took_part: count,
  handed_off: count,
  reasons: counts,
  targets: counts.meta({
    description: 'unassigned, team:<id>, teammate:<id>, left_alone, closed or unknown',
  }),
  wait: duration,
})

const resolutionFigures = z.strictObject({
  sessions: count,
  ai_took_part: count,
  ...resolutions.shape,
})

const timeFigures = z.strictObject({
  first_answer: aiAndPeople,
  resolution: aiAndPeople,
  handoff_wait: duration,
})

const period = {
  from: time,
  to: time,
  running: z.boolean().meta({ description: 'it has not ended yet' }),
}

const range = { from: time, to: time, time_zone: z.string(), by: grain }

function reportOf<Shape extends z.ZodRawShape>(figures: z.ZodObject<Shape>) {
  return {
    ...range,
    total: figures,
    series: z.array(z.strictObject({ ...period, ...figures.shape })),
    previous: z.strictObject({ from: time, to: time, total: figures }).nullable(),
  }
}

export const overviewReport = z
  .strictObject({
    ...reportOf(overviewFigures),
    busiest_hours: z
      .array(z.array(count))
      .meta({ description: 'new sessions by weekday, Monday first, and hour' }),
  })
  .meta({ id: 'OverviewReport' })

export const handoffsReport = z
  .strictObject(reportOf(handoffFigures))
  .meta({ id: 'HandoffsReport' })

export const resolutionsReport = z
  .strictObject({
    ...reportOf(resolutionFigures),
    assumed_after_h: z.int().meta({ description: 'the silence that counts as a resolution' }),
  })
  .meta({ id: 'ResolutionsReport' })

export const timesReport = z.strictObject(reportOf(timeFigures)).meta({ id: 'TimesReport' })

const modelUse = z.strictObject({
  turns: count,
  input_tokens: count,
  output_tokens: count,
  estimated_cost: z.number().nullable().meta({ description: 'null unless prices are configured' }),
})

const usageFigures = { ai_interactions: count, stored_sessions: count, model: modelUse }

export const usageReport = z
  .strictObject({
    ...range,
    ...usageFigures,
    by_month: z.array(z.strictObject({ month: z.string(), from: time, to: time, ...usageFigures })),
    series: z.array(z.strictObject({ ...period, ...usageFigures })),
    limits: z.strictObject({
      per_day: z.int().nullable(),
      per_month: z.int().nullable(),
      today: count.meta({ description: 'AI interactions of this day of UTC' }),
      this_month: count.meta({ description: 'AI interactions of this month of UTC' }),
      forecast_this_month: count,
    }),
  })
  .meta({ id: 'UsageReport' })

export type OverviewReport = z.output<typeof overviewReport>
export type HandoffsReport = z.output<typeof handoffsReport>
export type ResolutionsReport = z.output<typeof resolutionsReport>
export type TimesReport = z.output<typeof timesReport>
export type UsageReport = z.output<typeof usageReport>
