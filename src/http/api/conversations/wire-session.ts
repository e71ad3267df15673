import type {
  ListedSession as WireListedSession,
  Session as WireSession,
  TimelineItem as WireItem,
} from '#api-contract/conversations.ts'
import type { Part } from '#domain/conversation/conversation.ts'
import type { ContactProfile, Session } from '#domain/session/session.ts'
import type { ListedSession, TimelineItem } from '#ports/conversations/session-queries.ts'
import { toWireDecision, toWireStep } from './wire-decision.ts'
import { toSnake, toTime } from '../wire-words.ts'

export function toWireSession(session: Session): WireSession {
  return {
    id: session.id,
    number: session.number,
    conversation_id: session.key.conversationId,
    channel: session.channel,
    intercom_channel: session.intercomChannel,
    ...toState(session),
    complete: session.isComplete,
    paused: session.isPaused,
    sentiment: session.sentiment ?? null,
    language: session.language ?? null,
    summary: session.summary ?? null,
    tags: session.tags,
    assignee: {
      teammate_id: session.teammateAssigneeId ?? null,
      team_id: session.teamAssigneeId ?? null,
    },
    rating: toRating(session),
    ledger: toLedger(session),
    contact: session.contact ? toContact(session.contact) : null,
    custom_attributes: session.customAttributes,
    created_at: toTime(session.createdAt),
    updated_at: toTime(session.updatedAt),
  }
}

export function toWireListedSession(listed: ListedSession): WireListedSession {
  const { session, newestMessage, lastDecision } = listed
  return {
    ...toWireSession(session),
    newest_message: newestMessage ?? null,
    last_decision: lastDecision
      ? {
          outcome: toSnake(lastDecision.outcome),
          reason: toSnake(lastDecision.reason),
          at: toTime(lastDecision.at),
        }
      : null,
    watched: listed.watchKinds.map(toSnake),
    waiting_reason: session.waitingSince && lastDecision ? toSnake(lastDecision.reason) : null,
  }
}

function toState(session: Session) {
  const { handoff, aiClosureType } = session
  return {
    status: toSnake(session.status),
    handled_by: session.handledBy,
    handed_off: session.isHandedOff,
    handoff: handoff
      ? {
          reason: toSnake(handoff.reason),
          summary: handoff.summary,
          sentiment: handoff.sentiment,
          language: handoff.language,
          at: toTime(handoff.at),
          ended_at: toTime(handoff.endedAt),
        }
      : null,
    ai_closure_type: aiClosureType ? toSnake(aiClosureType) : null,
    ai_interaction: session.isAiInteraction,
    waiting_since: toTime(session.waitingSince),
  }
}

function toRating({ rating, ratingRemark, ratedAt }: Session): WireSession['rating'] {
  if (rating === undefined) return null
  return { score: rating, remark: ratingRemark ?? null, at: toTime(ratedAt) }
}

function toLedger({ ledger }: Session): WireSession['ledger'] {
  return {
    confirmed_at: toTime(ledger.confirmedAt),
    assumed_at: toTime(ledger.assumedAt),
    closed_while_owned_at: toTime(ledger.closedWhileOwnedAt),
    handed_off_at: toTime(ledger.handedOffAt),
    reopened_at: toTime(ledger.reopenedAt),
  }
}

function toContact(contact: ContactProfile): NonNullable<WireSession['contact']> {
  return {
    id: contact.id,
    role: contact.role,
    verified: contact.isVerified,
    name: contact.name ?? null,
    email: contact.email ?? null,
    custom_attributes: contact.customAttributes,
    companies: contact.companies.map(({ id, name, customAttributes }) => ({
      id,
      name,
      custom_attributes: customAttributes,
    })),
  }
}

/** A decision is followed by its steps, in their order. */
export function toWireTimeline(items: readonly TimelineItem[]): WireItem[] {
  return items.flatMap((item): WireItem[] => {
    const at = toTime(item.at)
    if (item.kind !== 'decision') return [{ kind: item.kind, at, part: toPart(item) }]
    const { steps } = item
    return [
      { kind: 'decision', at, decision: toWireDecision(item) },
      ...steps.map((step) => ({
        kind: 'step' as const,
        at,
        step: { ...toWireStep(step), decision_id: step.decisionId },
      })),
    ]
  })
}

function toPart(item: Exclude<TimelineItem, { kind: 'decision' }>) {
  const { part, isOurs, version } = item
  const { id, author, text, isRedacted } = part
  return {
    id,
    part_type: toSnake(part.kind),
    author: { kind: author.kind, id: author.id, name: author.name ?? null },
    text,
    attachments: toAttachments(part),
    assignment: toAssignment(part),
    updated_at: toTime(part.updatedAt),
    is_ours: isOurs,
    redacted: isRedacted,
    version,
  }
}

function toAssignment({ assignment }: Part) {
  if (!assignment) return null
  return { to: assignment.to, id: 'id' in assignment ? assignment.id : null }
}

function toAttachments({ attachments }: Part) {
  return attachments.map(({ name, contentType, byteCount }) => ({
    name,
    content_type: contentType,
    byte_count: byteCount ?? null,
  }))
}
