import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { review as reviewSchema, reviewQueue as queueSchema } from '#api-contract/review.ts'
import { watchMarks, watchRules } from '#api-contract/supervision.ts'
import { isPublicAddress } from '#adapters/files/public-address.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { embeddedDatabase } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { PostgresDecisionQueries } from '#adapters/postgres/conversations/postgres-decision-queries.ts'
import { PostgresTurnRecords } from '#adapters/postgres/conversations/postgres-turn-records.ts'
import { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import { PostgresReviewQueue } from '#adapters/postgres/supervision/postgres-review-queue.ts'
import { PostgresWatchDeliveries } from '#adapters/postgres/supervision/postgres-watch-deliveries.ts'
import { PostgresWatchEvaluation } from '#adapters/postgres/supervision/postgres-watch-evaluation.ts'
import { PostgresWatchMarks } from '#adapters/postgres/supervision/postgres-watch-marks.ts'
import { PostgresWatchRules } from '#adapters/postgres/supervision/postgres-watch-rules.ts'
import { UuidIds } from '#adapters/system/uuid-ids.ts'
import { GuardedWebhookSender } from '#adapters/webhooks/guarded-webhook-sender.ts'
import { borrowEngine } from '#test/lent-engines.ts'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'
import { aDecision, aPart, aSession, nextId } from '#test/factories/records.ts'

const url = 'https://hooks.example.com/firstline?token=word'

let database: Database
let world: HttpWorld
let evaluation: PostgresWatchEvaluation
beforeAll(async () => {
  database = embeddedDatabase(await borrowEngine())
})
afterAll(() => database.close())

beforeEach(async () => {
  for (const table of ['watch_rules', 'review_scores', 'review_items'])
    await database.query(`delete from ${table}`)
  const secrets = new SecretBox(Buffer.alloc(32, 7))
  const ids = new UuidIds()
  const reviewQueue = new PostgresReviewQueue(database)
  evaluation = new PostgresWatchEvaluation(database)
  world = await httpWorld({
    watchRules: new PostgresWatchRules({ database, secrets, ids }),
    watchMarks: new PostgresWatchMarks(database),
    watchEvaluation: evaluation,
    watchDeliveries: new PostgresWatchDeliveries({ database, secrets }),
    webhookSender: new GuardedWebhookSender({
      listedHosts: [],
      isPublicAddress,
      lookup: (_hostname, _options, callback) => callback(null, '', 4),
    }),
    reviewQueue,
    reviewSampling: reviewQueue,
    decisions: new PostgresDecisionQueries(database),
  })
})

async function angrySession() {
  const key = { organizationId: 'org-1', workspaceId: 'ws1', conversationId: nextId() }
  const session = aSession(key, { sentiment: 'angry', handledBy: 'ai' })
  const decision = aDecision(key, {
    sessionId: session.id,
    details: { sentiment: 'angry' },
    createdAt: new Date('2026-11-01T12:00:00Z'),
  })
  const commit = { session, parts: [aPart()], decisions: [decision] }
  await new PostgresTurnRecords(database).commit(key, commit)
  return { session, decision }
}

describe('watch rules', () => {
  const create = (body: unknown, as: 'owner' | 'admin' | 'member' | 'stranger' = 'admin') =>
    world.ask('POST', '/watch-rules', { as, body })

  it('[O7] are changed by admins, read by members, without what is secret', async () => {
    const { status, body } = await create({ kind: 'words', words: 'lawyer', webhook_url: url })
    const { body: read } = await world.ask('GET', '/watch-rules', { as: 'member' })

    expect(status).toBe(201)
    expect(body).toMatchObject({ kind: 'words', words: 'lawyer', webhook_url: url })
    expect(body.webhook_secret).toMatch(/^whs_.{40,}/)
    expect(watchRules.parse(read)).toEqual(read)
    expect(read.items).toMatchObject([
      { id: body.id, webhook_url: null, webhook_host: 'hooks.example.com', running_count: 0 },
    ])
    expect(JSON.stringify(read)).not.toMatch(/whs_|token/)
    expect((await create({ kind: 'angry_with_ai' }, 'member')).status).toBe(403)
    const path = `/watch-rules/${body.id}`
    expect((await world.ask('DELETE', path, { as: 'member' })).status).toBe(403)
  })

  it.each([
    [{ kind: 'shouting' }, 'kind'],
    [{ kind: 'waiting_longer' }, 'minutes'],
    [{ kind: 'waiting_longer', minutes: 0 }, 'minutes'],
    [{ kind: 'angry_with_ai', minutes: 5 }, 'minutes'],
    [{ kind: 'words' }, 'words'],
    [{ kind: 'words', words: '  ' }, 'words'],
    [{ kind: 'words', words: '!!!' }, 'words'],
    [{ kind: 'angry_with_ai', webhook_url: 'http://hooks.example.com' }, 'webhook_url'],
    [{ kind: 'angry_with_ai', webhook_url: 'https://127.0.0.1/' }, 'webhook_url'],
    [{ kind: 'angry_with_ai', surprise: 1 }, 'surprise'],
  ])('[O7] refuse %j and name the field', async (body, field) => {
    const answer = await create(body)

    expect(answer.status).toBe(422)
    expect(answer.body.error.field).toBe(field)
  })

  it('[O7] belong to one organization only', async () => {
    const { body } = await create({ kind: 'angry_with_ai' })
    const path = `/watch-rules/${body.id}`
    const as = 'stranger'

    expect((await world.ask('GET', '/watch-rules', { as })).body.items).toEqual([])
    expect((await world.ask('PATCH', path, { as, body: { enabled: false } })).status).toBe(404)
    expect((await world.ask('DELETE', path, { as })).status).toBe(404)
    expect((await world.ask('GET', `${path}/deliveries`, { as })).status).toBe(404)
  })

  it('[O7] show what they marked, and each call with its attempts', async () => {
    const { session } = await angrySession()
    const { body: rule } = await create({ kind: 'angry_with_ai', webhook_url: url })
    await evaluation.evaluate('org-1', new Date(), () => ({ id: nextId(), body: '{}' }))

    const { body: marks } = await world.ask('GET', '/watch-marks?running=true', { as: 'member' })
    const { body: calls } = await world.ask('GET', `/watch-rules/${rule.id}/deliveries`)

    expect(watchMarks.parse(marks)).toEqual(marks)
    const mine = marks.items.filter((mark: { rule_id: string }) => mark.rule_id === rule.id)
    expect(mine.map((mark: { session_id: string }) => mark.session_id)).toContain(session.id)
    expect(calls.items[0]).toMatchObject({ state: 'waiting', attempts: [] })
    const others = await world.ask('GET', '/watch-marks', { as: 'stranger' })
    expect(others.body.items).toEqual([])
  })

  it('[O7] tell how many sessions they would have marked in a past time', async () => {
    await database.query('delete from decisions')
    await angrySession()
    const ask = (from: string, to: string, as: 'member' | 'stranger' = 'member') =>
      world.ask('POST', '/watch-rules/preview', { as, body: { kind: 'angry_with_ai', from, to } })
    const day = ['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'] as const

    expect((await ask(...day)).body.matched).toBe(1)
    expect((await ask(...day, 'stranger')).body.matched).toBe(0)
    expect((await ask('2026-10-31T00:00:00Z', '2026-11-01T00:00:00Z')).body.matched).toBe(0)
    expect((await ask(day[1], day[0])).status).toBe(422)
  })

  it('[O7] keep what a change does not name', async () => {
    const { body } = await create({ kind: 'waiting_longer', minutes: 10, webhook_url: url })
    const patch = (change: unknown) =>
      world.ask('PATCH', `/watch-rules/${body.id}`, { body: change })

    expect((await patch({ minutes: 20 })).body).toMatchObject({ minutes: 20, webhook_url: url })
    expect((await patch({ enabled: false })).body).toMatchObject({ minutes: 20, enabled: false })
    expect((await patch({ words: 'lawyer' })).body.error.field).toBe('words')
    expect((await patch({ webhook_url: null })).body).toMatchObject({ webhook_url: null })
  })
})

describe('review', () => {
  const marks = { correct: 2, complete: 1, tone: 2, right_call: true }

  async function queued() {
    const { session, decision } = await angrySession()
    const { status, body } = await world.ask('POST', '/review', {
      as: 'member',
      body: { session_id: session.id },
    })
    expect([status, body.id]).toEqual([201, decision.id])
    return decision.id
  }
  const judge = (id: string, as: 'owner' | 'member' | 'stranger', body: unknown = marks) =>
    world.ask('POST', `/review/${id}/scores`, { as, body })

  it('[O8] keeps a reviewer blind until their own marks are saved', async () => {
    const id = await queued()
    const { status, body: mine } = await judge(id, 'owner', { ...marks, comment: 'Fine' })
    const { body: blind } = await world.ask('GET', `/review/${id}`, { as: 'member' })
    const { body: seeing } = await judge(id, 'member', { ...marks, tone: 0 })

    expect(status).toBe(201)
    expect(reviewSchema.parse(blind)).toEqual(blind)
    expect(mine).toMatchObject({ mine: { tone: 2, comment: 'Fine' }, others: [] })
    expect(blind).toMatchObject({ mine: null, others: null, item: { score_count: 1 } })
    expect(JSON.stringify(blind)).not.toContain('Fine')
    expect(seeing).toMatchObject({ mine: { tone: 0 }, others: [{ tone: 2, comment: 'Fine' }] })
  })

  it('[O8] shows each their own queue', async () => {
    const id = await queued()
    await judge(id, 'owner')

    const { body: member } = await world.ask('GET', '/review', { as: 'member' })
    const { body: owner } = await world.ask('GET', '/review', { as: 'owner' })
    const { body: judged } = await world.ask('GET', '/review?state=judged', { as: 'owner' })

    expect(queueSchema.parse(member)).toEqual(member)
    expect(member).toMatchObject({
      items: [{ id, cause: 'person' }],
      open_count: 1,
      sampled_per_day: 5,
      next_sample_at: '2026-11-03T08:00:00.000Z',
    })
    expect(owner).toMatchObject({ items: [], open_count: 0 })
    expect(judged.items).toHaveLength(1)
  })

  it('[O8] refuses a second scorecard, half ones, and strangers', async () => {
    const id = await queued()
    await judge(id, 'owner')

    expect((await judge(id, 'owner')).status).toBe(409)
    expect((await judge(id, 'member', { ...marks, correct: 3 })).body.error.field).toBe('correct')
    expect((await judge(id, 'stranger')).status).toBe(404)
    expect((await world.ask('GET', `/review/${id}`, { as: 'stranger' })).status).toBe(404)
    expect((await world.ask('GET', '/review', { as: 'stranger' })).body.items).toEqual([])
  })

  it('[O8] tells how far reviewers agree', async () => {
    const id = await queued()
    await judge(id, 'owner')
    await judge(id, 'member', { ...marks, tone: 0 })

    const { status, body } = await world.ask('GET', '/review/agreement')

    expect(status).toBe(200)
    expect(body).toMatchObject({
      correct: { pair_count: 1, agreed_count: 1, kappa: null, word: 'too_few' },
      tone: { pair_count: 1, agreed_count: 0 },
      by_month: [{ month: '2026-11' }],
    })
  })

  it('[O8] lets owners and admins say how many are drawn', async () => {
    const change = (as: 'admin' | 'member', count: number) =>
      world.ask('PUT', '/review/sampling', { as, body: { sampled_per_day: count } })

    expect((await change('member', 9)).status).toBe(403)
    expect((await change('admin', 101)).status).toBe(422)
    expect((await change('admin', 9)).body).toEqual({ sampled_per_day: 9 })
    const stranger = await world.ask('GET', '/review', { as: 'stranger' })
    expect(stranger.body.sampled_per_day).toBe(5)
    await change('admin', 5)
  })
})
