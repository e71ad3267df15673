import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { CallPriority } from '#ports/conversations/helpdesk.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { helpdeskFailure } from '#test/contracts/helpdesk-failure.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { MemoryRateBudget } from '#test/fakes/connection/memory-rate-budget.ts'
import { SleeplessClock } from '#test/fakes/sleepless-clock.ts'
import {
  type SeenRequest,
  type StandIn,
  type StandInAnswer,
  startStandIn,
} from '#test/fakes/stand-in-server.ts'
import { IntercomCalls, pathSegment } from './intercom-calls.ts'
import { createDispatcher, IntercomHttp } from './intercom-http.ts'
import { LeasedRateBudget } from './leased-rate-budget.ts'

const schema = z.object({ name: z.string() })
const fine: StandInAnswer = { body: { name: 'fine' } }
const dispatcher = createDispatcher()
let standIn: StandIn

async function open(
  answer: (request: SeenRequest, count: number) => StandInAnswer,
  priority: CallPriority = 'live',
) {
  standIn = await startStandIn(answer)
  const clock = new SleeplessClock()
  const budget = new MemoryRateBudget(clock)
  const http = new IntercomHttp({
    baseUrl: standIn.url,
    accessToken: 'token-1',
    clock,
    random: () => 0.5,
    dispatcher,
  })
  const calls = new IntercomCalls({
    http,
    budget: new LeasedRateBudget(budget, clock, new MemoryLog()),
    clock,
    random: () => 0.5,
    workspaceId: 'w1',
    priority,
    timeouts: { readMs: 300, writeMs: 300 },
  })
  return { calls, clock, budget }
}

const read = { method: 'GET', path: '/things/1', schema } as const
const write = { method: 'POST', path: '/things', body: { a: 1 }, schema } as const

afterEach(() => standIn.close())

