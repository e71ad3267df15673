import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresSessionQueries } from '#adapters/postgres/conversations/postgres-session-queries.ts'
import type { SessionFilter } from '#domain/session/session-filter.ts'
import { percentile } from '../measure/percentile.ts'

const repeatCount = 40
const pageSize = 50

const newest = { sort: 'updated-at', order: 'desc' } as const

/** The views of the dashboard, its filters, and full text. */
const lists: [name: string, filter: Omit<SessionFilter, 'limit'>][] = [
  ['All', newest],
  ['Waiting', { isWaiting: true, sort: 'waiting-since', order: 'asc' }],
  ['AI handling', { ...newest, status: 'open', handledBy: 'ai' }],
  ['Handed off', { ...newest, status: 'open', isHandedOff: true }],
  ['People', { ...newest, status: 'open', handledBy: 'human' }],
  ['Resolved', { ...newest, status: 'closed-resolved' }],
  ['angry e-mails', { ...newest, channel: 'email', sentiment: 'angry' }],
  ['reason', { ...newest, reason: 'insufficient-knowledge' }],
  ['search "norway"', { ...newest, text: 'norway' }],
  ['search for one order', { ...newest, text: 'order 4711' }],
]

export type ListLatency = { list: string; p50: number; p95: number }

/** Pages of fifty, the first and a later one by turns, one request after another. */
export async function measureLists(database: Database): Promise<ListLatency[]> {
  const queries = new PostgresSessionQueries(database)
  const measured: ListLatency[] = []
  for (const [list, filter] of lists) {
    let cursor: string | undefined
    const ms = await timesOf(async () => {
      const page = await queries.list('bench', {
        ...filter,
        limit: pageSize,
        ...(cursor !== undefined && { cursor }),
      })
      cursor = cursor === undefined ? page.nextCursor : undefined
    })
    measured.push({ list, p50: percentile(ms, 0.5), p95: percentile(ms, 0.95) })
  }
  const ms = await timesOf(async () => {
    for (const filter of [
      { isWaiting: true },
      { handledBy: 'ai' },
      { isHandedOff: true },
      { handledBy: 'human' },
    ] as const)
      await queries.count('bench', { status: 'open', ...filter }, 1_000)
  })
  measured.push({ list: 'all four counts', p50: percentile(ms, 0.5), p95: percentile(ms, 0.95) })
  return measured
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  await work()
  const times: number[] = []
  for (let count = 0; count < repeatCount; count += 1) {
    const startedAt = performance.now()
    await work()
    times.push(performance.now() - startedAt)
  }
  return times
}
