import { and, eq, inArray, sql } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import type { ConversationKey, Part } from '#domain/conversation/conversation.ts'
import { erasePart } from '#domain/session/erase-texts.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Executor } from '../../database/database.ts'
import { toPart, toPartColumns, toPartRow, type PartRow } from './part-row.ts'
import { erasedFiles, parts, partVersions } from '../../schema/sessions.ts'

/** New parts are inserted; a changed text becomes a new version; a redaction empties every version. [S4, O4] */
export async function writeParts(
  transaction: Executor,
  key: ConversationKey,
  given: readonly Part[],
): Promise<void> {
  const latest = [...new Map(given.map((part) => [part.id, part])).values()]
  if (latest.length === 0) return
  const rows = await transaction
    .select()
    .from(parts)
    .where(
      and(
        ofConversation(parts, key),
        inArray(
          parts.partId,
          latest.map(({ id }) => id),
        ),
      ),
    )
  const known = new Map(rows.map((row) => [row.partId, row]))
  const fresh = latest.filter(({ id }) => !known.has(id))
  if (fresh.length > 0)
    await transaction
      .insert(parts)
      .values(fresh.map((part) => toPartRow(key, part.isRedacted ? erasePart(part) : part, 1)))
  for (const part of latest) {
    const row = known.get(part.id)
    if (row) await changePart(transaction, row, part)
  }
}

/** [S4] Empties every text of the conversation; the rows stay. */
export async function eraseParts(transaction: Executor, key: ConversationKey): Promise<void> {
  const rows = await transaction
    .select({ organizationId: parts.organizationId, attachments: parts.attachments })
    .from(parts)
    .where(and(ofConversation(parts, key), sql`jsonb_array_length(${parts.attachments}) > 0`))
  for (const row of rows) await eraseFiles(transaction, row)
  await transaction
    .update(parts)
    .set({ html: '', text: '', attachments: [], isRedacted: true, erasedAt: sql`now()` })
    .where(ofConversation(parts, key))
  await transaction
    .update(partVersions)
    .set({ html: '', text: '', erasedAt: sql`now()` })
    .where(ofConversation(partVersions, key))
}

async function changePart(transaction: Executor, row: PartRow, part: Part): Promise<void> {
  // What was redacted stays so, whatever an older look still shows.
  if (row.isRedacted) return
  const next = part.isRedacted ? erasePart(part) : part
  if (isDeepStrictEqual(toPartColumns(toPart(row)), toPartColumns(next))) return
  const hasNewText = row.html !== next.html || row.text !== next.text
  const place = { ...keyOf(row), partId: row.partId }
  if (hasNewText && !next.isRedacted)
    await transaction
      .insert(partVersions)
      .values({ ...place, version: row.version, html: row.html, text: row.text })
  if (next.isRedacted) await eraseVersions(transaction, row)
  await transaction
    .update(parts)
    .set({
      ...toPartColumns(next),
      version: hasNewText ? row.version + 1 : row.version,
      ...(next.isRedacted && { erasedAt: sql`now()` }),
    })
    .where(and(ofConversation(parts, row), eq(parts.partId, row.partId)))
}

async function eraseVersions(transaction: Executor, row: PartRow): Promise<void> {
  await eraseFiles(transaction, row)
  await transaction
    .update(partVersions)
    .set({ html: '', text: '', erasedAt: sql`now()` })
    .where(and(ofConversation(partVersions, row), eq(partVersions.partId, row.partId)))
}

/** The store lies outside the transaction: what it must forget is written down with the erasure. */
async function eraseFiles(
  transaction: Executor,
  { organizationId, attachments }: Pick<PartRow, 'organizationId' | 'attachments'>,
): Promise<void> {
  const files = attachments.flatMap(({ fileKey }) =>
    fileKey === undefined ? [] : [{ organizationId, fileKey }],
  )
  if (files.length > 0) await transaction.insert(erasedFiles).values(files).onConflictDoNothing()
}

function keyOf({ organizationId, workspaceId, conversationId }: PartRow): ConversationKey {
  return { organizationId, workspaceId, conversationId }
}
