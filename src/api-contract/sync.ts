import { z } from 'zod'
import { time } from './basics.ts'

/** [S3] Stored parts against Intercom's own counts, proven at the end of a run. */
const completeness = z
  .strictObject({
    sessions: z.int(),
    parts: z.int(),
    whole: z.int(),
    /** Intercom gave 500 parts and withheld older ones. */
    cut: z.int(),
    /** Fewer parts are stored than Intercom gave. */
    lacking: z.int(),
  })
  .meta({ id: 'SyncCompleteness' })

/** The import of history. [S2] */
export const syncState = z
  .strictObject({
    status: z.enum(['none', 'running', 'paused', 'done']),
    total: z.int(),
    done: z.int(),
    stored: z.int(),
    unchanged: z.int(),
    gone: z.int(),
    failed: z.int(),
    per_minute: z.number().nullable(),
    estimated_end_at: time.nullable(),
    started_at: time.nullable(),
    finished_at: time.nullable(),
    trouble: z.string().nullable(),
    completeness: completeness.nullable(),
  })
  .meta({ id: 'SyncState' })

export type SyncState = z.output<typeof syncState>
