import type { z } from 'zod'
import {
  newWatchRule,
  savedWatchRule,
  watchDeliveries,
  watchDeliveriesQuery,
  watchMarks,
  watchMarksQuery,
  watchPreview,
  watchPreviewBody,
  watchRuleChange,
  watchRules,
} from '#api-contract/supervision.ts'
import type { WatchCondition } from '#domain/supervision/watch-rule.ts'
import type { Caller } from '#ports/people/people.ts'
import type {
  WatchDeliveries,
  WatchEvaluation,
  WatchMarks,
  WatchRules,
  WebhookSender,
} from '#ports/supervision/supervision.ts'
import { conflict, invalid, notFound } from '../../api-error.ts'
import type { Cursors } from '../cursors.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toActor } from '../from-use-case.ts'
import { toCondition, toWireDelivery, toWireMark, toWireRule } from './wire-watch.ts'
import { toTime } from '../wire-words.ts'

export type WatchPorts = {
  watchRules: WatchRules
  watchMarks: WatchMarks
  watchEvaluation: Pick<WatchEvaluation, 'countPast'>
  watchDeliveries: Pick<WatchDeliveries, 'list'>
  webhookSender: Pick<WebhookSender, 'refusalOf'>
  cursors: Cursors
}

/** [O7] Members read, owners and admins change. */
export function watchEndpoints(ports: WatchPorts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/watch-rules',
      area: 'supervision',
      summary: 'The rules that mark sessions',
      mayCall: 'everybody',
      success: { status: 200, schema: watchRules },
      run: async ({ caller }) => ({
        items: (await ports.watchRules.list(caller.organizationId)).map((rule) => ({
          ...toWireRule(rule, caller.role),
          running_count: rule.runningCount,
        })),
      }),
    }),
    createEndpoint(ports),
    previewEndpoint(ports),
    changeEndpoint(ports),
    deleteEndpoint(ports),
    deliveriesEndpoint(ports),
    marksEndpoint(ports),
  ]
}

function createEndpoint(ports: WatchPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/watch-rules',
    area: 'supervision',
    summary: 'Add a rule; the secret of its webhook stands only in this answer',
    mayCall: 'administrators',
    body: newWatchRule,
    success: { status: 201, schema: savedWatchRule },
    failures: { 409: undefined },
    run: async ({ caller, body }) => {
      const webhookUrl = allowedUrl(ports, body.webhook_url)
      const made = await ports.watchRules.create(
        caller.organizationId,
        { condition: toCondition(body), ...(webhookUrl && { webhookUrl }) },
        toActor(caller),
      )
      if (made === 'full') throw conflict('There are 50 rules already: remove one first.')
      return toSaved(made, caller)
    },
  })
}

function changeEndpoint(ports: WatchPorts): Endpoint {
  return endpoint({
    method: 'patch',
    path: '/watch-rules/{id}',
    area: 'supervision',
    summary: 'Change a rule; another webhook address gets another secret',
    mayCall: 'administrators',
    body: watchRuleChange,
    success: { status: 200, schema: savedWatchRule },
    run: async ({ caller, body, id }) => {
      const { organizationId } = caller
      const rule = (await ports.watchRules.list(organizationId)).find((one) => one.id === id())
      if (!rule) throw notFound('such rule')
      const webhookUrl = allowedUrl(ports, body.webhook_url)
      const change = {
        condition: changedCondition(rule.condition, body),
        ...(body.enabled !== undefined && { isEnabled: body.enabled }),
        ...(webhookUrl !== undefined && { webhookUrl }),
      }
      const changed = await ports.watchRules.change(
        organizationId,
        { ruleId: rule.id, change },
        toActor(caller),
      )
      if (!changed) throw notFound('such rule')
      return toSaved(changed, caller)
    },
  })
}

function deleteEndpoint(ports: WatchPorts): Endpoint {
  return endpoint({
    method: 'delete',
    path: '/watch-rules/{id}',
    area: 'supervision',
    summary: 'Remove a rule with its marks and its log',
    mayCall: 'administrators',
    success: { status: 204 },
    run: async ({ caller, id }) => {
      if (!(await ports.watchRules.delete(caller.organizationId, id(), toActor(caller))))
        throw notFound('such rule')
      return undefined
    },
  })
}

