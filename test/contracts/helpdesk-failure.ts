import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'

/** The trouble that a call ends in; throws when it succeeds or fails in another way. */
export async function helpdeskFailure(work: Promise<unknown>): Promise<HelpdeskError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof HelpdeskError) return error
  throw new Error('A HelpdeskError was expected')
}
