import type { z } from 'zod'
import {
  topicChange,
  topicDetail,
  topicMerge,
  topicsQuery,
  topicsReport,
  type TopicsReport,
} from '#api-contract/insights.ts'
import { errorBody } from '#api-contract/basics.ts'
import { spanBefore } from '#domain/reports/report-range.ts'
import { fewestQuestions } from '#domain/insights/topic.ts'
import type { ListedTopic, TopicFigures, TopicWindow } from '#ports/knowledge/insight-queries.ts'
import { conflict, invalid, notFound } from '../api-error.ts'
import { type Endpoint, endpoint } from '../api/endpoint.ts'
import { toTime } from '../api/wire-words.ts'
import type { InsightPorts } from './insight-ports.ts'
import { toTopicsCsv } from './insights-csv.ts'
import { parseRange } from '../reports/parse-range.ts'
import { toWireProgress } from './wire-progress.ts'
import { mondaysUpTo, toWireTopic, toWireTopicName } from './wire-topic.ts'

const dayMs = 24 * 3_600_000
const mostExamples = 5
/** Twelve weeks, and the days of the one that has begun. */
const weeksMs = 12 * 7 * dayMs + 7 * dayMs

/** [I1, I2] What customers ask about; owners and admins name and merge. */
export function topicEndpoints(ports: InsightPorts): Endpoint[] {
  return [
    reportEndpoint(ports),
    detailEndpoint(ports),
    renameEndpoint(ports),
    mergeEndpoint(ports),
    separateEndpoint(ports),
  ]
}

function reportEndpoint(ports: InsightPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/reports/topics',
    area: 'insights',
    summary: 'What customers ask about, most asked first',
    mayCall: 'everybody',
    query: topicsQuery,
    success: { status: 200, schema: topicsReport },
    toCsv: toTopicsCsv,
    run: async ({ caller, query }) => reportTopics(ports, caller.organizationId, query),
  })
}

async function reportTopics(
  { clock, insightRuns, topicQueries }: InsightPorts,
  organizationId: string,
  query: z.output<typeof topicsQuery>,
): Promise<TopicsReport> {
  const window = toWindow(query, clock.now())
  const [run, topics, conversations, figures] = await Promise.all([
    insightRuns.read(organizationId),
    topicQueries.listTopics(organizationId),
    topicQueries.countQuestions(organizationId),
    topicQueries.countByTopic(organizationId, window),
  ])
  const mondays = mondaysUpTo(window.to, window.timeZone)
  const isWanted = ({ language }: ListedTopic) =>
    query.language === undefined || language === query.language
  const items = topics.filter(isWanted).flatMap((topic) => {
    const own = figures.find(({ topicId }) => topicId === topic.id)
    return own && own.count + own.previousCount > 0 ? [toWireTopic(topic, own, mondays)] : []
  })
  return {
    from: toTime(window.from),
    to: toTime(window.to),
    time_zone: window.timeZone,
    state: topics.length > 0 ? 'ready' : 'gathering',
    conversations,
    conversations_needed: fewestQuestions.all,
    ...toWireProgress(run),
    sessions: sumOf(figures),
    without_topic: sumOf(figures.filter(({ topicId }) => topicId === undefined)),
    items: items.toSorted((left, right) => right.sessions - left.sessions),
  }
}

function sumOf(figures: readonly TopicFigures[]): number {
  return figures.reduce((sum, { count }) => sum + count, 0)
}

/** The period before is as long in days of the reader's zone. */
function toWindow(query: z.output<typeof topicsQuery>, now: Date): TopicWindow {
  const { calendar, range } = parseRange(query, now)
  const { from, to } = range
  return {
    from,
    to,
    previousFrom: spanBefore(calendar, range).from,
    weeksFrom: new Date(to.getTime() - weeksMs),
    timeZone: calendar.timeZone,
  }
}

function detailEndpoint({ topicQueries }: InsightPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/insights/topics/{id}',
    area: 'insights',
    summary: 'One topic with questions that are typical of it',
    mayCall: 'everybody',
    success: { status: 200, schema: topicDetail },
    run: async ({ caller: { organizationId }, id }) => {
      const topics = await topicQueries.listTopics(organizationId)
      const found = topics.find((topic) => topic.id === id())
      if (!found) throw notFound('such topic')
      const examples = await topicQueries.listExamples(organizationId, found.id, mostExamples)
      return {
        ...toWireTopicName(found),
        examples: examples.map(({ sessionId, text }) => ({ session_id: sessionId, text })),
      }
    },
  })
}

function renameEndpoint({ topicQueries }: InsightPorts): Endpoint {
  return endpoint({
    method: 'patch',
    path: '/insights/topics/{id}',
    area: 'insights',
    summary: 'Name a topic; null gives it its own name back',
    mayCall: 'administrators',
    body: topicChange,
    success: { status: 204 },
    run: async ({ caller, id, body }) => {
      if (!(await topicQueries.rename(caller.organizationId, id(), body.name ?? undefined)))
        throw notFound('such topic')
      return undefined
    },
  })
}

function mergeEndpoint({ topicQueries }: InsightPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/insights/topics/{id}/merge',
    area: 'insights',
    summary: 'Count a topic into another one',
    mayCall: 'administrators',
    body: topicMerge,
    success: { status: 204 },
    failures: { 409: errorBody },
    run: async ({ caller: { organizationId }, id, body }) => {
      const known = new Set((await topicQueries.listTopics(organizationId)).map((one) => one.id))
      if (!known.has(id())) throw notFound('such topic')
      if (!known.has(body.into)) throw invalid('into', 'into is not a topic.')
      if (id() === body.into) throw conflict('A topic cannot be merged into itself.')
      await topicQueries.merge(organizationId, id(), body.into)
      return undefined
    },
  })
}

function separateEndpoint({ topicQueries }: InsightPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/insights/topics/{id}/separate',
    area: 'insights',
    summary: 'Take a merged topic out again',
    mayCall: 'administrators',
    success: { status: 204 },
    run: async ({ caller, id }) => {
      if (!(await topicQueries.separate(caller.organizationId, id())))
        throw notFound('topic that was merged')
      return undefined
    },
  })
}
