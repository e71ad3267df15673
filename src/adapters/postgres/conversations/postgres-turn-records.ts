import { and, eq, inArray, or, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import type { Reason } from '#domain/decision/decision.ts'
import { judgesCustomer } from '#domain/decision/judges-customer.ts'
import type { Step } from '#domain/steps/step.ts'
import type {
  ConversationChange,
  ConversationRecord,
  OpenConversations,
  TurnRecords,
} from '#ports/conversations/turn-records.ts'
import { ChangeHints } from './postgres-changes.ts'
import { isSameConversation, ofConversation } from './records/conversation-scope.ts'
import type { Database, Executor } from '../database/database.ts'
import { eraseConversation } from './records/erase-conversation.ts'
import { loadConversation } from './records/load-conversation.ts'
import { houseEvents } from '../schema/decisions.ts'
import { deliveries, lookRequests } from '../schema/inbox.ts'
import { conversations, sessions } from '../schema/sessions.ts'
import { withoutNul } from '../database/without-nul.ts'
import { writeDecisions, writeSteps } from './records/write-decisions.ts'
import { writeParts } from './records/write-parts.ts'
import { writeSession } from './records/write-session.ts'

export class PostgresTurnRecords implements TurnRecords, OpenConversations {
  readonly #database: Database
  readonly #hints: ChangeHints

  constructor(database: Database) {
    this.#database = database
    this.#hints = new ChangeHints(database)
  }

  async load(key: ConversationKey): Promise<ConversationRecord> {
    return loadConversation(this.#database, key)
  }

  async commit(key: ConversationKey, asked: ConversationChange): Promise<void> {
    const change = withoutNul(asked)
    refuseForeign(key, change)
    await this.#database.transaction(async (transaction) => {
      await writeConversation(transaction, key, change)
      if (change.parts?.length) {
        if (!change.session && !(await hasSession(transaction, key)))
          throw new Error('Parts are kept only where there is a session.')
        await writeParts(transaction, key, change.parts)
      }
      if (change.eraseTexts) await eraseConversation(transaction, key)
      await writeDecisions(transaction, key, change)
      await writeSteps(transaction, key, change.steps ?? [])
      await writeSession(transaction, key, change)
      if (change.houseEvents?.length)
        await transaction
          .insert(houseEvents)
          .values(change.houseEvents.map((event) => ({ ...key, ...event })))
      await markWorked(transaction, key, change)
    })
    this.#hints.tell(key.organizationId)
  }

  async updateStep(key: ConversationKey, step: Step, made?: Part): Promise<void> {
    if (!made) await writeSteps(this.#database.drizzle, key, [withoutNul(step)])
    else
      await this.#database.transaction(async (transaction) => {
        await writeSteps(transaction, key, [withoutNul(step)])
        if (!(await hasSession(transaction, key))) return
        const parts = [withoutNul(made)]
        await writeParts(transaction, key, parts)
        await writeSession(transaction, key, { parts })
      })
    this.#hints.tell(key.organizationId)
  }

  async listWaiting(
    organizationId: string,
    reasons: readonly Reason[],
  ): Promise<ConversationKey[]> {
    const { drizzle } = this.#database
    const wasSkipped = and(
      eq(conversations.judgedOutcome, 'skipped'),
      reasons.length > 0 ? inArray(conversations.judgedReason, [...reasons]) : sql`false`,
    )
    return drizzle
      .select({
        organizationId: conversations.organizationId,
        workspaceId: conversations.workspaceId,
        conversationId: conversations.conversationId,
      })
      .from(conversations)
      .leftJoin(
        sessions,
        and(
          eq(sessions.organizationId, conversations.organizationId),
          eq(sessions.workspaceId, conversations.workspaceId),
          eq(sessions.conversationId, conversations.conversationId),
        ),
      )
      .where(
        and(
          eq(conversations.organizationId, organizationId),
          isNull(conversations.erasedAt),
          or(isNull(sessions.id), eq(sessions.status, 'open')),
          or(isNotNull(sessions.waitingSince), wasSkipped),
        ),
      )
      .orderBy(sql`coalesce(${sessions.waitingSince}, ${conversations.judgedAt}) desc nulls last`)
  }
}

function refuseForeign(key: ConversationKey, change: ConversationChange): void {
  const { session, unsettled, settle, decisions = [] } = change
  for (const owned of [session, unsettled, settle, ...decisions])
    if (owned && !isSameConversation(owned.key, key))
      throw new Error('The change belongs to another conversation.')
}

// First of all, so that whoever writes to the same conversation waits here.
async function writeConversation(
  transaction: Executor,
  key: ConversationKey,
  change: ConversationChange,
): Promise<void> {
  const { fingerprint, lastSeenPartId, trouble } = change
  const judged = newestJudgement(change)
  const changed = {
    ...(fingerprint !== undefined && { fingerprint }),
    ...(lastSeenPartId !== undefined && { lastSeenPartId }),
    ...(trouble && { troubleCount: trouble.count, troubleSince: trouble.since ?? null }),
  }
  const { organizationId, workspaceId, conversationId } = conversations
  await transaction
    .insert(conversations)
    .values({ ...key, ...changed, ...judged })
    .onConflictDoUpdate({
      target: [organizationId, workspaceId, conversationId],
      set: { ...changed, ...(judged && judgedIfNewer), organizationId: key.organizationId },
    })
}

/** How the newest customer message among these decisions was judged. [C7] */
function newestJudgement({ decisions = [], settle }: ConversationChange) {
  const judging = [...decisions, ...(settle ? [settle] : [])].filter(({ reason }) =>
    judgesCustomer(reason),
  )
  const [first] = judging
  if (!first) return undefined
  const newest = judging.reduce((best, decision) =>
    decision.createdAt >= best.createdAt ? decision : best,
  )
  return {
    judgedOutcome: newest.outcome,
    judgedReason: newest.reason,
    judgedAt: newest.createdAt,
  }
}

const isNewer = sql`(${conversations.judgedAt} is null or excluded.judged_at >= ${conversations.judgedAt})`
const judgedIfNewer = {
  judgedOutcome: sql`case when ${isNewer} then excluded.judged_outcome else ${conversations.judgedOutcome} end`,
  judgedReason: sql`case when ${isNewer} then excluded.judged_reason else ${conversations.judgedReason} end`,
  judgedAt: sql`greatest(${conversations.judgedAt}, excluded.judged_at)`,
}

async function hasSession(transaction: Executor, key: ConversationKey): Promise<boolean> {
  const homes = await transaction
    .select({ id: sessions.id })
    .from(sessions)
    .where(ofConversation(sessions, key))
  return homes.length > 0
}

async function markWorked(
  transaction: Executor,
  key: ConversationKey,
  { workedTriggerIds = [], workedRequestIds = [] }: ConversationChange,
): Promise<void> {
  const triggerIds = toIds(workedTriggerIds)
  if (triggerIds.length > 0)
    await transaction
      .update(deliveries)
      .set({ workedAt: sql`now()` })
      .where(and(ofConversation(deliveries, key), inArray(deliveries.id, triggerIds)))
  const requestIds = toIds(workedRequestIds)
  if (requestIds.length > 0)
    await transaction
      .update(lookRequests)
      .set({ workedAt: sql`now()` })
      .where(and(ofConversation(lookRequests, key), inArray(lookRequests.id, requestIds)))
}

function toIds(texts: readonly string[]): bigint[] {
  return texts.filter((text) => /^\d{1,18}$/.test(text)).map(BigInt)
}
