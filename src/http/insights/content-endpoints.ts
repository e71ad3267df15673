import {
  content,
  contentChange,
  contentQuery,
  type ContentFinding,
} from '#api-contract/insights.ts'
import type { ListedFinding } from '#ports/knowledge/insight-queries.ts'
import { notFound } from '../api-error.ts'
import { type Endpoint, endpoint } from '../api/endpoint.ts'
import { toKebab, toSnake, toTime } from '../api/wire-words.ts'
import type { InsightPorts } from './insight-ports.ts'
import { toContentCsv } from './insights-csv.ts'
import { toWireProgress } from './wire-progress.ts'

/** [I4] Documents that nobody uses, that mislead, or that contradict each other. */
export function contentEndpoints(ports: InsightPorts): Endpoint[] {
  return [listEndpoint(ports), changeEndpoint(ports)]
}

function listEndpoint({ contentQueries, insightRuns }: InsightPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/insights/content',
    area: 'insights',
    summary: 'Documents that want a look',
    mayCall: 'everybody',
    query: contentQuery,
    success: { status: 200, schema: content },
    toCsv: toContentCsv,
    run: async ({ caller: { organizationId }, query }) => {
      const found = await contentQueries.listFindings(organizationId, {
        state: query.ignored === true ? 'ignored' : 'open',
        ...(query.kind && { kind: toKebab(query.kind) }),
      })
      const progress = toWireProgress(await insightRuns.read(organizationId))
      return { items: found.map(toWireFinding), ...progress }
    },
  })
}

function changeEndpoint({ contentQueries }: InsightPorts): Endpoint {
  return endpoint({
    method: 'patch',
    path: '/insights/content/{id}',
    area: 'insights',
    summary: 'Leave a finding out from now on, or take it in again',
    mayCall: 'administrators',
    body: contentChange,
    success: { status: 204 },
    run: async ({ caller, id, body }) => {
      const state = body.is_ignored ? 'ignored' : 'open'
      const change = { state, by: caller.name } as const
      if (!(await contentQueries.setFindingState(caller.organizationId, id(), change)))
        throw notFound('such finding')
      return undefined
    },
  })
}

function toWireFinding(finding: ListedFinding): ContentFinding {
  const { facts, otherDocumentId, otherTitle } = finding
  return {
    id: finding.id,
    kind: toSnake(finding.kind),
    is_ignored: finding.state === 'ignored',
    document: { id: finding.documentId, title: finding.title },
    other_document:
      otherDocumentId === undefined ? null : { id: otherDocumentId, title: otherTitle ?? '' },
    changed_at: toTime(finding.updatedAt),
    found_at: toTime(finding.foundAt),
    last_used_at: facts.lastUsedAt ?? null,
    used: facts.usedCount ?? 0,
    rated_bad: facts.badCount ?? 0,
    handed_off_after: facts.handedOffCount ?? 0,
    quotes: (facts.quotes ?? []).map(({ documentId, title, sentence }) => ({
      document_id: documentId,
      title,
      sentence,
    })),
  }
}
