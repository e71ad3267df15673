import type { Author, Part } from './conversation.ts'

const NOTE_KINDS: ReadonlySet<string> = new Set(['note', 'note-and-reopen'])

/** Assignments that Intercom's distribution makes by itself: nobody's wish. */
const DISTRIBUTION_KINDS: ReadonlySet<string> = new Set([
  'default-assignment',
  'message-strategy-assignment',
  'away-mode-assignment',
])

export function isNote(part: Part): boolean {
  return NOTE_KINDS.has(part.kind)
}

export function hasContent(part: Part): boolean {
  return part.text.trim() !== '' || part.attachments.length > 0 || part.isRedacted
}

/** Words or files that the contact sees, whatever Intercom calls the part. */
export function isPublicMessage(part: Part): boolean {
  return hasContent(part) && !isNote(part)
}

export function isContactMessage(part: Part): boolean {
  return part.author.kind === 'contact' && isPublicMessage(part)
}

export function isDistribution(part: Part): boolean {
  return DISTRIBUTION_KINDS.has(part.kind)
}

export function isClosing(part: Part): boolean {
  return part.kind === 'close'
}

export function isFrom(author: Author, teammateIds: ReadonlySet<string>): boolean {
  return author.kind === 'teammate' && teammateIds.has(author.id)
}
