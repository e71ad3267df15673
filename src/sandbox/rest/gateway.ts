import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { takeFault, type Fault } from '../model/fault.ts'
import { notFound, Refusal } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import type { World } from '../model/world.ts'
import { detailOfStatus, errorList, refusalDetail } from './error-list.ts'
import { misbehave, type Wire } from './misbehave.ts'
import type { Answer, Operation } from './operations/operation.ts'
import type { RateWindows } from './rate-windows.ts'
import { findWorkspace, parseBody, readVersion } from './read-call.ts'
import type { LoggedRequest, RequestLog } from './request-log.ts'

/** A request as it came in, before anything is believed. */
type Arrival = {
  readonly method: string
  readonly url: URL
  readonly path: Readonly<Record<string, string>>
  readonly authorization: string | undefined
  readonly version: string | undefined
  readonly text: string
  readonly wire: Wire
}

type Visit = {
  readonly arrival: Arrival
  readonly operation: Operation | null
  readonly entry: LoggedRequest
  readonly headers: Record<string, string>
  readonly requestId: string
}

/** What every REST request passes: log, token, rate window, version, faults, the operation itself. */
export class Gateway {
  readonly #world: World
  readonly #log: RequestLog
  readonly #rates: RateWindows

  constructor(world: World, log: RequestLog, rates: RateWindows) {
    this.#world = world
    this.#log = log
    this.#rates = rates
  }

  /** `operation` is null for a path or method that Intercom does not have. */
  async serve(arrival: Arrival, operation: Operation | null): Promise<Response> {
    const requestId = this.#world.chance.uuid()
    const entry = this.#log.begin({
      method: arrival.method,
      path: arrival.url.pathname,
      query: queryOf(withoutTokens(this.#world, arrival.url.search)),
      operation: operation?.id ?? null,
      conversation_id: arrival.path.conversation_id ?? null,
    })
    const headers = { 'x-request-id': requestId }
    const visit: Visit = { arrival, operation, entry, headers, requestId }
    try {
      const response = await this.#admit(visit)
      this.#log.finish(entry, response === RESPONSE_ALREADY_SENT ? null : response.status)
      return response
    } catch (error) {
      this.#log.finish(entry, 500)
      throw error
    }
  }

  async #admit(visit: Visit): Promise<Response> {
    const { arrival, entry, headers } = visit
    entry.body = readable(withoutTokens(this.#world, arrival.text))
    entry.conversation_id ??= conversationOf(entry.body)
    const workspace = findWorkspace(this.#world, arrival.authorization)
    if (!workspace) return refuse(visit, unauthorized(arrival.authorization))
    entry.workspace = workspace.id
    const allowance = this.#rates.take(workspace)
    Object.assign(headers, allowance.headers)
    if (allowance.exceeded) return refuse(visit, tooMany(workspace))
    const { operation } = visit
    if (!operation) return refuse(visit, notFound())
    return this.#withFaults(visit, workspace, operation)
  }

  async #withFaults(visit: Visit, workspace: Workspace, operation: Operation): Promise<Response> {
    const { entry } = visit
    const call = { operation: operation.id, conversationId: entry.conversation_id }
    const fault = takeFault(workspace.faults.values(), call)
    if (!fault) return run(visit, workspace, operation)
    entry.fault = fault.id
    if (fault.when === 'before') {
      return (await this.#meet(visit, fault)) ?? run(visit, workspace, operation)
    }
    const answer = run(visit, workspace, operation)
    return (await this.#meet(visit, fault)) ?? answer
  }

  async #meet(visit: Visit, fault: Fault): Promise<Response | null> {
    const effect = await misbehave(fault, this.#world.clock, visit.arrival.wire)
    if (effect === 'go-on') return null
    if (effect === 'no-answer') return RESPONSE_ALREADY_SENT
    const body =
      fault.body ?? errorList(visit.requestId, detailOfStatus(fault.status, visit.operation?.scope))
    return answerWith(visit, { status: fault.status, body }, fault.headers)
  }
}

function run(visit: Visit, workspace: Workspace, operation: Operation): Response {
  const { arrival, headers } = visit
  try {
    const version = readVersion(arrival.version, operation.since ?? 0)
    headers['intercom-version'] = `2.${version}`
    const body = parseBody(arrival.method === 'GET' ? '' : arrival.text)
    const { pathname, searchParams: query } = arrival.url
    const call = { workspace, version, pathname, path: arrival.path, query, body }
    return answerWith(visit, operation.answer(call))
  } catch (error) {
    if (error instanceof Refusal) return refuse(visit, error)
    throw error
  }
}

function refuse(visit: Visit, refusal: Refusal): Response {
  const body = errorList(visit.requestId, refusalDetail(refusal))
  return answerWith(visit, { status: refusal.status, body }, refusal.headers)
}

const statusesWithoutBody: readonly number[] = [204, 205, 304]

function answerWith(
  visit: Visit,
  answer: Answer,
  extra: Readonly<Record<string, string>> = {},
): Response {
  const status = answer.status ?? 200
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  const headers = { 'content-type': 'application/json; charset=utf-8', ...visit.headers, ...extra }
  return new Response(statusesWithoutBody.includes(status) ? null : text, { status, headers })
}

function unauthorized(authorization: string | undefined): Refusal {
  return authorization === undefined
    ? new Refusal(401, 'missing_authorization', { message: 'Authorization header is missing' })
    : new Refusal(401, 'unauthorized', { message: 'Access Token Invalid' })
}

function tooMany({ settings }: Workspace): Refusal {
  return new Refusal(429, 'rate_limit_exceeded', {
    message: `Exceeded rate limit of ${settings.rate_limit} in 10_seconds`,
  })
}

function withoutTokens(world: World, text: string): string {
  const tokens = [...world.workspaces.values()].map((workspace) => workspace.accessToken)
  return tokens.reduce((left, token) => left.replaceAll(token, '[token]'), text)
}

function queryOf(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

function readable(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function conversationOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('conversation_id' in body)) return null
  const id = body.conversation_id
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
