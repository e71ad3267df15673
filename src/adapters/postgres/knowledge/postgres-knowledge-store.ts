import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { KnowledgeDocument, Passage } from '#domain/knowledge/document.ts'
import type { Actor } from '#ports/connection/connections.ts'
import type {
  DocumentChange,
  DocumentPage,
  KnowledgeStore,
} from '#ports/knowledge/knowledge-store.ts'
import { parseCursor, toPage } from '../database/cursor.ts'
import type { Database, Executor } from '../database/database.ts'
import { documentRemovals, documents, passages } from '../schema/knowledge.ts'
import { withoutNul } from '../database/without-nul.ts'
import { type DocumentRow, toColumns, toDocument } from './document-rows.ts'
import { raiseVersion } from './raise-version.ts'

type PassageRow = typeof passages.$inferSelect

/** One statement takes so many rows that it stays below the engines' parameter limit. */
const PASSAGES_PER_INSERT = 500

export class PostgresKnowledgeStore implements KnowledgeStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async saveDocument(
    given: KnowledgeDocument,
    givenPassages: readonly Passage[],
    by?: Actor,
  ): Promise<void> {
    const document = withoutNul(given)
    const { id, organizationId } = document
    await this.#database.transaction(async (transaction) => {
      const version = await raiseVersion(transaction, organizationId)
      const columns = { ...toColumns(document), version }
      const saved = await transaction
        .insert(documents)
        .values({ id, organizationId, ...columns })
        .onConflictDoUpdate({
          target: documents.id,
          set: columns,
          setWhere: eq(documents.organizationId, organizationId),
        })
        .returning({ id: documents.id })
      if (saved.length === 0) throw new Error('The document belongs to another organization.')
      await recordVersion(transaction, { organizationId, id, by })
      await transaction.delete(passages).where(eq(passages.documentId, id))
      await insertPassages(transaction, organizationId, withoutNul(givenPassages))
      await transaction
        .delete(documentRemovals)
        .where(
          and(
            eq(documentRemovals.organizationId, organizationId),
            eq(documentRemovals.documentId, id),
          ),
        )
    })
  }

  async findDocument(
    organizationId: string,
    documentId: string,
  ): Promise<KnowledgeDocument | undefined> {
    const [row] = await this.#database.drizzle
      .select()
      .from(documents)
      .where(
        and(eq(documents.organizationId, organizationId), eq(documents.id, withoutNul(documentId))),
      )
    return row && toDocument(row)
  }

  async listDocuments(
    organizationId: string,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<DocumentPage> {
    const list = `documents ${organizationId}`
    const after = cursor === undefined ? undefined : parseCursor(list, cursor)
    if (after === 'invalid') return { items: [], nextCursor: undefined }
    const rows = await this.#database.drizzle
      .select()
      .from(documents)
      .where(
        and(
          eq(documents.organizationId, organizationId),
          after &&
            sql`(${documents.createdAt} < ${after.sortKey}::timestamptz or (${documents.createdAt} = ${after.sortKey}::timestamptz and ${documents.id} > ${after.id}))`,
        ),
      )
      .orderBy(desc(documents.createdAt), asc(documents.id))
      .limit(limit + 1)
    return toPage(rows, limit, {
      list,
      toItem: toDocument,
      placeOf: ({ createdAt, id }) => ({ sortKey: createdAt.toISOString(), id }),
    })
  }

  async deleteDocument(organizationId: string, givenId: string): Promise<boolean> {
    const documentId = withoutNul(givenId)
    return this.#database.transaction(async (transaction) => {
      const deleted = await transaction
        .delete(documents)
        .where(and(eq(documents.organizationId, organizationId), eq(documents.id, documentId)))
        .returning({ id: documents.id })
      if (deleted.length === 0) return false
      const version = await raiseVersion(transaction, organizationId)
      await transaction
        .insert(documentRemovals)
        .values({ organizationId, documentId, version })
        .onConflictDoUpdate({
          target: [documentRemovals.organizationId, documentRemovals.documentId],
          set: { version },
        })
      return true
    })
  }

  async knowledgeVersion(organizationId: string): Promise<number> {
    const [row] = await this.#database.query<{ version: number }>(
      'select version::int as version from knowledge_versions where organization_id = $1',
      [organizationId],
    )
    return row?.version ?? 0
  }

  async listChangesSince(
    organizationId: string,
    version: number,
    limit: number,
  ): Promise<DocumentChange[]> {
    const { drizzle } = this.#database
    const saved = await drizzle
      .select()
      .from(documents)
      .where(and(eq(documents.organizationId, organizationId), gt(documents.version, version)))
      .orderBy(asc(documents.version))
      .limit(limit)
    const removed = await drizzle
      .select()
      .from(documentRemovals)
      .where(
        and(
          eq(documentRemovals.organizationId, organizationId),
          gt(documentRemovals.version, version),
        ),
      )
      .orderBy(asc(documentRemovals.version))
      .limit(limit)
    const passagesOf = await readPassages(
      drizzle,
      saved.map(({ id }) => id),
    )
    const changes: DocumentChange[] = [
      ...saved.map((row) => ({
        documentId: row.id,
        version: row.version,
        document: toIndexed(row),
        passages: passagesOf.get(row.id) ?? [],
      })),
      ...removed.map((row) => ({ documentId: row.documentId, version: row.version, passages: [] })),
    ]
    return changes.sort((left, right) => left.version - right.version).slice(0, limit)
  }
}

async function recordVersion(
  transaction: Executor,
  of: { organizationId: string; id: string; by: Actor | undefined },
): Promise<void> {
  const actor = of.by === undefined ? null : JSON.stringify(withoutNul(of.by))
  await transaction.execute(
    sql`insert into document_versions (organization_id, document_id, version, title, body, format,
        url, audience, language, questions, by, at)
      select organization_id, id, 1 + coalesce((select max(v.version) from document_versions v
        where v.document_id = documents.id), 0), title, body, format, url, audience, language,
        questions, ${actor}::jsonb, updated_at
      from documents where organization_id = ${of.organizationId} and id = ${of.id}`,
  )
}

async function insertPassages(
  transaction: Executor,
  organizationId: string,
  given: readonly Passage[],
): Promise<void> {
  for (let start = 0; start < given.length; start += PASSAGES_PER_INSERT)
    await transaction.insert(passages).values(
      given.slice(start, start + PASSAGES_PER_INSERT).map((passage) => ({
        organizationId,
        ...passage,
        url: passage.url ?? null,
      })),
    )
}

async function readPassages(
  executor: Executor,
  documentIds: string[],
): Promise<Map<string, Passage[]>> {
  const found = new Map<string, Passage[]>(documentIds.map((id) => [id, []]))
  if (documentIds.length === 0) return found
  const rows = await executor
    .select()
    .from(passages)
    .where(inArray(passages.documentId, documentIds))
    .orderBy(asc(passages.documentId), asc(passages.ordinal))
  for (const row of rows) found.get(row.documentId)?.push(toPassage(row))
  return found
}

function toIndexed({ id, title, audience, language, questions }: DocumentRow) {
  return { id, title, audience, ...(language !== null && { language }), questions }
}

function toPassage({ organizationId: _organizationId, url, ...row }: PassageRow): Passage {
  return { ...row, url: url ?? undefined }
}
