import type { Attachment, Part } from './conversation.ts'

/**
 * [G] Stored and fetched parts together, the opening message first. Intercom gives at most 500 parts, so that older
 * ones may be known only from the store; a fetched part replaces the stored one but keeps its stored files.
 */
export function mergeParts(stored: readonly Part[], fetched: readonly Part[]): Part[] {
  const storedById = new Map(stored.map((part) => [part.id, part]))
  const fetchedIds = new Set(fetched.map((part) => part.id))
  const merged = [
    ...stored.filter((part) => !fetchedIds.has(part.id)),
    ...fetched.map((part) => withStoredFiles(part, storedById.get(part.id))),
  ]
  return merged
    .map((part, index) => ({ part, index }))
    .sort((left, right) => rank(left.part) - rank(right.part) || left.index - right.index)
    .map(({ part }) => part)
}

function rank(part: Part): number {
  return part.kind === 'source' ? -Infinity : part.createdAt.getTime()
}

function withStoredFiles(part: Part, stored: Part | undefined): Part {
  if (stored === undefined || part.isRedacted) return part
  const attachments = part.attachments.map((attachment, index): Attachment => {
    const fileKey = stored.attachments[index]?.fileKey
    return fileKey === undefined ? attachment : { ...attachment, fileKey }
  })
  return { ...part, attachments }
}

/** Parts that are new, or whose words or files differ from what is stored. [S4] */
export function changedParts(stored: readonly Part[], merged: readonly Part[]): Part[] {
  const storedById = new Map(stored.map((part) => [part.id, part]))
  return merged.filter((part) => {
    const before = storedById.get(part.id)
    return before === undefined || !isSamePart(before, part)
  })
}

function isSamePart(left: Part, right: Part): boolean {
  return (
    left.html === right.html &&
    left.isRedacted === right.isRedacted &&
    left.attachments.length === right.attachments.length &&
    left.attachments.every(
      (attachment, index) => attachment.fileKey === right.attachments[index]?.fileKey,
    )
  )
}
