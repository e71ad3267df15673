import { z } from 'zod'
import { isApiVersion } from './api-version.ts'

const milliseconds = z.int().min(0).max(3_600_000)

/** The fidelity knobs of one workspace, named as the control API names them. */
export const settingsSchema = z.strictObject({
  rate_limit: z.int().min(1).max(1_000_000),
  search_lag_ms: milliseconds,
  file_ttl_s: z.int().min(0).max(86_400),
  webhook_retry_s: z.number().min(0).max(86_400),
  webhook_delay_ms: milliseconds,
  webhook_reorder_ms: milliseconds,
  // Extra copies of each delivery; a fraction is the chance of one more.
  webhook_duplicates: z.number().min(0).max(20),
  webhook_drop: z.number().min(0).max(1),
  webhook_null_id: z.boolean(),
  webhook_version: z.string().refine(isApiVersion, 'must be a version from "2.7" to "2.16"'),
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  rate_limit: 1667,
  search_lag_ms: 0,
  file_ttl_s: 1800,
  webhook_retry_s: 60,
  webhook_delay_ms: 0,
  webhook_reorder_ms: 0,
  webhook_duplicates: 0,
  webhook_drop: 0,
  webhook_null_id: false,
  webhook_version: '2.16',
}