describe('calls to Intercom', () => {
  it('[D3] names version, token and form in every call', async () => {
    const { calls } = await open(() => fine)

    await calls.write(write)

    expect(standIn.requests[0]).toMatchObject({ method: 'POST', path: '/things', body: { a: 1 } })
    expect(standIn.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer token-1',
      accept: 'application/json',
      'intercom-version': '2.16',
      'content-type': 'application/json',
    })
    expect(standIn.requests[0]?.headers['x-firstline-trace-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('[D3] reads again with growing delays until an answer comes', async () => {
    const { calls, clock } = await open((_, count) => (count < 4 ? { status: 503 } : fine))

    const { body } = await calls.read(read)

    expect(body).toEqual({ name: 'fine' })
    expect(clock.sleptMs).toEqual([187.5, 375, 750])
  })

  it('[D3] gives a live read up within ten seconds', async () => {
    const { calls, clock } = await open(() => ({ status: 500 }))
    const startedAt = clock.now().getTime()

    const error = await helpdeskFailure(calls.read(read))

    expect(error.kind).toBe('unavailable')
    expect(clock.now().getTime() - startedAt).toBeLessThanOrEqual(10_000)
    expect(standIn.requests.length).toBeGreaterThan(4)
  })

  it('[D3] is more patient with background reads, yet not for ever', async () => {
    const { calls, clock } = await open(() => ({ status: 500 }), 'background')
    const startedAt = clock.now().getTime()

    await helpdeskFailure(calls.read(read))

    expect(clock.now().getTime() - startedAt).toBeGreaterThan(10_000)
    expect(standIn.requests.length).toBeLessThanOrEqual(12)
  })

  it.each([400, 401, 403, 404, 406, 409, 422])(
    '[D3] asks once where %i is the answer',
    async (status) => {
      const { calls } = await open(() => ({ status }))

      const error = await helpdeskFailure(calls.read(read))

      expect(error).toMatchObject({ status, isRetryable: false })
      expect(standIn.requests).toHaveLength(1)
    },
  )

  it('[D3] waits for the reset that a 429 names, plus jitter', async () => {
    const resetIn = 4
    const { calls, clock } = await open((_, count) => {
      const reset = Math.floor(clock.now().getTime() / 1000) + resetIn
      const headers = {
        date: clock.now().toUTCString(),
        'x-ratelimit-limit': '100',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(reset),
      }
      return count === 1 ? { status: 429, headers } : fine
    })

    await calls.read(read)

    expect(clock.sleptMs).toEqual([resetIn * 1000 + 500])
  })

  it('[D3] refuses a live call whose reset is too far away', async () => {
    const { calls, clock } = await open(() => ({ status: 429, headers: { 'retry-after': '30' } }))

    const error = await helpdeskFailure(calls.read(read))

    expect(error.kind).toBe('rate-limited')
    expect(error.retryAt).toEqual(new Date(clock.now().getTime() + 30_500))
    expect(standIn.requests).toHaveLength(1)
  })

  it('[D3] sends nothing once the shared budget is used up', async () => {
    const { calls, clock, budget } = await open(() => fine)
    const resetAt = new Date(clock.now().getTime() + 9_000)
    await budget.observe('w1', { limit: 10, remaining: 0, resetAt })

    const error = await helpdeskFailure(calls.write(write))

    expect(error).toMatchObject({ kind: 'rate-limited', mayHaveHappened: false })
    expect(error.retryAt?.getTime()).toBeGreaterThanOrEqual(resetAt.getTime())
    expect(standIn.requests).toHaveLength(0)
  })

  it.each([
    ['a 5xx', { status: 500 }, true],
    ['a lost connection', 'reset', true],
    ['silence', 'hang', true],
    ['an answer that is no JSON', { raw: '<html>' }, true],
    ['an answer that lacks what we need', { body: {} }, true],
    ['a refusal', { status: 422 }, false],
    ['a 429', { status: 429 }, false],
  ] as const)('[D2] sends a write once and judges %s', async (_, answer, mayHaveHappened) => {
    const { calls } = await open(() => answer)

    const error = await helpdeskFailure(calls.write(write))

    expect(error.mayHaveHappened).toBe(mayHaveHappened)
    expect(standIn.requests).toHaveLength(1)
  })

  it('[D2] knows that a refused connection carried nothing', async () => {
    const { calls } = await open(() => fine)
    await standIn.close()

    const error = await helpdeskFailure(calls.write(write))

    expect(error).toMatchObject({ kind: 'unavailable', mayHaveHappened: false })
  })

  it('[D3] follows no redirect', async () => {
    const { calls } = await open(() => ({ status: 307, headers: { location: '/elsewhere' } }))

    const error = await helpdeskFailure(calls.write(write))

    expect(error.kind).toBe('malformed')
    expect(standIn.requests).toHaveLength(1)
  })

  it('[D3] takes only the id from the link of a merged contact', async () => {
    const merged = {
      status: 410,
      headers: { link: '<https://evil.test/contacts/c2?x=1>; rel="canonical"' },
      body: { errors: [{ code: 'contact_merged', message: 'Merged.' }] },
    }
    const { calls } = await open(({ path }) => (path === '/contacts/c1' ? merged : fine))

    await calls.read({ method: 'GET', path: '/contacts/c1', schema })

    expect(standIn.requests.map(({ path }) => path)).toEqual(['/contacts/c1', '/contacts/c2'])
  })

  it('[D3] ends where merged contacts point at each other', async () => {
    const merged = {
      status: 410,
      headers: { link: '</contacts/c1>; rel="canonical"' },
      body: { errors: [{ code: 'contact_merged', message: 'Merged.' }] },
    }
    const { calls } = await open(() => merged)

    const error = await helpdeskFailure(calls.read({ method: 'GET', path: '/contacts/c1', schema }))

    expect(error.kind).toBe('merged')
    expect(standIn.requests.length).toBeLessThan(6)
  })

  it('[C6] keeps the token out of every error', async () => {
    const body = { errors: [{ code: 'token-1', message: 'token-1' }], request_id: 'token-1' }
    const { calls } = await open(() => ({ status: 400, body }))

    const error = await helpdeskFailure(calls.read(read))

    expect(`${error.message} ${error.code} ${error.requestId}`).not.toContain('token-1')
  })

  it('[W6] strips characters that no database keeps', async () => {
    const raw = String.raw`{"name":"a\u0000b\ud800c\\u0000\ud83d\ude00"}`
    const { calls } = await open(() => ({ raw }))

    const { body } = await calls.read(read)

    expect(body.name).toBe('ab\ufffdc\\u0000😀')
  })
})

describe('ids in paths', () => {
  it('[D3] cannot lead out of their place', () => {
    expect(pathSegment('a/../b?c#d')).toBe('a%2F..%2Fb%3Fc%23d')
    for (const id of ['', '.', '..']) expect(() => pathSegment(id)).toThrow(HelpdeskError)
  })
})
