import type {
  Conversation,
  ConversationRating,
  ConversationState,
  Part,
} from '#domain/conversation/conversation.ts'
import type { ConversationMark } from '#ports/conversations/helpdesk.ts'
import { htmlToText } from '#domain/reading/html-to-text.ts'
import type { WireConversation } from '../wire/conversation.ts'
import { toKebabCase } from '../wire/to-kebab-case.ts'
import { toAuthorKind } from './to-author.ts'
import { toChannel } from './to-channel.ts'
import { toPart, toSourcePart } from './to-part.ts'

/** Intercom gives the newest 500 parts and leaves out older ones. [S3] */
const PART_CAP = 500

/** `partTotal` is Intercom's count beside the parts. */
export function toConversation(
  wire: WireConversation & { id: string },
  partTotal?: number,
): Conversation {
  const createdAt = wire.created_at ?? wire.updated_at ?? new Date(0)
  const parts = toParts(wire, createdAt)
  return {
    id: wire.id,
    createdAt,
    updatedAt: wire.updated_at ?? createdAt,
    state: toState(wire),
    channel: toChannel(wire),
    isTicket: isTicket(wire),
    deliveredAs: toKebabCase(wire.source?.delivered_as ?? ''),
    subject: htmlToText(wire.source?.subject ?? ''),
    parts,
    contactIds: toContactIds(wire),
    teammateAssigneeId: wire.admin_assignee_id,
    teamAssigneeId: wire.team_assignee_id,
    tags: wire.tags.items,
    customAttributes: wire.custom_attributes,
    rating: toRating(wire.conversation_rating, createdAt),
    reportedPartCount: toReportedCount(wire, partTotal),
    fingerprint: toFingerprint(wire),
  }
}

/** Undefined for a list entry without an id or a time: it cannot be looked at. */
export function toMark(wire: WireConversation): ConversationMark | undefined {
  if (wire.id === undefined || wire.updated_at === undefined) return undefined
  return {
    id: wire.id,
    updatedAt: wire.updated_at,
    fingerprint: toFingerprint(wire),
    isTicket: isTicket(wire),
    channel: toChannel(wire),
  }
}

/** The same for a list entry, a whole conversation and the answer to a write. */
export function toFingerprint(wire: WireConversation): string {
  return [
    (wire.updated_at?.getTime() ?? 0) / 1000,
    toState(wire),
    wire.admin_assignee_id ?? '0',
    wire.team_assignee_id ?? '0',
    wire.statistics?.count_conversation_parts ?? '-',
  ].join('/')
}

function toParts(wire: WireConversation, createdAt: Date): Part[] {
  const opening = wire.source === undefined ? [] : [toSourcePart(wire.source, createdAt)]
  const time = wire.updated_at ?? createdAt
  return [...opening, ...wire.conversation_parts.items.map((part) => toPart(part, time))]
}

function toState(wire: WireConversation): ConversationState {
  const { state } = wire
  if (state === 'open' || state === 'closed' || state === 'snoozed') return state
  return wire.open === false ? 'closed' : 'open'
}

function isTicket(wire: WireConversation): boolean {
  return wire.type === 'ticket' || (wire.ticket !== null && typeof wire.ticket === 'object')
}

/** Where Intercom leaves the contacts out, the contact who wrote the opening message is one. */
function toContactIds(wire: WireConversation): string[] {
  const ids = wire.contacts.items.map((contact) => contact.id)
  if (ids.length > 0) return ids
  const author = wire.source?.author
  const isContact = author !== undefined && toAuthorKind(author.type) === 'contact'
  return isContact && author.id !== undefined ? [author.id] : []
}

function toRating(
  wire: WireConversation['conversation_rating'],
  conversationTime: Date,
): ConversationRating | undefined {
  if (wire?.rating === undefined) return undefined
  return {
    score: wire.rating,
    remark: wire.remark,
    createdAt: wire.created_at ?? conversationTime,
  }
}

/**
 * [S3] Counts the opening message like `parts` does. At the cap nothing proves that the conversation
 * is whole, so the count stays above what was given.
 */
function toReportedCount(
  wire: WireConversation,
  partTotal: number | undefined,
): number | undefined {
  const given = wire.conversation_parts.items.length + wire.conversation_parts.skippedCount
  const opening = wire.source === undefined ? 0 : 1
  const counts = [
    partTotal === undefined ? 0 : partTotal + opening,
    wire.statistics?.count_conversation_parts ?? 0,
    given >= PART_CAP ? given + opening + 1 : 0,
  ]
  const largest = Math.max(...counts)
  return largest === 0 ? undefined : largest
}
