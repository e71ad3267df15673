import { sql } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Executor } from './database.ts'

/** More would not fit the engine's limit for one row's words. */
const LONGEST = 200_000

/** Brings the session's searchable words up to its messages and contact. */
export async function writeSearchWords(
  transaction: Executor,
  { organizationId, workspaceId, conversationId }: ConversationKey,
): Promise<void> {
  await transaction.execute(sql`
    update sessions s set search = to_tsvector('simple', left(concat_ws(' ',
      s.conversation_id, s.summary,
      (select concat_ws(' ', c.name, c.email) from contacts c
        where c.organization_id = s.organization_id and c.workspace_id = s.workspace_id
          and c.contact_id = s.contact_id),
      (select string_agg(p.text, ' ') from parts p
        where p.organization_id = s.organization_id and p.workspace_id = s.workspace_id
          and p.conversation_id = s.conversation_id)
    ), ${LONGEST}))
    where s.organization_id = ${organizationId} and s.workspace_id = ${workspaceId}
      and s.conversation_id = ${conversationId}`)
}
