import type { Conversation, Part, Rating } from '../model/conversation.ts'
import { sourceType } from '../model/channel-names.ts'
import type { Workspace } from '../model/workspace.ts'
import { companyToWire } from './company.ts'
import { attachmentsToWire, authorToWire, bodyToWire, partToWire } from './part.ts'
import type { Presentation } from './presentation.ts'
import { statisticsToWire } from './statistics.ts'
import { toPlainText } from '../text/plain-text.ts'

/** Intercom never shows more than the newest parts. */
const mostPartsShown = 500

/** A conversation with the parts given: all for GET, the new ones for an answer to a write. */
export function conversationToWire(
  conversation: Conversation,
  parts: readonly Part[],
  presentation: Presentation,
): Record<string, unknown> {
  const shown = parts.slice(-mostPartsShown).map((part) => partToWire(part, presentation))
  return {
    ...conversationItemToWire(conversation, presentation),
    conversation_parts: {
      type: 'conversation_part.list',
      conversation_parts: shown,
      total_count: shown.length,
    },
  }
}

/** As lists and searches show it: without parts. */
export function conversationItemToWire(
  conversation: Conversation,
  presentation: Presentation,
): Record<string, unknown> {
  const { version, workspace } = presentation
  return {
    type: 'conversation',
    id: conversation.id,
    created_at: conversation.createdAt,
    updated_at: conversation.updatedAt,
    waiting_since: conversation.waitingSince,
    snoozed_until: conversation.snoozedUntil,
    source: sourceToWire(conversation, presentation),
    contacts: contactsToWire(conversation, workspace),
    first_contact_reply: firstContactReply(conversation),
    admin_assignee_id: assigneeToWire(conversation.adminAssigneeId, version),
    team_assignee_id: assigneeToWire(conversation.teamAssigneeId, version),
    ...(version >= 15 ? { company: companyOf(conversation, workspace) } : {}),
    open: conversation.state !== 'closed',
    state: conversation.state,
    read: conversation.read,
    tags: { type: 'tag.list', tags: tagsToWire(conversation, workspace) },
    priority: version >= 16 ? 'none' : 'not_priority',
    sla_applied: null,
    statistics: statisticsToWire(conversation),
    conversation_rating: ratingToWire(conversation.rating, workspace),
    teammates: teammatesToWire(conversation),
    title: conversation.title,
    custom_attributes: conversation.customAttributes,
    topics: {},
    ticket: null,
    linked_objects: { type: 'list', data: [], total_count: 0, has_more: false },
    ai_agent: aiAgentToWire(conversation),
    ai_agent_participated: conversation.aiAgentParticipated,
    ...(version >= 16 ? newestFields(conversation) : {}),
  }
}

/** Intercom's own AI, as far as it took part: the sandbox's bot with an AI answer stands for it. */
function aiAgentToWire({ aiAgentParticipated }: Conversation): object | null {
  if (!aiAgentParticipated) return null
  return {
    source_type: 'profile',
    source_title: null,
    last_answer_type: 'ai_answer',
    resolution_state: null,
    rating: null,
    rating_remark: null,
    created_at: null,
    updated_at: null,
    content_sources: { type: 'content_source.list', total_count: 0, content_sources: [] },
  }
}

function newestFields(conversation: Conversation): object {
  const channel = conversation.channel === 'web' ? 'messenger' : conversation.channel
  return {
    sales_agent_participated: false,
    channel: { initial: channel, current: channel },
    external_references: [],
  }
}

/** Nobody is 0 from 2.16 on, and null before. */
function assigneeToWire(id: string | null, version: number): number | null {
  if (id !== null) return Number(id)
  return version >= 16 ? 0 : null
}

function sourceToWire(conversation: Conversation, presentation: Presentation): object {
  const { source } = conversation
  return {
    type: sourceType(conversation.channel),
    id: source.id,
    delivered_as: source.deliveredAs,
    subject: presentation.plainText ? toPlainText(source.subject) : source.subject,
    body: bodyToWire(source.body, presentation),
    author: authorToWire(source.author),
    attachments: attachmentsToWire(source.attachments, presentation),
    url: source.url,
    redacted: source.redacted ?? false,
    ...(conversation.channel === 'email' && presentation.version >= 16
      ? emailFields(conversation, presentation.workspace)
      : {}),
  }
}

function emailFields({ source }: Conversation, workspace: Workspace): object {
  const email = source.author.email ?? ''
  const support = `help@${workspace.id}.intercom-mail.example`
  const header = (type: string, address: string, name: string | null) => ({
    type,
    email_address: address,
    name,
  })
  return {
    recipients: [{ type: 'to', email: support, drop_reason: null }],
    reply_to: [{ email, name: source.author.name }],
    email_message_metadata: {
      message_id: `<${source.id}@mail.example>`,
      subject: source.subject,
      email_address_headers: [
        header('from', email, source.author.name),
        header('to', support, null),
      ],
      history: '',
    },
  }
}

function contactsToWire(conversation: Conversation, workspace: Workspace): object {
  const contacts = conversation.contactIds.map((id) => ({
    type: 'contact',
    id,
    external_id: workspace.contacts.get(id)?.externalId ?? null,
  }))
  return { type: 'contact.list', contacts }
}

function firstContactReply(conversation: Conversation): object | null {
  const at = conversation.statistics.firstContactReplyAt
  if (at === undefined) return null
  return { created_at: at, type: sourceType(conversation.channel), url: conversation.source.url }
}

function companyOf(conversation: Conversation, workspace: Workspace): object | null {
  const contact = workspace.contacts.get(conversation.contactIds[0] ?? '')
  const company = workspace.companies.get(contact?.companyIds[0] ?? '')
  return company ? companyToWire(company, workspace) : null
}

function tagsToWire(conversation: Conversation, workspace: Workspace): object[] {
  return conversation.tags.flatMap(({ tagId, appliedAt, appliedBy }) => {
    const tag = workspace.tags.get(tagId)
    if (!tag) return []
    return [
      { type: 'tag', id: tag.id, name: tag.name, applied_at: appliedAt, applied_by: appliedBy },
    ]
  })
}

function teammatesToWire(conversation: Conversation): object | null {
  if (conversation.teammateIds.length === 0) return null
  const admins = conversation.teammateIds.map((id) => ({ type: 'admin', id }))
  return { type: 'admin.list', admins }
}

function ratingToWire(rating: Rating | null, workspace: Workspace): object | null {
  if (!rating) return null
  return {
    rating: rating.rating,
    remark: rating.remark ?? '',
    created_at: rating.createdAt,
    updated_at: rating.updatedAt,
    contact: {
      type: 'contact',
      id: rating.contactId,
      external_id: workspace.contacts.get(rating.contactId)?.externalId ?? null,
    },
    teammate: rating.adminId === null ? null : { type: 'admin', id: rating.adminId },
  }
}
