import type { WriteResult } from '#ports/conversations/helpdesk.ts'

/**
 * [W8] The fingerprint that a write of ours left, where it covers no part that a look has not seen. Else undefined: the
 * sweep must still find the difference, should the webhook of somebody's part in between be lost.
 */
export function fingerprintToKeep(
  written: Pick<WriteResult, 'fingerprint' | 'otherPartIds'>,
  seenPartIds: ReadonlySet<string>,
): string | undefined {
  return written.otherPartIds.every((id) => seenPartIds.has(id)) ? written.fingerprint : undefined
}
