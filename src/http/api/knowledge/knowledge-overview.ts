import { knowledgeOverview, overviewQuery } from '#api-contract/knowledge-desk.ts'
import type { Clock } from '#ports/clock.ts'
import type { DocumentGist, KnowledgeDesk } from '#ports/knowledge/knowledge-desk.ts'
import type { KnowledgeUsage } from '#ports/conversations/session-queries.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toTime } from '../wire-words.ts'

export type OverviewPorts = {
  knowledgeDesk: Pick<KnowledgeDesk, 'listGists' | 'listContradictions'>
  knowledgeUsage: KnowledgeUsage
  clock: Clock
}

const usageMs = 30 * 24 * 3_600_000

/** What is known, what is used, and what disagrees: the list of documents without their texts. */
export function overviewEndpoint(ports: OverviewPorts): Endpoint {
  const { knowledgeDesk: desk, knowledgeUsage: usage, clock } = ports
  return endpoint({
    method: 'get',
    path: '/knowledge/overview',
    area: 'knowledge',
    summary: 'Documents without their texts, how often each was used, and which disagree',
    mayCall: 'everybody',
    query: overviewQuery,
    success: { status: 200, schema: knowledgeOverview },
    run: async ({ caller: { organizationId }, query }) => {
      const since = new Date(clock.now().getTime() - usageMs)
      const [gists, uses, contradictions] = await Promise.all([
        desk.listGists(organizationId, query.q),
        usage.countCitations(organizationId, since),
        desk.listContradictions(organizationId, since),
      ])
      const useOf = new Map(uses.map((use) => [use.documentId, use]))
      const rivals = toRivals(gists, contradictions)
      return {
        items: gists.map((gist) => {
          const use = useOf.get(gist.id)
          return {
            id: gist.id,
            title: gist.title,
            audience: gist.audience,
            language: gist.language ?? null,
            format: gist.format,
            source_id: gist.sourceId ?? null,
            is_off: gist.isOff,
            passages: gist.passageCount,
            used: use?.count ?? 0,
            last_used_at: toTime(use?.lastAt),
            contradicts: rivals.get(gist.id) ?? null,
            updated_at: toTime(gist.updatedAt),
          }
        }),
      }
    },
  })
}

/** Both of a pair by the titles that the words name, as long as neither was changed since. */
function toRivals(
  gists: readonly DocumentGist[],
  contradictions: readonly { words: string; at: Date }[],
): Map<string, { id: string; title: string }> {
  const rivals = new Map<string, { id: string; title: string }>()
  for (const { words, at } of contradictions) {
    const named = gists.filter(({ title, updatedAt }) => words.includes(title) && updatedAt < at)
    const [first, second] = named
    if (!first || !second || rivals.has(first.id)) continue
    rivals.set(first.id, { id: second.id, title: second.title })
    rivals.set(second.id, { id: first.id, title: first.title })
  }
  return rivals
}
