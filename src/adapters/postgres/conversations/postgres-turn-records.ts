import { and, eq, inArray, or, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import type { Reason } from '#domain/decision/decision.ts'
import { erasePart } from '#domain/session/erase-texts.ts'
import type { Step } from '#domain/steps/step.ts'
import type {
  ConversationChange,
  ConversationRecord,
  OpenConversations,
  TurnRecords,
} from '#ports/conversations/turn-records.ts'
import { ChangeHints } from './postgres-changes.ts'
import { isSameConversation } from './records/conversation-scope.ts'
import type { Database } from '../database/database.ts'
import { eraseConversation } from './records/erase-conversation.ts'
import { loadConversation } from './records/load-conversation.ts'
import { conversations, sessions } from '../schema/sessions.ts'
import { withoutNul } from '../database/without-nul.ts'
import { commitChange, commitWithin, type StoredChange } from './records/commit-conversation.ts'
import { toConversationChange, toWorkedChange } from './records/write-conversation.ts'
import { toDecisionChange, toStepChange } from './records/write-decisions.ts'
import { toPartChange } from './records/write-parts.ts'
import { toSessionChange } from './records/write-session.ts'

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
    if (change.eraseTexts) await this.#commitErasing(key, change)
    else await commitChange(this.#database, key, toStoredChange(key, change))
    this.#hints.tell(key.organizationId)
  }

  async updateStep(key: ConversationKey, step: Step, made?: Part): Promise<void> {
    const { steps, parts } = withoutNul({ steps: [step], parts: made ? [made] : [] })
    const change = { ...toStepChange(key, steps), ...toPartChange(key, parts), is_step_only: true }
    await commitChange(this.#database, key, change)
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

  /** The parts are written before they are erased, so that their files are known. */
  async #commitErasing(key: ConversationKey, change: ConversationChange): Promise<void> {
    const erased = { ...change, parts: (change.parts ?? []).map(erasePart) }
    const given = { ...toPartChange(key, change.parts), is_session_coming: true }
    await this.#database.transaction(async (transaction) => {
      await commitWithin(transaction, key, change.session ? given : toPartChange(key, change.parts))
      await eraseConversation(transaction, key)
      await commitWithin(transaction, key, toStoredChange(key, erased))
    })
  }
}

function refuseForeign(key: ConversationKey, change: ConversationChange): void {
  const { session, unsettled, settle, decisions = [] } = change
  for (const owned of [session, unsettled, settle, ...decisions])
    if (owned && !isSameConversation(owned.key, key))
      throw new Error('The change belongs to another conversation.')
}

function toStoredChange(key: ConversationKey, change: ConversationChange): StoredChange {
  return {
    ...toConversationChange(change),
    ...toPartChange(key, change.parts),
    ...toDecisionChange(change),
    ...toStepChange(key, change.steps),
    ...toSessionChange(change),
    ...toWorkedChange(change),
  }
}
