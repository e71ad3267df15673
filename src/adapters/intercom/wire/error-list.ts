import { z } from 'zod'
import { listOf, optionalText, text } from './lenient.ts'

/** Intercom's error envelope; a proxy's page or an empty body reads as no errors. */
export const wireErrorList = z
  .object({
    request_id: optionalText,
    errors: listOf(z.object({ code: text, message: text })),
  })
  .catch({ request_id: undefined, errors: { items: [], skippedCount: 0 } })