const longestPreviewMs = 31 * 24 * 3_600_000

function previewEndpoint({ watchEvaluation }: WatchPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/watch-rules/preview',
    area: 'supervision',
    summary: 'How many sessions a rule would have marked in a past time',
    mayCall: 'everybody',
    body: watchPreviewBody,
    success: { status: 200, schema: watchPreview },
    run: async ({ caller, body }) => {
      const [from, to] = [new Date(body.from), new Date(body.to)]
      const length = to.getTime() - from.getTime()
      if (length <= 0 || length > longestPreviewMs)
        throw invalid('to', 'to must lie after from, by at most 31 days.')
      const matched = await watchEvaluation.countPast(caller.organizationId, toCondition(body), {
        from,
        to,
      })
      return { matched, from: toTime(from), to: toTime(to) }
    },
  })
}

function deliveriesEndpoint(ports: WatchPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/watch-rules/{id}/deliveries',
    area: 'supervision',
    summary: "Calls of the rule's webhook with every attempt, the newest first",
    mayCall: 'everybody',
    query: watchDeliveriesQuery,
    success: { status: 200, schema: watchDeliveries },
    run: async ({ caller: { organizationId }, query, id }) => {
      const rules = await ports.watchRules.list(organizationId)
      if (!rules.some((rule) => rule.id === id())) throw notFound('such rule')
      const list = `watch-deliveries ${id()}`
      const cursor = ports.cursors.open(list, organizationId, query.cursor)
      const page = await ports.watchDeliveries.list(organizationId, id(), {
        limit: query.limit,
        ...(cursor !== undefined && { cursor }),
      })
      return {
        items: page.items.map(toWireDelivery),
        next_cursor: ports.cursors.seal(list, organizationId, page.nextCursor),
      }
    },
  })
}

function marksEndpoint({ watchMarks: marks, cursors }: WatchPorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/watch-marks',
    area: 'supervision',
    summary: 'What the rules marked, the newest first',
    mayCall: 'everybody',
    query: watchMarksQuery,
    success: { status: 200, schema: watchMarks },
    run: async ({ caller: { organizationId }, query }) => {
      const { rule_id: ruleId, session_id: sessionId, running: isRunning, limit } = query
      const page = await marks.list(organizationId, {
        ruleId,
        sessionId,
        isRunning,
        limit,
        cursor: cursors.open('watch-marks', organizationId, query.cursor),
      })
      return {
        items: page.items.map(toWireMark),
        next_cursor: cursors.seal('watch-marks', organizationId, page.nextCursor),
      }
    },
  })
}

function allowedUrl<Url extends string | null | undefined>(
  { webhookSender }: WatchPorts,
  url: Url,
): Url {
  if (typeof url !== 'string') return url
  const refusal = webhookSender.refusalOf(url)
  if (refusal !== undefined) throw invalid('webhook_url', `webhook_url ${refusal}.`)
  return url
}

function changedCondition(
  condition: WatchCondition,
  { minutes, words }: z.output<typeof watchRuleChange>,
): WatchCondition {
  if (minutes !== undefined && condition.kind !== 'waiting-longer')
    throw invalid('minutes', 'minutes belongs to waiting_longer only.')
  if (words !== undefined && condition.kind !== 'words')
    throw invalid('words', 'words belongs to words only.')
  if (condition.kind === 'waiting-longer' && minutes !== undefined) return { ...condition, minutes }
  return condition.kind === 'words' && words !== undefined ? { ...condition, words } : condition
}

function toSaved(
  rule: Parameters<typeof toWireRule>[0] & { webhookSecret?: string },
  { role }: Caller,
) {
  const { webhookSecret } = rule
  return {
    ...toWireRule(rule, role),
    ...(webhookSecret !== undefined && { webhook_secret: webhookSecret }),
  }
}
