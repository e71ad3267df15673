import type { z } from 'zod'
import {
  session,
  sessionCounts,
  sessionTotal,
  sessions,
  sessionsQuery,
  timeline,
} from '#api-contract/conversations.ts'
import type { SessionConditions, SessionFilter } from '#domain/session/session-filter.ts'
import type { SessionQueries } from '#ports/conversations/session-queries.ts'
import { notFound } from '../../api-error.ts'
import { toReportConditions } from '../../reports/report-filters.ts'
import type { Cursors } from '../cursors.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toWireListedSession, toWireSession, toWireTimeline } from './wire-session.ts'
import { toKebab, toTime } from '../wire-words.ts'

export type SessionPorts = {
  sessions: SessionQueries
  cursors: Cursors
}

/** Reading conversations as sessions. [O1] */
export function sessionEndpoints(ports: SessionPorts): Endpoint[] {
  return [
    listEndpoint(ports),
    countsEndpoint(ports),
    totalEndpoint(ports),
    endpoint({
      method: 'get',
      path: '/sessions/by-conversation/{conversation_id}',
      area: 'conversations',
      summary: 'The session of an Intercom conversation',
      mayCall: 'everybody',
      success: { status: 200, schema: session },
      run: async ({ caller, id }) => {
        const found = await ports.sessions.findByConversation(
          caller.organizationId,
          id('conversation_id'),
        )
        if (!found) throw notFound('session of this conversation')
        return toWireSession(found)
      },
    }),
    endpoint({
      method: 'get',
      path: '/sessions/{id}',
      area: 'conversations',
      summary: 'One session',
      mayCall: 'everybody',
      success: { status: 200, schema: session },
      run: async ({ caller, id }) => {
        const found = await ports.sessions.find(caller.organizationId, id())
        if (!found) throw notFound('such session')
        return toWireSession(found)
      },
    }),
    timelineEndpoint(ports),
  ]
}

function timelineEndpoint(ports: SessionPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/sessions/{id}/timeline',
    area: 'conversations',
    summary: 'Messages, notes, decisions and steps, in order',
    mayCall: 'everybody',
    success: { status: 200, schema: timeline },
    run: async ({ caller, id }) => {
      const found = await ports.sessions.find(caller.organizationId, id())
      if (!found) throw notFound('such session')
      return {
        items: toWireTimeline(await ports.sessions.listTimeline(caller.organizationId, id())),
      }
    },
  })
}

function listEndpoint({ sessions: queries, cursors }: SessionPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/sessions',
    area: 'conversations',
    summary: 'Sessions that match every filter',
    mayCall: 'everybody',
    query: sessionsQuery,
    success: { status: 200, schema: sessions },
    run: async ({ caller: { organizationId }, query }) => {
      const list = `sessions ${query.sort} ${query.order}`
      const page = await queries.list(organizationId, {
        ...toFilter(query),
        cursor: cursors.open(list, organizationId, query.cursor),
      })
      return {
        items: page.items.map(toWireListedSession),
        next_cursor: cursors.seal(list, organizationId, page.nextCursor),
      }
    },
  })
}

const mostCounted = 1_000

function countsEndpoint({ sessions: queries }: SessionPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/sessions/counts',
    area: 'conversations',
    summary: 'How many open sessions wait, and who has them',
    mayCall: 'everybody',
    success: { status: 200, schema: sessionCounts },
    run: async ({ caller: { organizationId } }) => {
      const count = (filter: SessionConditions) =>
        queries.count(organizationId, { status: 'open', ...filter }, mostCounted)
      const [oldest, waiting, ai, handedOff, people] = await Promise.all([
        queries.oldestWaitingSince(organizationId),
        count({ isWaiting: true }),
        count({ handledBy: 'ai' }),
        count({ isHandedOff: true }),
        count({ handledBy: 'human' }),
      ])
      return {
        waiting,
        oldest_waiting_since: toTime(oldest),
        ai,
        handed_off: handedOff,
        people,
      }
    },
  })
}

/** More than any installation has; the count itself reads an index of the organization. */
const mostTotal = 100_000_000

function totalEndpoint({ sessions: queries }: SessionPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/sessions/total',
    area: 'conversations',
    summary: 'How many sessions are stored',
    mayCall: 'everybody',
    success: { status: 200, schema: sessionTotal },
    run: async ({ caller }) => ({
      total: await queries.count(caller.organizationId, {}, mostTotal),
    }),
  })
}

function toFilter(query: z.output<typeof sessionsQuery>): SessionFilter {
  return {
    status: query.status && toKebab(query.status),
    channel: query.channel,
    handledBy: query.handled_by,
    isHandedOff: query.handed_off,
    isWaiting: query.waiting,
    outcome: query.outcome && toKebab(query.outcome),
    reason: query.reason && toKebab(query.reason),
    sentiment: query.sentiment,
    language: query.language,
    tag: query.tag,
    watch: query.watch,
    topic: query.topic,
    gap: query.gap,
    contactId: query.contact_id,
    conversationId: query.conversation_id,
    number: query.number,
    text: query.q,
    ...toReportConditions(query),
    createdAfter: query.created_after,
    createdBefore: query.created_before,
    updatedAfter: query.updated_after,
    updatedBefore: query.updated_before,
    sort: toKebab(query.sort),
    order: query.order,
    limit: query.limit,
  }
}
