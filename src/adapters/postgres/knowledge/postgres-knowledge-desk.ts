import { and, desc, eq } from 'drizzle-orm'
import type { Audience, DocumentFormat } from '#domain/knowledge/document.ts'
import type {
  DocumentContent,
  DocumentGist,
  DocumentUse,
  DocumentVersion,
  DraftContent,
  DraftPlace,
  KnowledgeDesk,
} from '#ports/knowledge/knowledge-desk.ts'
import type { Database } from '../database/database.ts'
import { documentDrafts, documentVersions } from '../schema/knowledge.ts'
import { withoutNul } from '../database/without-nul.ts'

const mostGists = 5_000
const mostUses = 100

type GistRow = {
  id: string
  title: string
  audience: Audience
  language: string | null
  format: DocumentFormat
  source_id: string | null
  is_off: boolean
  updated_at: Date | string
  passages: number
}

type UseRow = {
  id: string
  session_id: string | null
  outcome: DocumentUse['outcome']
  created_at: Date | string
  quote: string | null
}

export class PostgresKnowledgeDesk implements KnowledgeDesk {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async listGists(organizationId: string, text?: string): Promise<DocumentGist[]> {
    const rows = await this.#database.query<GistRow>(
      `select d.id, d.title, d.audience, d.language, d.format, d.source_id, d.is_off, d.updated_at,
         (select count(*)::int from passages p where p.document_id = d.id) as passages
       from documents d
       where d.organization_id = $1 and ($2::text is null
         or position(lower($2) in lower(d.title)) > 0 or position(lower($2) in lower(d.body)) > 0)
       order by d.updated_at desc, d.id limit ${mostGists}`,
      [organizationId, text === undefined ? null : withoutNul(text)],
    )
    return rows.map(({ source_id, is_off, updated_at, passages, language, ...plain }) => ({
      ...plain,
      language: language ?? undefined,
      sourceId: source_id ?? undefined,
      isOff: is_off,
      updatedAt: new Date(updated_at),
      passageCount: passages,
    }))
  }

  async listVersions(organizationId: string, documentId: string): Promise<DocumentVersion[]> {
    const { version, at, by, title } = documentVersions
    const rows = await this.#database.drizzle
      .select({ version, at, by, title })
      .from(documentVersions)
      .where(isOf(organizationId, documentId))
      .orderBy(desc(version))
    return rows.map((row) => ({ ...row, by: row.by ?? undefined }))
  }

  async findVersion(
    organizationId: string,
    documentId: string,
    version: number,
  ): Promise<(DocumentVersion & DocumentContent) | undefined> {
    const [row] = await this.#database.drizzle
      .select()
      .from(documentVersions)
      .where(and(isOf(organizationId, documentId), eq(documentVersions.version, version)))
    if (!row) return undefined
    const { url, language, by, documentId: _id, organizationId: _organization, ...plain } = row
    return {
      ...plain,
      by: by ?? undefined,
      ...(url !== null && { url }),
      ...(language !== null && { language }),
    }
  }

  async listUses(organizationId: string, documentId: string, since: Date): Promise<DocumentUse[]> {
    const rows = await this.#database.query<UseRow>(
      `select d.id, d.session_id, d.outcome, d.created_at, cited.quote
       from decisions d, lateral (
         select one->>'quote' as quote
         from jsonb_array_elements(coalesce(d.details->'citations', '[]'::jsonb)) as one
         where one->>'documentId' = $2 limit 1) as cited
       where d.organization_id = $1 and d.outcome in ('replied', 'drafted')
         and d.created_at > $3::timestamptz
       order by d.created_at desc, d.id limit ${mostUses}`,
      [organizationId, withoutNul(documentId), since.toISOString()],
    )
    return rows.map(({ id, session_id, outcome, created_at, quote }) => ({
      decisionId: id,
      sessionId: session_id ?? undefined,
      outcome,
      at: new Date(created_at),
      quote: quote ?? '',
    }))
  }

  async listContradictions(
    organizationId: string,
    since: Date,
  ): Promise<{ words: string; at: Date }[]> {
    const rows = await this.#database.query<{ words: string; at: Date | string }>(
      `select details->>'contradiction' as words, max(created_at) as at from decisions
       where organization_id = $1 and reason = 'insufficient-knowledge'
         and created_at > $2::timestamptz and details->>'contradiction' is not null
       group by 1 order by 2 desc limit 50`,
      [organizationId, since.toISOString()],
    )
    return rows.map(({ words, at }) => ({ words, at: new Date(at) }))
  }

  async findDraft(place: DraftPlace): Promise<{ content: DraftContent; at: Date } | undefined> {
    const [row] = await this.#database.drizzle
      .select({ content: documentDrafts.content, at: documentDrafts.updatedAt })
      .from(documentDrafts)
      .where(isAt(place))
    return row
  }

  async saveDraft(place: DraftPlace, given: DraftContent): Promise<void> {
    const content = withoutNul(given)
    const updatedAt = new Date()
    const { organizationId, userId, documentId } = documentDrafts
    await this.#database.drizzle
      .insert(documentDrafts)
      .values({ ...withoutNul(place), content, updatedAt })
      .onConflictDoUpdate({
        target: [organizationId, userId, documentId],
        set: { content, updatedAt },
      })
  }

  async deleteDraft(place: DraftPlace): Promise<void> {
    await this.#database.drizzle.delete(documentDrafts).where(isAt(place))
  }
}

function isOf(organizationId: string, documentId: string) {
  return and(
    eq(documentVersions.organizationId, organizationId),
    eq(documentVersions.documentId, withoutNul(documentId)),
  )
}

function isAt({ organizationId, userId, documentId }: DraftPlace) {
  return and(
    eq(documentDrafts.organizationId, organizationId),
    eq(documentDrafts.userId, userId),
    eq(documentDrafts.documentId, withoutNul(documentId)),
  )
}
