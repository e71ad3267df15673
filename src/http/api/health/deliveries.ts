import { accepted } from '#api-contract/session-actions.ts'
import { deliveries, deliveriesQuery, wholeDelivery } from '#api-contract/queue.ts'
import type { DeliveryDesk, DeliveryGist } from '#ports/connection/delivery-desk.ts'
import type { AuditLog } from '#ports/people/people.ts'
import { conflict, notFound } from '../../api-error.ts'
import type { Cursors } from '../cursors.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toSnake, toTime } from '../wire-words.ts'

export type DeliveryPorts = {
  deliveryDesk: DeliveryDesk
  auditLog: Pick<AuditLog, 'note'>
  cursors: Cursors
}

/** [W4] Webhooks one by one: what came, and what became of it. */
export function deliveryEndpoints(ports: DeliveryPorts): Endpoint[] {
  return [listEndpoint(ports), findEndpoint(ports), processEndpoint(ports)]
}

function listEndpoint({ deliveryDesk: desk, cursors }: DeliveryPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/deliveries',
    area: 'connection',
    summary: 'Webhooks that were stored, newest first, and what became of them',
    mayCall: 'everybody',
    query: deliveriesQuery,
    success: { status: 200, schema: deliveries },
    run: async ({ caller: { organizationId }, query }) => {
      const { limit, topic, conversation_id: conversationId, used: isUsed } = query
      const page = await desk.list(organizationId, {
        limit,
        ...(topic !== undefined && { topic }),
        ...(conversationId !== undefined && { conversationId }),
        ...(isUsed !== undefined && { isUsed }),
        cursor: cursors.open('deliveries', organizationId, query.cursor),
      })
      return {
        items: page.items.map(toWire),
        next_cursor: cursors.seal('deliveries', organizationId, page.nextCursor),
      }
    },
  })
}

function findEndpoint({ deliveryDesk: desk }: DeliveryPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/deliveries/{id}',
    area: 'connection',
    summary: 'One webhook with its body',
    mayCall: 'everybody',
    success: { status: 200, schema: wholeDelivery },
    run: async ({ caller, id }) => {
      const found = await desk.find(caller.organizationId, id())
      if (!found) throw notFound('such delivery')
      const { raw, arrival } = found
      return {
        ...toWire(found),
        body: raw === undefined ? null : toBody(raw),
        bytes: raw?.byteLength ?? null,
        headers: arrival?.headers ?? null,
        signature: arrival
          ? arrival.isSigned
            ? ('valid' as const)
            : ('not_checked' as const)
          : null,
      }
    },
  })
}

function processEndpoint({ deliveryDesk: desk, auditLog }: DeliveryPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/deliveries/{id}/process',
    area: 'connection',
    summary: 'Work a webhook off once more: at most one reply, as always',
    mayCall: 'administrators',
    success: { status: 202, schema: accepted },
    failures: { 409: undefined },
    run: async ({ caller, id }) => {
      if (!(await desk.find(caller.organizationId, id()))) throw notFound('such delivery')
      if (!(await desk.processAgain(caller.organizationId, id())))
        throw conflict('This delivery is about no conversation, so there is nothing to work off.')
      await auditLog.note(caller, { action: 'delivery.processed_again', after: { id: id() } })
      return { accepted: true as const }
    },
  })
}

function toWire({ id, topic, conversationId, receivedAt, isUsed, ...rest }: DeliveryGist) {
  const { workedAt, became } = rest
  return {
    id,
    topic,
    conversation_id: conversationId ?? null,
    received_at: toTime(receivedAt),
    result: isUsed ? ('stored' as const) : ('ignored' as const),
    worked_at: toTime(workedAt),
    became: became
      ? {
          decision_id: became.decisionId,
          session_id: became.sessionId ?? null,
          outcome: toSnake(became.outcome),
          reason: toSnake(became.reason),
        }
      : null,
  }
}

/** What was stored had parsed when it came; text otherwise. */
function toBody(raw: Uint8Array): unknown {
  const text = new TextDecoder().decode(raw)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
