import { and, eq, inArray, notInArray } from 'drizzle-orm'
import type { ContentFinding, ContentKind } from '#domain/insights/content-finding.ts'
import type { ContentRecords } from '#ports/knowledge/insights.ts'
import type { Database } from '../database/database.ts'
import { contentFindings } from '../schema/insights.ts'

type StaleRow = {
  id: string
  updated_at: Date | string
  used: number
  last_at: Date | string
  bad: number
  handed_off: number
}

/** [I4] */
export class PostgresContentRecords implements ContentRecords {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async readCitations(
    organizationId: string,
    since: Date | undefined,
    limit: number,
  ): Promise<{ readTo: Date | undefined; isAll: boolean }> {
    const [row] = await this.#database.query<{ read_to: Date | string | null; count: number }>(
      `with read as (
         select organization_id, session_id, outcome, details, created_at from decisions
         where organization_id = $1 and created_at > coalesce($2::timestamptz, '-infinity')
         order by created_at, id limit $3
       ), cited as (
         insert into document_citations (organization_id, document_id, session_id, cited_at)
         select organization_id, citation->>'documentId', session_id, max(created_at)
         from read, jsonb_array_elements(coalesce(details->'citations', '[]'::jsonb)) as citation
         where outcome in ('replied', 'drafted') and session_id is not null
           and citation->>'documentId' is not null
         group by 1, 2, 3
         on conflict (organization_id, document_id, session_id)
         do update set cited_at = greatest(document_citations.cited_at, excluded.cited_at)
       )
       select max(created_at) as read_to, count(*)::int as count from read`,
      [organizationId, since?.toISOString() ?? null, limit],
    )
    const readTo = row?.read_to ? new Date(row.read_to) : since
    return { readTo, isAll: (row?.count ?? 0) < limit }
  }

  async findNeverUsed(organizationId: string, unusedSince: Date): Promise<ContentFinding[]> {
    const rows = await this.#database.query<{
      id: string
      updated_at: Date | string
      last_at: Date | string | null
    }>(
      `select d.id, d.updated_at, used.last_at from documents d
       left join lateral (select max(cited_at) as last_at from document_citations c
         where c.organization_id = d.organization_id and c.document_id = d.id) as used on true
       where d.organization_id = $1 and d.created_at < $2::timestamptz
         and coalesce(used.last_at, '-infinity') < $2::timestamptz`,
      [organizationId, unusedSince.toISOString()],
    )
    return rows.map(({ id, updated_at, last_at }) => ({
      id: `never-used:${id}`,
      kind: 'never-used',
      documentId: id,
      otherDocumentId: undefined,
      facts: { changedAt: toIso(updated_at), ...(last_at && { lastUsedAt: toIso(last_at) }) },
    }))
  }

  async findStale(
    organizationId: string,
    { changedBefore, since, fewest }: { changedBefore: Date; since: Date; fewest: number },
  ): Promise<ContentFinding[]> {
    const rows = await this.#database.query<StaleRow>(
      `select * from (
         select d.id, d.updated_at, count(*)::int as used, max(c.cited_at) as last_at,
           (count(*) filter (where rated.value = 'bad'))::int as bad,
           (count(*) filter (where s.handed_off_at >= c.cited_at))::int as handed_off
         from documents d
         join document_citations c on c.organization_id = d.organization_id and c.document_id = d.id
           and c.cited_at >= $3::timestamptz
         join sessions s on s.organization_id = c.organization_id and s.id = c.session_id
         left join lateral (select value from ratings r where r.organization_id = c.organization_id
           and r.session_id = c.session_id order by r.id desc limit 1) as rated on true
         where d.organization_id = $1 and d.updated_at < $2::timestamptz
         group by d.id, d.updated_at) as counted
       where bad + handed_off >= $4`,
      [organizationId, changedBefore.toISOString(), since.toISOString(), fewest],
    )
    return rows.map(({ id, updated_at, used, last_at, bad, handed_off }) => ({
      id: `stale:${id}`,
      kind: 'stale',
      documentId: id,
      otherDocumentId: undefined,
      facts: {
        changedAt: toIso(updated_at),
        lastUsedAt: toIso(last_at),
        usedCount: used,
        badCount: bad,
        handedOffCount: handed_off,
      },
    }))
  }

  async replaceFindings(
    organizationId: string,
    {
      kinds,
      findings,
      at,
    }: { kinds: readonly ContentKind[]; findings: readonly ContentFinding[]; at: Date },
  ): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      const ids = findings.map(({ id }) => id)
      await transaction
        .delete(contentFindings)
        .where(
          and(
            eq(contentFindings.organizationId, organizationId),
            inArray(contentFindings.kind, [...kinds]),
            ids.length === 0 ? undefined : notInArray(contentFindings.id, ids),
          ),
        )
      for (const { otherDocumentId = null, ...finding } of findings)
        await transaction
          .insert(contentFindings)
          .values({ organizationId, ...finding, otherDocumentId, state: 'open', foundAt: at })
          .onConflictDoUpdate({
            target: [contentFindings.organizationId, contentFindings.id],
            set: { facts: finding.facts },
          })
    })
  }
}

function toIso(time: Date | string): string {
  return new Date(time).toISOString()
}
