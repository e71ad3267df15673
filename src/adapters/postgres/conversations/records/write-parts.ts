import { and, sql } from 'drizzle-orm'
import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import { erasePart } from '#domain/session/erase-texts.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Executor } from '../../database/database.ts'
import { toPartRow } from './part-row.ts'
import { assigned, listed, ofRoutine, storedNames, toStored } from '../../database/routine-text.ts'
import { erasedFiles, parts, partVersions } from '../../schema/sessions.ts'

const keyNames = ['organization_id', 'workspace_id', 'conversation_id', 'part_id']
const columns = storedNames(parts, [...keyNames, 'version', 'erased_at'])
const given = `jsonb_populate_recordset(null::parts, change->'parts') g`
const hasOtherText = (other: string) =>
  `(p.html, p.text) is distinct from (${other}.html, ${other}.text)`

/**
 * New parts are inserted; a changed text becomes a new version; a redaction empties every version, and writes down
 * the files to forget. What was redacted stays so, whatever an older look still shows; who was erased stays without
 * a name. [S4, O4, K4]
 */
export const partStatements = `
  if change ? 'parts' then
    has_session := change ? 'session' or change ? 'is_session_coming'
      or exists (select from sessions s where ${ofRoutine('s')});
    if not has_session and not change ? 'is_step_only' then
      raise exception 'Parts are kept only where there is a session.';
    end if;
  end if;
  if has_session then
    insert into part_versions (${listed(keyNames)}, version, html, text)
    select ${listed(keyNames, 'p')}, p.version, p.html, p.text
    from parts p join ${given} on g.part_id = p.part_id
    where ${ofRoutine('p')} and not p.is_redacted and not g.is_redacted and ${hasOtherText('g')};

    insert into erased_files (organization_id, file_key)
    select distinct organization, a->>'fileKey'
    from parts p join ${given} on g.part_id = p.part_id, jsonb_array_elements(p.attachments) a
    where ${ofRoutine('p')} and g.is_redacted and not p.is_redacted and a->>'fileKey' is not null
    on conflict do nothing;

    update part_versions v set html = '', text = '', erased_at = now() from ${given}
    where ${ofRoutine('v')} and v.part_id = g.part_id and g.is_redacted and v.erased_at is null;

    insert into parts as p (${listed(keyNames)}, version, ${listed(columns)})
    select organization, workspace, conversation, g.part_id, 1, ${listed(columns, 'g')} from ${given}
    on conflict (${listed(keyNames)}) do update set
      version = p.version + case when ${hasOtherText('excluded')} then 1 else 0 end,
      erased_at = case when excluded.is_redacted then now() else p.erased_at end,
      ${assigned(columns, 'excluded')}
    where not p.is_redacted and (${listed(columns, 'p')}) is distinct from (${listed(columns, 'excluded')});

    update parts p set author_name = null, author_email = null
    from contacts k join ${given} on g.author_id = k.contact_id
    where ${ofRoutine('p')} and p.part_id = g.part_id and p.author_kind = 'contact'
      and k.organization_id = organization and k.workspace_id = workspace and k.erased_at is not null;
  end if;`

export function toPartChange(key: ConversationKey, given: readonly Part[] = []) {
  const latest = [...new Map(given.map((part) => [part.id, part])).values()]
  if (latest.length === 0) return {}
  const rows = latest.map((part) => toPartRow(key, part.isRedacted ? erasePart(part) : part, 1))
  return { parts: rows.map((row) => toStored(parts, row)) }
}

/** [S4] Empties every text of the conversation; the rows stay. */
export async function eraseParts(transaction: Executor, key: ConversationKey): Promise<void> {
  await eraseFiles(transaction, key)
  await transaction
    .update(parts)
    .set({ html: '', text: '', attachments: [], isRedacted: true, erasedAt: sql`now()` })
    .where(ofConversation(parts, key))
  await transaction
    .update(partVersions)
    .set({ html: '', text: '', erasedAt: sql`now()` })
    .where(ofConversation(partVersions, key))
}

/** The store lies outside the transaction: what it must forget is written down with the erasure. */
async function eraseFiles(transaction: Executor, key: ConversationKey): Promise<void> {
  const rows = await transaction
    .select({ attachments: parts.attachments })
    .from(parts)
    .where(and(ofConversation(parts, key), sql`jsonb_array_length(${parts.attachments}) > 0`))
  const { organizationId } = key
  const files = rows.flatMap(({ attachments }) =>
    attachments.flatMap(({ fileKey }) =>
      fileKey === undefined ? [] : [{ organizationId, fileKey }],
    ),
  )
  if (files.length > 0) await transaction.insert(erasedFiles).values(files).onConflictDoNothing()
}
