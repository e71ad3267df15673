import type { ContactProfile, Handoff, ResolutionLedger, Session } from '#domain/session/session.ts'
import type { contacts, sessions, StoredHandoff } from '../../schema/sessions.ts'

export type SessionRow = Omit<typeof sessions.$inferSelect, 'search'>
export type ContactRow = typeof contacts.$inferSelect

export function toSession(row: SessionRow, contact: ContactRow | null): Session {
  const { organizationId, workspaceId, conversationId } = row
  return {
    id: row.id,
    number: row.number,
    key: { organizationId, workspaceId, conversationId },
    channel: row.channel,
    intercomChannel: row.intercomChannel,
    status: row.status,
    handledBy: row.handledBy,
    isHandedOff: row.isHandedOff,
    ...toHandoff(row),
    ...present({ aiClosureType: row.aiClosureType }),
    isAiInteraction: row.isAiInteraction,
    ...present({ waitingSince: row.waitingSince }),
    isComplete: row.isComplete,
    isPaused: row.isPaused,
    isAssignmentOwed: row.isAssignmentOwed,
    ...present({ sentiment: row.sentiment, language: row.language, summary: row.summary }),
    tags: row.tags,
    ...assigneesAndRating(row),
    ledger: toLedger(row),
    ...(contact && { contact: toContact(contact) }),
    customAttributes: row.customAttributes,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

function assigneesAndRating(row: SessionRow) {
  const { teammateAssigneeId, teamAssigneeId, rating, ratingRemark, ratedAt } = row
  return present({ teammateAssigneeId, teamAssigneeId, rating, ratingRemark, ratedAt })
}

function toContact(row: ContactRow): ContactProfile {
  return {
    id: row.contactId,
    role: row.role,
    isVerified: row.isVerified,
    ...present({ name: row.name, email: row.email }),
    customAttributes: row.customAttributes,
    companies: row.companies,
    ...(row.updatedAt.getTime() === 0 && { isStandIn: true }),
  }
}

export function toSessionColumns(session: Session) {
  const { handoff, ledger } = session
  return {
    channel: session.channel,
    intercomChannel: session.intercomChannel,
    status: session.status,
    handledBy: session.handledBy,
    isHandedOff: session.isHandedOff,
    handoff: handoff ? toStoredHandoff(handoff) : null,
    aiClosureType: orNull(session.aiClosureType),
    isAiInteraction: session.isAiInteraction,
    waitingSince: orNull(session.waitingSince),
    isComplete: session.isComplete,
    isPaused: session.isPaused,
    isAssignmentOwed: session.isAssignmentOwed,
    sentiment: orNull(session.sentiment),
    language: orNull(session.language),
    summary: orNull(session.summary),
    tags: session.tags,
    teammateAssigneeId: orNull(session.teammateAssigneeId),
    teamAssigneeId: orNull(session.teamAssigneeId),
    rating: orNull(session.rating),
    ratingRemark: orNull(session.ratingRemark),
    ratedAt: orNull(session.ratedAt),
    confirmedAt: orNull(ledger.confirmedAt),
    assumedAt: orNull(ledger.assumedAt),
    closedWhileOwnedAt: orNull(ledger.closedWhileOwnedAt),
    handedOffAt: orNull(ledger.handedOffAt),
    reopenedAt: orNull(ledger.reopenedAt),
    contactId: orNull(session.contact?.id),
    customAttributes: session.customAttributes,
    createdAt: session.createdAt,
    updatedAt: session.updatedAt,
  }
}

function orNull<Value>(value: Value | undefined): Value | null {
  return value ?? null
}

function toStoredHandoff({ at, endedAt, ...kept }: Handoff): StoredHandoff {
  return { ...kept, at: at.toISOString(), ...(endedAt && { endedAt: endedAt.toISOString() }) }
}

function toHandoff({ handoff }: SessionRow): { handoff?: Handoff } {
  if (!handoff) return {}
  const { at, endedAt, ...kept } = handoff
  return {
    handoff: { ...kept, at: new Date(at), ...(endedAt && { endedAt: new Date(endedAt) }) },
  }
}

function toLedger(row: SessionRow): ResolutionLedger {
  const { confirmedAt, assumedAt, closedWhileOwnedAt, handedOffAt, reopenedAt } = row
  return present({ confirmedAt, assumedAt, closedWhileOwnedAt, handedOffAt, reopenedAt })
}

type Present<Columns> = { [Name in keyof Columns]?: NonNullable<Columns[Name]> }

function present<Columns extends object>(columns: Columns): Present<Columns> {
  const entries = Object.entries(columns).filter(([, value]) => value !== null)
  return Object.fromEntries(entries) as Present<Columns> // what is left is not null
}
