import { and, eq } from 'drizzle-orm'
import type { ContentFacts, ContentKind, ContentState } from '#domain/insights/content-finding.ts'
import type { ContentQueries, ListedFinding } from '#ports/knowledge/insight-queries.ts'
import type { Database } from '../database/database.ts'
import { contentFindings } from '../schema/insights.ts'
import { withoutNul } from '../database/without-nul.ts'

type Row = {
  id: string
  kind: ContentKind
  document_id: string
  other_document_id: string | null
  facts: ContentFacts
  state: ContentState
  found_at: Date | string
  title: string
  other_title: string | null
  updated_at: Date | string
}

/** [I4] Findings about documents that are still there. */
export class PostgresContentQueries implements ContentQueries {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async listFindings(
    organizationId: string,
    { kind, state }: { kind?: ContentKind; state: ContentState },
  ): Promise<ListedFinding[]> {
    const rows = await this.#database.query<Row>(
      `select f.*, d.title, d.updated_at, other.title as other_title from content_findings f
       join documents d on d.organization_id = f.organization_id and d.id = f.document_id
       left join documents other on other.organization_id = f.organization_id and other.id = f.other_document_id
       where f.organization_id = $1 and f.state = $2 and ($3::text is null or f.kind = $3)
         and (f.other_document_id is null or other.id is not null)
       order by f.kind, f.found_at desc, d.title, f.id limit 500`,
      [organizationId, state, kind ?? null],
    )
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      documentId: row.document_id,
      otherDocumentId: row.other_document_id ?? undefined,
      facts: row.facts,
      state: row.state,
      foundAt: new Date(row.found_at),
      title: row.title,
      otherTitle: row.other_title ?? undefined,
      updatedAt: new Date(row.updated_at),
    }))
  }

  async setFindingState(
    organizationId: string,
    findingId: string,
    { state, by }: { state: ContentState; by: string },
  ): Promise<boolean> {
    const changed = await this.#database.drizzle
      .update(contentFindings)
      .set({ state, stateBy: withoutNul(by) })
      .where(
        and(
          eq(contentFindings.organizationId, organizationId),
          eq(contentFindings.id, withoutNul(findingId)),
        ),
      )
      .returning({ id: contentFindings.id })
    return changed.length > 0
  }
}
