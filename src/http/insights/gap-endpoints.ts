import { gapChange, gaps, gapsQuery, type Gap } from '#api-contract/insights.ts'
import type { ListedGap } from '#ports/knowledge/insight-queries.ts'
import type { PassageSearchResult } from '#ports/knowledge/passage-search.ts'
import { notFound } from '../api-error.ts'
import type { Cursors } from '../api/cursors.ts'
import { type Endpoint, endpoint } from '../api/endpoint.ts'
import { toTime } from '../api/wire-words.ts'
import type { InsightPorts } from './insight-ports.ts'
import { toGapsCsv } from './insights-csv.ts'
import { toWireProgress } from './wire-progress.ts'
import { mondaysUpTo, toWireWeeks } from './wire-topic.ts'

type GapPorts = InsightPorts & { cursors: Cursors }

const closestShown = 3
/** Each gap is searched for anew, so a page stays short. */
const mostOnPage = 20

/** [I3] What the knowledge does not answer. */
export function gapEndpoints(ports: GapPorts): Endpoint[] {
  return [listEndpoint(ports), changeEndpoint(ports)]
}

function listEndpoint(ports: GapPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/insights/gaps',
    area: 'insights',
    summary: 'Questions that nothing answers, grouped, most asked first',
    mayCall: 'everybody',
    query: gapsQuery,
    success: { status: 200, schema: gaps },
    toCsv: toGapsCsv,
    run: async ({ caller: { organizationId }, query }) => {
      const { gapQueries, insightRuns, cursors, clock } = ports
      const list = `gaps ${query.state}`
      const offset = Number(cursors.open(list, organizationId, query.cursor) ?? 0)
      const limit = Math.min(query.limit, mostOnPage)
      const filter = { state: query.state, limit: limit + 1, offset }
      const found = await gapQueries.listGaps(organizationId, filter)
      const mondays = mondaysUpTo(clock.now(), 'UTC')
      const items: Gap[] = []
      for (const gap of found.slice(0, limit))
        items.push(toWireGap(gap, await searchFor(ports, organizationId, gap), mondays))
      const next = found.length > limit ? String(offset + limit) : undefined
      return {
        items,
        next_cursor: cursors.seal(list, organizationId, next),
        counts: await gapQueries.countGaps(organizationId),
        ...toWireProgress(await insightRuns.read(organizationId)),
      }
    },
  })
}

function changeEndpoint({ gapQueries, clock }: GapPorts): Endpoint {
  return endpoint({
    method: 'patch',
    path: '/insights/gaps/{id}',
    area: 'insights',
    summary: 'Mark a gap as done or ignored, or open it again',
    mayCall: 'administrators',
    body: gapChange,
    success: { status: 204 },
    run: async ({ caller, id, body }) => {
      const change = { state: body.state, by: caller.name, at: clock.now() }
      if (!(await gapQueries.setGapState(caller.organizationId, id(), change)))
        throw notFound('such gap')
      return undefined
    },
  })
}

/** What a turn would find today for the most telling question; nothing once all of them are erased. */
async function searchFor(
  { passageSearch }: GapPorts,
  organizationId: string,
  { questions, language }: ListedGap,
): Promise<PassageSearchResult | undefined> {
  const [question] = questions
  if (!question) return undefined
  const text = question.text
  return passageSearch.search({
    organizationId,
    text,
    language,
    audiences: ['public'],
    limit: closestShown,
  })
}

function toWireGap(
  gap: ListedGap,
  found: PassageSearchResult | undefined,
  mondays: readonly string[],
): Gap {
  const { bar = 0, confidence = 0, passages = [] } = found ?? {}
  return {
    id: gap.id,
    state: gap.state,
    name: gap.words.join(', ') || null,
    language: gap.language,
    asked: gap.sessionCount,
    handed_off: gap.handedOffCount,
    first_asked_at: toTime(gap.firstAskedAt),
    last_asked_at: toTime(gap.lastAskedAt),
    came_back_at: toTime(gap.cameBackAt),
    weeks: toWireWeeks(gap.weeks, mondays),
    questions: gap.questions.map(({ sessionId, text, askedAt }) => ({
      session_id: sessionId,
      text,
      at: toTime(askedAt),
    })),
    bar,
    is_answered_now: found !== undefined && passages.length > 0 && confidence >= bar,
    closest: passages.map(({ passage, score, missingWords }) => ({
      document_id: passage.documentId,
      title: [passage.title, ...passage.headings].join(' › '),
      score,
      missing_words: missingWords,
    })),
  }
}
