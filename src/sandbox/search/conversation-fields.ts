import type { Conversation, Statistics } from '../model/conversation.ts'
import { sourceType } from '../model/channel-names.ts'
import { toPlainText } from '../text/plain-text.ts'
import type { FieldValue } from './match.ts'

type Read = (conversation: Conversation) => FieldValue

const statistic =
  (name: keyof Statistics): Read =>
  (conversation) =>
    conversation.statistics[name] ?? null

const span =
  (name: 'firstAssignmentAt' | 'firstAdminReplyAt' | 'firstCloseAt' | 'lastCloseAt'): Read =>
  ({ statistics, createdAt }) => {
    const at = statistics[name]
    return at === undefined ? null : at - createdAt
  }

const nothing: Read = () => null

/** The fields of the conversation search; the ones that Intercom's own AI fills are always empty here. */
export const conversationFields: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['id', ({ id }) => id],
  ['created_at', ({ createdAt }) => createdAt],
  ['updated_at', ({ updatedAt }) => updatedAt],
  ['source.type', ({ channel }) => sourceType(channel)],
  ['source.id', ({ source }) => source.id],
  ['source.delivered_as', ({ source }) => source.deliveredAs],
  ['source.subject', ({ source }) => source.subject],
  ['source.body', ({ source }) => toPlainText(source.body)],
  ['source.url', ({ source }) => source.url],
  ['source.author.id', ({ source }) => source.author.id],
  ['source.author.type', ({ source }) => source.author.type],
  ['source.author.name', ({ source }) => source.author.name],
  ['source.author.email', ({ source }) => source.author.email],
  ['contact_ids', ({ contactIds }) => contactIds],
  ['teammate_ids', ({ teammateIds }) => teammateIds],
  ['admin_assignee_id', ({ adminAssigneeId }) => Number(adminAssigneeId ?? 0)],
  ['team_assignee_id', ({ teamAssigneeId }) => Number(teamAssigneeId ?? 0)],
  ['channel_initiated', ({ channel }) => sourceType(channel)],
  ['open', ({ state }) => state !== 'closed'],
  ['read', ({ read }) => read],
  ['state', ({ state }) => state],
  ['waiting_since', ({ waitingSince }) => waitingSince],
  ['snoozed_until', ({ snoozedUntil }) => snoozedUntil],
  ['tag_ids', ({ tags }) => tags.map((tag) => tag.tagId)],
  ['priority', () => 'none'],
  ['statistics.time_to_assignment', span('firstAssignmentAt')],
  ['statistics.time_to_admin_reply', span('firstAdminReplyAt')],
  ['statistics.time_to_first_close', span('firstCloseAt')],
  ['statistics.time_to_last_close', span('lastCloseAt')],
  ['statistics.median_time_to_reply', nothing],
  ['statistics.first_contact_reply_at', statistic('firstContactReplyAt')],
  ['statistics.first_assignment_at', statistic('firstAssignmentAt')],
  ['statistics.first_admin_reply_at', statistic('firstAdminReplyAt')],
  ['statistics.first_close_at', statistic('firstCloseAt')],
  ['statistics.last_assignment_at', statistic('lastAssignmentAt')],
  ['statistics.last_assignment_admin_reply_at', statistic('lastAssignmentAdminReplyAt')],
  ['statistics.last_contact_reply_at', statistic('lastContactReplyAt')],
  ['statistics.last_admin_reply_at', statistic('lastAdminReplyAt')],
  ['statistics.last_close_at', statistic('lastCloseAt')],
  ['statistics.last_closed_by_id', statistic('lastClosedById')],
  ['statistics.count_reopens', statistic('countReopens')],
  ['statistics.count_assignments', statistic('countAssignments')],
  ['statistics.count_conversation_parts', statistic('countParts')],
  ['conversation_rating.requested_at', nothing],
  ['conversation_rating.replied_at', ({ rating }) => rating?.updatedAt ?? null],
  ['conversation_rating.score', ({ rating }) => rating?.rating ?? null],
  ['conversation_rating.remark', ({ rating }) => rating?.remark ?? null],
  ['conversation_rating.contact_id', ({ rating }) => rating?.contactId ?? null],
  ['conversation_rating.admin_id', ({ rating }) => rating?.adminId ?? null],
  ['ai_agent_participated', ({ aiAgentParticipated }) => aiAgentParticipated],
  ...[
    'source_type',
    'source_title',
    'last_answer_type',
    'resolution_state',
    'rating',
    'rating_remark',
  ].map((name): [string, Read] => [`ai_agent.${name}`, nothing]),
])

export function readConversation(conversation: Conversation, field: string): FieldValue {
  const read = conversationFields.get(field)
  if (read) return read(conversation)
  const attribute = conversation.customAttributes[customAttributeName(field) ?? '']
  return attribute ?? null
}

export function isConversationField(field: string): boolean {
  return conversationFields.has(field) || customAttributeName(field) !== undefined
}

export function customAttributeName(field: string): string | undefined {
  return field.startsWith('custom_attributes.')
    ? field.slice('custom_attributes.'.length)
    : undefined
}
