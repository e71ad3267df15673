import { decision, decisions, decisionsQuery } from '#api-contract/decisions.ts'
import type { DecisionQueries } from '#ports/conversations/session-queries.ts'
import { notFound } from '../../api-error.ts'
import type { Cursors } from '../cursors.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toKebab } from '../wire-words.ts'
import { toWireDecision } from './wire-decision.ts'

export type DecisionPorts = { decisions: DecisionQueries; cursors: Cursors }

/** Reading what was decided, and why. [O1] */
export function decisionEndpoints(ports: DecisionPorts): Endpoint[] {
  return [listEndpoint(ports), decisionEndpoint(ports)]
}

function listEndpoint({ decisions: queries, cursors }: DecisionPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/decisions',
    area: 'conversations',
    summary: 'Decisions, newest first',
    mayCall: 'everybody',
    query: decisionsQuery,
    success: { status: 200, schema: decisions },
    run: async ({ caller: { organizationId }, query }) => {
      const page = await queries.list(organizationId, {
        outcome: query.outcome && toKebab(query.outcome),
        reason: query.reason && toKebab(query.reason),
        conversationId: query.conversation_id,
        createdAfter: query.created_after,
        createdBefore: query.created_before,
        limit: query.limit,
        cursor: cursors.open('decisions', organizationId, query.cursor),
      })
      return {
        items: page.items.map(toWireDecision),
        next_cursor: cursors.seal('decisions', organizationId, page.nextCursor),
      }
    },
  })
}

function decisionEndpoint({ decisions: queries }: DecisionPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/decisions/{id}',
    area: 'conversations',
    summary: 'One decision',
    mayCall: 'everybody',
    success: { status: 200, schema: decision },
    run: async ({ caller, id }) => {
      const found = await queries.find(caller.organizationId, id())
      if (!found) throw notFound('such decision')
      return toWireDecision(found)
    },
  })
}
