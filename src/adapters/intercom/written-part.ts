import { htmlToText } from '#domain/reading/html-to-text.ts'
import type { WriteResult } from '#ports/conversations/helpdesk.ts'
import { toPart } from './mapping/to-part.ts'
import { toFingerprint } from './mapping/to-conversation.ts'
import type { WireConversation, WirePart } from './wire/conversation.ts'
import { toKebabCase } from './wire/to-kebab-case.ts'

/** What we wrote, to find its part in Intercom's answer. */
export type Written =
  | { by: string; kind: 'message' | 'note'; html: string }
  | { by: string; kind: 'assignment' | 'close' }

export function toWriteResult(wire: WireConversation, written: Written): WriteResult {
  const parts = wire.conversation_parts.items
  const made = findWrittenPart(parts, written)
  const partId = made?.id
  const canBeJudged = wire.updated_at !== undefined && partId !== undefined
  return {
    partId,
    part: made && toPart(made, wire.updated_at ?? new Date(0)),
    otherPartIds: parts.map(({ id }) => id).filter((id) => id !== partId),
    teammateAssigneeId: wire.admin_assignee_id,
    teamAssigneeId: wire.team_assignee_id,
    fingerprint: canBeJudged ? toFingerprint(wire) : undefined,
  }
}

/** The last part by our teammate of the written kind; among several, the one that has our words. */
function findWrittenPart(parts: readonly WirePart[], written: Written): WirePart | undefined {
  const ours = parts.filter(
    (part) => part.author?.id === written.by && isOfKind(part, written.kind),
  )
  if (!('html' in written)) return ours.at(-1)
  const words = wordsOf(written.html)
  return ours.findLast((part) => wordsOf(part.body) === words) ?? ours.at(-1)
}

function isOfKind(part: WirePart, kind: Written['kind']): boolean {
  const partKind = toKebabCase(part.part_type)
  const isNote = partKind.startsWith('note')
  if (kind === 'note') return isNote
  if (kind === 'message') return !isNote && part.body !== ''
  return kind === 'close' ? partKind === 'close' : partKind.startsWith('assign')
}

function wordsOf(html: string): string {
  return htmlToText(html).replaceAll(/\s+/g, ' ').trim()
}
