import { and, asc, eq, getTableColumns, inArray, ne, or, isNull, sql } from 'drizzle-orm'
import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import type { KnowledgeSource } from '#domain/knowledge/source.ts'
import type {
  KnowledgeSources,
  NewSource,
  SourceChange,
  SourceKey,
  UnseenDocument,
} from '#ports/knowledge/knowledge-sources.ts'
import type { Database, Executor } from '../database/database.ts'
import { withoutNul } from '../database/without-nul.ts'
import { documentRemovals, documents, knowledgeSources } from '../schema/knowledge.ts'
import { toDocument } from './document-rows.ts'
import { raiseVersion } from './raise-version.ts'

const withCount = {
  ...getTableColumns(knowledgeSources),
  documentCount: sql<number>`(select count(*)::int from documents d
    where d.organization_id = knowledge_sources.organization_id and d.source_id = knowledge_sources.id)`,
}

/** Removal marks in one statement stay below the engines' parameter limit. */
const REMOVALS_PER_INSERT = 1_000

export class PostgresKnowledgeSources implements KnowledgeSources {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(organizationId: string): Promise<KnowledgeSource[]> {
    const rows = await this.#database.drizzle
      .select(withCount)
      .from(knowledgeSources)
      .where(eq(knowledgeSources.organizationId, organizationId))
      .orderBy(asc(knowledgeSources.createdAt), asc(knowledgeSources.id))
    return rows.map(toSource)
  }

  async find(key: SourceKey): Promise<KnowledgeSource | undefined> {
    const [row] = await this.#database.drizzle
      .select(withCount)
      .from(knowledgeSources)
      .where(isSource(key))
    return row && toSource(row)
  }

  async add(source: NewSource): Promise<boolean> {
    const added = await this.#database.drizzle
      .insert(knowledgeSources)
      .values(source)
      .onConflictDoNothing()
      .returning({ id: knowledgeSources.id })
    return added.length > 0
  }

  async change(key: SourceKey, change: SourceChange): Promise<boolean> {
    const columns = withoutNul(change)
    const changed = await this.#database.drizzle
      .update(knowledgeSources)
      .set({
        ...columns,
        ...('problem' in change && { problem: columns.problem ?? null }),
        ...('problemDetail' in change && { problemDetail: columns.problemDetail ?? null }),
      })
      .where(isSource(key))
      .returning({ id: knowledgeSources.id })
    return changed.length > 0
  }

  async remove(key: SourceKey): Promise<number | undefined> {
    return this.#database.transaction(async (transaction) => {
      // Locked, so that no document joins it any more.
      const locked = await transaction
        .select({ id: knowledgeSources.id })
        .from(knowledgeSources)
        .where(isSource(key))
        .for('update')
      if (locked.length === 0) return undefined
      const removed = await transaction
        .delete(documents)
        .where(isOf(key))
        .returning({ id: documents.id })
      const ids = removed.map(({ id }) => id)
      await markRemovals(transaction, key.organizationId, ids)
      await transaction.delete(knowledgeSources).where(isSource(key))
      return ids.length
    })
  }

  async listDocuments(
    key: SourceKey,
    externalIds: readonly string[],
  ): Promise<KnowledgeDocument[]> {
    if (externalIds.length === 0) return []
    const rows = await this.#database.drizzle
      .select()
      .from(documents)
      .where(and(isOf(key), inArray(documents.externalId, withoutNul([...externalIds]))))
    return rows.map(toDocument)
  }

  async markSeen(key: SourceKey, round: number, externalIds: readonly string[]): Promise<void> {
    if (externalIds.length === 0) return
    await this.#database.drizzle
      .update(documents)
      .set({ seenInRound: round })
      .where(and(isOf(key), inArray(documents.externalId, withoutNul([...externalIds]))))
  }

  async listUnseen(key: SourceKey, round: number, limit: number): Promise<UnseenDocument[]> {
    const rows = await this.#database.drizzle
      .select({ documentId: documents.id, externalId: documents.externalId })
      .from(documents)
      .where(and(isOf(key), or(isNull(documents.seenInRound), ne(documents.seenInRound, round))))
      .orderBy(asc(documents.externalId))
      .limit(limit)
    return rows.map(({ documentId, externalId }) => ({ documentId, externalId: externalId ?? '' }))
  }
}

/** Each with a version of its own: a reader that takes so many at a time misses none. */
async function markRemovals(
  transaction: Executor,
  organizationId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const last = await raiseVersion(transaction, organizationId, ids.length)
  const marks = ids.map((documentId, place) => ({
    organizationId,
    documentId,
    version: last - ids.length + 1 + place,
  }))
  for (let from = 0; from < marks.length; from += REMOVALS_PER_INSERT)
    await transaction
      .insert(documentRemovals)
      .values(marks.slice(from, from + REMOVALS_PER_INSERT))
      .onConflictDoUpdate({
        target: [documentRemovals.organizationId, documentRemovals.documentId],
        set: { version: sql`excluded.version` },
      })
}

function isSource({ organizationId, sourceId }: SourceKey) {
  return and(
    eq(knowledgeSources.organizationId, organizationId),
    eq(knowledgeSources.id, withoutNul(sourceId)),
  )
}

function isOf({ organizationId, sourceId }: SourceKey) {
  return and(
    eq(documents.organizationId, organizationId),
    eq(documents.sourceId, withoutNul(sourceId)),
  )
}

type SourceRow = typeof knowledgeSources.$inferSelect & { documentCount: number }

function toSource({ readAt, problem, problemDetail, ...row }: SourceRow): KnowledgeSource {
  return {
    ...row,
    readAt: readAt ?? undefined,
    problem: problem ?? undefined,
    problemDetail: problemDetail ?? undefined,
  }
}
