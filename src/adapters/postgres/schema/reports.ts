import { json, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { organizationId, time } from './columns.ts'

/** Pairs of key and count, one after the other. */
export type StoredFigures = {
  counts: Record<string, number>
  quarters: number[]
  durations: Record<string, number[]>
}

/** [R7] The figures of whole local days, kept so that they need not be counted again; any row may be dropped. */
export const reportDays = pgTable(
  'report_days',
  {
    organizationId: organizationId(),
    startsAt: time('starts_at').notNull(),
    endsAt: time('ends_at').notNull(),
    figures: json('figures').$type<StoredFigures>().notNull(),
    /** What was written before this moment is in the figures. */
    verifiedAt: time('verified_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.startsAt, table.endsAt] })],
)
