import { and, asc, eq, sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { HouseEvent } from '#domain/session/house-event.ts'
import type { LookRequest, PendingTrigger } from '#ports/connection/inbox.ts'
import type {
  ConversationRecord,
  JudgedPart,
  PresetMark,
} from '#ports/conversations/turn-records.ts'
import { bringLiveRow, liveRowColumn } from '../../connection/live-connection.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Database, Executor } from '../../database/database.ts'
import { toDecision } from './decision-row.ts'
import { toPart, type PartRow } from './part-row.ts'
import { columnNames, rowsAsJson } from '../../database/rows-as-json.ts'
import { decisions, houseEvents, steps, unsettledDecisions } from '../../schema/decisions.ts'
import { deliveries, lookRequests } from '../../schema/inbox.ts'
import { contacts, conversations, parts, sessions } from '../../schema/sessions.ts'
import { toSession } from './session-row.ts'
import { toStep } from './step-row.ts'

const ofKey = 'where organization_id = $1 and workspace_id = $2 and conversation_id = $3'

const sources = {
  conversations: rowsAsJson(
    conversations,
    ['fingerprint', 'lastSeenPartId', 'troubleCount', 'troubleSince'],
    ofKey,
  ),
  sessions: rowsAsJson(sessions, columnNames(sessions, ['search']), ofKey),
  contacts: rowsAsJson(
    contacts,
    columnNames(contacts),
    `where organization_id = $1 and workspace_id = $2
       and contact_id = (select contact_id from sessions ${ofKey})`,
  ),
  parts: rowsAsJson(
    parts,
    columnNames(parts),
    `${ofKey} order by kind <> 'source', created_at, length(part_id), part_id collate "C"`,
  ),
  judgements: rowsAsJson(
    decisions,
    ['triggerPartId', 'id', 'outcome', 'reason', 'createdAt', 'presetTrigger'],
    `${ofKey} order by position`,
  ),
  steps: rowsAsJson(steps, columnNames(steps), `${ofKey} order by written`),
  unsettled: rowsAsJson(unsettledDecisions, columnNames(unsettledDecisions), ofKey),
  events: rowsAsJson(houseEvents, ['kind', 'at', 'afterPartId'], `${ofKey} order by id`),
  triggers: rowsAsJson(
    deliveries,
    ['id', 'gist', 'receivedAt'],
    `${ofKey} and worked_at is null order by id`,
  ),
  requests: rowsAsJson(
    lookRequests,
    ['id', 'by', 'action', 'comment', 'requestedAt'],
    `${ofKey} and worked_at is null order by id`,
  ),
}

type SourceName = keyof typeof sources
type Stored = Record<SourceName, Record<string, unknown>[] | null>

// One statement: a look loads several times, and round trips are most of what that costs.
const LOAD = `select ${Object.entries(sources)
  .map(([name, { sql: rows }]) => `${rows} as ${name}`)
  .join(', ')}`

const LOAD_WITH_CONNECTION = `${LOAD}, ${liveRowColumn}`

/** Everything a look rests on, as of one moment; with the connection, where that is asked for at the same time. */
export async function loadConversation(
  database: Pick<Database, 'query'>,
  key: ConversationKey,
): Promise<ConversationRecord> {
  const values = [key.organizationId, key.workspaceId, key.conversationId]
  const stored = await readStored(database, key.organizationId, values)
  const judgements = sources.judgements.toRows(stored.judgements)
  return {
    ...toState(stored),
    parts: sources.parts.toRows(stored.parts).map(toPart),
    judged: judgements.flatMap(toJudged),
    steps: sources.steps.toRows(stored.steps).map(toStep),
    unsettled: sources.unsettled.toRows(stored.unsettled).map(toDecision)[0],
    houseEvents: sources.events.toRows(stored.events).map(toHouseEvent),
    presetMarks: judgements.flatMap(toPresetMark),
    triggers: sources.triggers.toRows(stored.triggers).map(toTrigger),
    requests: sources.requests.toRows(stored.requests).map((row) => toRequest(key, row)),
  }
}

type StoredRows = Stored & { connection?: Stored[SourceName] }

async function readStored(
  database: Pick<Database, 'query'>,
  organizationId: string,
  values: readonly unknown[],
): Promise<StoredRows> {
  const brought = bringLiveRow(database, organizationId)
  try {
    const text = brought ? LOAD_WITH_CONNECTION : LOAD
    const [stored] = await database.query<StoredRows>(text, values)
    if (!stored) throw new Error('The database answered nothing.')
    brought?.resolve(stored.connection ?? null)
    return stored
  } catch (error) {
    brought?.reject(error)
    throw error
  }
}

function toState(stored: Pick<Stored, 'sessions' | 'contacts' | 'conversations'>) {
  const [conversation] = sources.conversations.toRows(stored.conversations)
  const [session] = sources.sessions.toRows(stored.sessions)
  const [contact = null] = sources.contacts.toRows(stored.contacts)
  const { fingerprint, lastSeenPartId, troubleCount = 0, troubleSince } = conversation ?? {}
  return {
    session: session && toSession(session, contact),
    fingerprint: fingerprint ?? undefined,
    lastSeenPartId: lastSeenPartId ?? undefined,
    troubleCount,
    troubleSince: troubleSince ?? undefined,
  }
}

export function isContactOfSession() {
  return and(
    eq(contacts.organizationId, sessions.organizationId),
    eq(contacts.workspaceId, sessions.workspaceId),
    eq(contacts.contactId, sessions.contactId),
  )
}

/** The opening message first, then by time; Intercom's ids rise, so they order what one second holds. */
export async function readParts(executor: Executor, key: ConversationKey): Promise<PartRow[]> {
  return executor
    .select()
    .from(parts)
    .where(ofConversation(parts, key))
    .orderBy(
      sql`${parts.kind} <> 'source'`,
      asc(parts.createdAt),
      sql`length(${parts.partId})`,
      sql`${parts.partId} collate "C"`,
    )
}

type Judgement = Pick<
  typeof decisions.$inferSelect,
  'triggerPartId' | 'id' | 'outcome' | 'reason' | 'createdAt' | 'presetTrigger'
>

function toJudged({ triggerPartId, id, outcome, reason, createdAt }: Judgement): JudgedPart[] {
  if (triggerPartId === null) return []
  return [{ partId: triggerPartId, decisionId: id, outcome, reason, at: createdAt }]
}

function toPresetMark({ triggerPartId, createdAt, presetTrigger }: Judgement): PresetMark[] {
  if (presetTrigger === null) return []
  const ofPart = triggerPartId !== null && { partId: triggerPartId }
  return [{ reason: presetTrigger, at: createdAt, ...ofPart }]
}

type EventRow = Pick<typeof houseEvents.$inferSelect, 'kind' | 'at' | 'afterPartId'>

function toHouseEvent({ kind, at, afterPartId }: EventRow): HouseEvent {
  return { kind, at, ...(afterPartId !== null && { afterPartId }) }
}

type Trigger = Pick<typeof deliveries.$inferSelect, 'id' | 'gist' | 'receivedAt'>

function toTrigger({ id, gist, receivedAt }: Trigger): PendingTrigger {
  return {
    deliveryId: String(id),
    topic: gist.topic,
    partIds: gist.partIds,
    ...(gist.authorKind && { authorKind: gist.authorKind }),
    ...(gist.channel && { channel: gist.channel }),
    receivedAt,
  }
}

type Request = Pick<
  typeof lookRequests.$inferSelect,
  'id' | 'by' | 'action' | 'comment' | 'requestedAt'
>

function toRequest(
  key: ConversationKey,
  { id, by, action, comment, requestedAt }: Request,
): LookRequest & { id: string } {
  return {
    id: String(id),
    key: { ...key },
    by,
    ...(action && { action }),
    ...(comment !== null && { comment }),
    requestedAt,
  }
}
