import { Hono, type Context } from 'hono'
import { Refusal } from '../model/refusal.ts'
import type { World } from '../model/world.ts'
import type { LoggedRequest, RequestLog } from '../rest/request-log.ts'
import { chosenWorkspace, listOf, readCount } from './control-call.ts'

const mostListed = 20_000

export function requestRoutes(world: World, log: RequestLog): Hono {
  const routes = new Hono()
  routes.get('/requests', (context) => {
    const workspace = chosenWorkspace(context, world)
    const limit = readCount(context, 'limit', { fallback: mostListed, most: mostListed })
    const isWanted = wantedBy(context)
    const found = log
      .entries()
      .filter((entry) => (entry.workspace ?? workspace.id) === workspace.id && isWanted(entry))
    // From a mark on the oldest are wanted first, to go on from; without one the newest.
    const fromMark =
      context.req.query('since') !== undefined || context.req.query('cursor') !== undefined
    const items = fromMark ? found.slice(0, limit) : found.slice(-limit)
    const more = fromMark && found.length > limit ? (items.at(-1)?.id ?? null) : null
    return context.json(listOf(items, more))
  })
  return routes
}

function wantedBy(context: Context): (entry: LoggedRequest) => boolean {
  const operation = context.req.query('operation')
  const conversationId = context.req.query('conversation_id')
  const marks = [context.req.query('since'), context.req.query('cursor')].map(readMark)
  return (entry) =>
    (operation === undefined || entry.operation === operation) &&
    (conversationId === undefined || entry.conversation_id === conversationId) &&
    marks.every((isAfter) => isAfter(entry))
}

/** `since` is a request's id (what came after it) or a time: ISO 8601 or Unix (from then on). */
function readMark(since: string | undefined): (entry: LoggedRequest) => boolean {
  if (since === undefined || since === '') return () => true
  const number = /^req_(\d+)$/.exec(since)?.[1]
  if (number !== undefined) return (entry) => Number(entry.id.slice('req_'.length)) > Number(number)
  const atMs = /^\d+(\.\d+)?$/.test(since) ? unixMs(Number(since)) : Date.parse(since)
  if (Number.isNaN(atMs)) {
    throw new Refusal(422, 'invalid_field', {
      message: 'since must be the id of a request or a time in ISO 8601',
      field: 'since',
    })
  }
  return (entry) => Date.parse(entry.at) >= atMs
}

function unixMs(value: number): number {
  return value < 1e11 ? value * 1000 : value
}
