import { sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Database, Executor } from '../../database/database.ts'
import { routine } from '../../database/routine.ts'
import { conversationStatements, workedStatements } from './write-conversation.ts'
import { decisionStatements, stepStatements } from './write-decisions.ts'
import { partStatements } from './write-parts.ts'
import { sessionStatements } from './write-session.ts'

/** What is written, in JSON: the keys that each file of statements names. */
export type StoredChange = Record<string, unknown>

/**
 * Writes a change of one conversation by one call, whose plans the engine keeps: statement by statement, the ways to
 * the database and back would be most of what a turn costs. The conversation's row comes first, so that whoever
 * writes to the same conversation waits there; the session comes after what its row is derived from.
 */
export const commitRoutine = routine(
  'commit_conversation',
  (name) => `create or replace function ${name}(
    organization text, workspace text, conversation text, change jsonb
  ) returns void language plpgsql as $$
  declare
    has_session boolean := false;
    is_new boolean;
    step_count int;
    held sessions%rowtype;
  begin
    ${conversationStatements}
    ${partStatements}
    ${decisionStatements}
    ${stepStatements}
    ${sessionStatements}
    ${workedStatements}
  end $$`,
)

const CALL = `select ${commitRoutine.name}($1, $2, $3, $4::jsonb)`

/** All or nothing, and durable when it resolves. */
export async function commitChange(
  database: Pick<Database, 'query'>,
  key: ConversationKey,
  change: StoredChange,
): Promise<void> {
  const { organizationId, workspaceId, conversationId } = key
  await database.query(CALL, [organizationId, workspaceId, conversationId, toJson(change)])
}

/** The same in the caller's transaction. */
export async function commitWithin(
  transaction: Executor,
  key: ConversationKey,
  change: StoredChange,
): Promise<void> {
  const { organizationId, workspaceId, conversationId } = key
  await transaction.execute(
    sql`select ${sql.raw(commitRoutine.name)}(${organizationId}::text, ${workspaceId}::text,
      ${conversationId}::text, ${toJson(change)}::jsonb)`,
  )
}

/** Half a character, which no database takes, becomes the sign for one that is unknown. */
function toJson(change: StoredChange): string {
  return JSON.stringify(change, (_name, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
}
