import {
  agreementQuery,
  newReview,
  queuedReview,
  review,
  reviewAgreement,
  reviewQuery,
  reviewQueue,
  reviewSampling,
  reviewScoreBody,
  samplingBody,
} from '#api-contract/review.ts'
import { nextSampleAt } from '#domain/supervision/review.ts'
import type { Clock } from '#ports/clock.ts'
import type { Caller } from '#ports/people/people.ts'
import type { ReviewQueue, ReviewSampling } from '#ports/supervision/review.ts'
import type { DecisionQueries } from '#ports/conversations/session-queries.ts'
import { conflict, invalid, notFound } from '../../api-error.ts'
import type { Cursors } from '../cursors.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toWireDecision } from '../conversations/wire-decision.ts'
import { toWireAgreement, toWireItem, toWireScores } from './wire-review.ts'
import { toTime } from '../wire-words.ts'

export type ReviewPorts = {
  reviewQueue: ReviewQueue
  reviewSampling: ReviewSampling
  decisions: DecisionQueries
  clock: Clock
  cursors: Cursors
}

/** [O8] Everybody judges; how many answers are drawn is for owners and admins. */
export function reviewEndpoints(ports: ReviewPorts): Endpoint[] {
  return [
    listEndpoint(ports),
    addEndpoint(ports),
    agreementEndpoint(ports),
    samplingEndpoint(ports),
    itemEndpoint(ports),
    scoreEndpoint(ports),
  ]
}

function listEndpoint({ reviewQueue: queue, ...ports }: ReviewPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/review',
    area: 'supervision',
    summary: 'Answers that the caller should judge, or has judged',
    mayCall: 'everybody',
    query: reviewQuery,
    success: { status: 200, schema: reviewQueue },
    run: async ({ caller: { organizationId, id }, query: { state, limit, cursor } }) => {
      const list = `review ${state} ${id}`
      const offset = Number(ports.cursors.open(list, organizationId, cursor) ?? 0)
      const isJudged = state === 'judged'
      const [page, openCount, perDay] = await Promise.all([
        queue.list(organizationId, id, { isJudged, limit, offset }),
        queue.countOpen(organizationId, id),
        ports.reviewSampling.readPerDay(organizationId),
      ])
      return {
        items: page.items.map(toWireItem),
        next_cursor: ports.cursors.seal(list, organizationId, page.nextCursor),
        open_count: openCount,
        sampled_per_day: perDay,
        next_sample_at: toTime(nextSampleAt(ports.clock.now())),
      }
    },
  })
}

function addEndpoint({ reviewQueue: queue, clock }: ReviewPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/review',
    area: 'supervision',
    summary: "Queue a session's newest answer",
    mayCall: 'everybody',
    body: newReview,
    success: { status: 201, schema: queuedReview },
    failures: { 409: undefined },
    run: async ({ caller, body }) => {
      const added = await queue.add(caller.organizationId, body.session_id, clock.now())
      if (!added) throw notFound('such session')
      if (added === 'no-answer') throw conflict('The AI has written no answer in this session.')
      return { id: added.decisionId }
    },
  })
}

const yearMs = 365 * 24 * 3_600_000

function agreementEndpoint({ reviewQueue: queue, clock }: ReviewPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/review/agreement',
    area: 'supervision',
    summary: 'How far reviewers agree, over time; the last year by default',
    mayCall: 'everybody',
    query: agreementQuery,
    success: { status: 200, schema: reviewAgreement },
    run: async ({ caller, query }) => {
      const to = query.to ?? new Date(clock.now().getTime() + 1)
      const from = query.from ?? new Date(to.getTime() - yearMs)
      if (from >= to) throw invalid('to', 'to must lie after from.')
      const scores = await queue.listShared(caller.organizationId, { from, to })
      return { ...toWireAgreement(scores), from: toTime(from), to: toTime(to) }
    },
  })
}

function samplingEndpoint({ reviewSampling: sampling }: ReviewPorts): Endpoint {
  return endpoint({
    method: 'put',
    path: '/review/sampling',
    area: 'supervision',
    summary: 'How many answers a day are drawn for review',
    mayCall: 'administrators',
    body: samplingBody,
    success: { status: 200, schema: reviewSampling },
    run: async ({ caller, body }) => {
      await sampling.changePerDay(caller.organizationId, body.sampled_per_day)
      return { sampled_per_day: await sampling.readPerDay(caller.organizationId) }
    },
  })
}

function itemEndpoint(ports: ReviewPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/review/{id}',
    area: 'supervision',
    summary: 'One answer with its record; the marks of others once the caller has judged',
    mayCall: 'everybody',
    success: { status: 200, schema: review },
    run: ({ caller, id }) => show(ports, caller, id()),
  })
}

function scoreEndpoint(ports: ReviewPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/review/{id}/scores',
    area: 'supervision',
    summary: 'Judge an answer, once',
    mayCall: 'everybody',
    body: reviewScoreBody,
    success: { status: 201, schema: review },
    failures: { 409: undefined },
    run: async ({ caller, body, id }) => {
      const { right_call: isRightCall, comment, ...marks } = body
      const saved = await ports.reviewQueue.score(caller.organizationId, id(), {
        reviewerId: caller.id,
        reviewerName: caller.name,
        ...marks,
        isRightCall,
        ...(comment !== undefined && { comment }),
        savedAt: ports.clock.now(),
      })
      if (!saved) throw notFound('such answer in the queue')
      if (saved === 'judged-already') throw conflict('You have judged this answer already.')
      return show(ports, caller, id())
    },
  })
}

async function show(ports: ReviewPorts, { organizationId, id: reviewerId }: Caller, id: string) {
  const [found, decided] = await Promise.all([
    ports.reviewQueue.find(organizationId, id),
    ports.decisions.find(organizationId, id),
  ])
  if (!found || !decided) throw notFound('such answer in the queue')
  const place = await ports.reviewQueue.findPlace(organizationId, reviewerId, id)
  return {
    item: toWireItem(found.item),
    decision: toWireDecision(decided),
    ...toWireScores(found.scores, reviewerId),
    place: {
      position: place.index < 0 ? null : place.index + 1,
      open_count: place.openCount,
      next_id: place.nextId ?? null,
    },
  }
}
