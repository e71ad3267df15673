import { json, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { organizationId, time } from './columns.ts'

/** Pairs of key and count, one after the other. */
export type StoredFigures = {
  counts: Record<string, number>
  quarters: number[]
  durations: Record<string, number[]>
}

/** Days with the moment when they were last known to be right: what was written before it is in the figures. */
const keptDays = () => ({
  organizationId: organizationId(),
  startsAt: time('starts_at').notNull(),
  endsAt: time('ends_at').notNull(),
  verifiedAt: time('verified_at').notNull(),
})

/** [R7] The figures of whole local days, kept so that they need not be counted again; any row may be dropped. */
export const reportDays = pgTable(
  'report_days',
  { ...keptDays(), figures: json('figures').$type<StoredFigures>().notNull() },
  (table) => [primaryKey({ columns: [table.organizationId, table.startsAt, table.endsAt] })],
)

/** [R7] Days of UTC by half hours: the days of all time zones are added up from them; any row may be dropped. */
export const reportSlices = pgTable(
  'report_slices',
  { ...keptDays(), figures: json('figures').$type<StoredFigures[]>().notNull() },
  (table) => [primaryKey({ columns: [table.organizationId, table.startsAt, table.endsAt] })],
)
