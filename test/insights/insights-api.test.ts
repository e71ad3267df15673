import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { embeddedDatabase } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { httpWorld } from '#test/factories/http-world.ts'
import { insightWorld } from '#test/factories/insight-world.ts'
import { borrowEngine } from '#test/lent-engines.ts'

const organizationId = 'org-1'
const subjects = ['password reset link', '=invoice for taxes', 'parcel not delivered']

let database: Database
beforeAll(async () => {
  database = embeddedDatabase(await borrowEngine())
})
afterAll(() => database.close())

async function world() {
  const insights = insightWorld(database, undefined, organizationId)
  const asked = Array.from({ length: 240 }, (_, index) => ({
    text: `${subjects[index % 3] ?? ''} please, number ${index}`,
    language: 'en',
    sentiment: 'neutral',
  }))
  await insights.askAll(asked)
  await insights.ask('Can I pay by SEPA?', {
    decision: { outcome: 'handed-off', reason: 'insufficient-knowledge' },
  })
  await insights.refresh()
  const { insightRuns, topicQueries, gapQueries, contentQueries } = insights
  return httpWorld({ insightRuns, topicQueries, gapQueries, contentQueries })
}

it('[I1, I2, I3, I6] tells, names, merges and marks, for owner and admin only', async () => {
  const { ask, jobs, clock } = await world()

  const report = await ask('GET', '/reports/topics?time_zone=Europe/Berlin', { as: 'member' })
  const [first, second] = report.body.items
  expect(report.body).toMatchObject({ state: 'ready', conversations: 241, sessions: 241 })
  expect(report.body.items).toHaveLength(3)
  expect(first).toMatchObject({ sessions: 80, language: 'en', is_renamed: false })
  expect(first.weeks).toHaveLength(12)
  const csv = await ask('GET', '/reports/topics?format=csv')
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.body.split('\r\n')).toHaveLength(5)

  const path = `/insights/topics/${first.id}`
  expect((await ask('PATCH', path, { as: 'member', body: { name: 'X' } })).status).toBe(403)
  expect((await ask('PATCH', path, { as: 'stranger', body: { name: 'X' } })).status).toBe(404)
  expect((await ask('PATCH', path, { body: { name: ' ' } })).status).toBe(422)
  expect((await ask('PATCH', path, { body: { name: 'Mine' } })).status).toBe(204)
  expect((await ask('GET', path)).body).toMatchObject({ name: 'Mine', is_renamed: true })
  expect((await ask('GET', path, { as: 'stranger' })).status).toBe(404)

  const merge = (into: string, as: 'owner' | 'stranger' = 'owner') =>
    ask('POST', `${path}/merge`, { as, body: { into } })
  expect((await merge(first.id)).status).toBe(409)
  expect((await merge('nothing')).status).toBe(422)
  expect((await merge(second.id, 'stranger')).status).toBe(404)
  expect((await merge(second.id)).status).toBe(204)
  expect((await ask('GET', '/reports/topics')).body.items[0]).toMatchObject({
    id: second.id,
    sessions: 160,
    merged: [{ id: first.id, name: 'Mine' }],
  })
  expect((await ask('POST', `${path}/separate`)).status).toBe(204)
  expect((await ask('POST', `${path}/separate`)).status).toBe(404)

  const gaps = await ask('GET', '/insights/gaps', { as: 'member' })
  expect(gaps.body).toMatchObject({
    counts: { open: 1, done: 0, ignored: 0 },
    items: [{ asked: 1, handed_off: 1, name: null, questions: [{ text: 'Can I pay by SEPA?' }] }],
  })
  const gap = `/insights/gaps/${gaps.body.items[0].id}`
  expect((await ask('PATCH', gap, { as: 'member', body: { state: 'done' } })).status).toBe(403)
  expect((await ask('PATCH', gap, { as: 'stranger', body: { state: 'done' } })).status).toBe(404)
  expect((await ask('PATCH', gap, { body: { state: 'done' } })).status).toBe(204)
  expect((await ask('GET', '/insights/gaps')).body.items).toEqual([])
  expect((await ask('GET', '/insights/content')).body.items).toEqual([])
  const table = async (path: string) => {
    const { headers, body } = await ask('GET', `${path}format=csv`)
    expect(headers.get('content-type')).toContain('text/csv')
    return body.split('\r\n').filter(Boolean) as string[]
  }
  const [, done] = await table('/insights/gaps?state=done&')
  expect(done).toContain(',done,en,1,1,')
  expect(done).toContain('Can I pay by SEPA?')
  expect(await table('/insights/gaps?')).toHaveLength(1)
  expect(await table('/insights/content?')).toEqual([expect.stringContaining('id,kind,document')])

  clock.advance(7_200_000)
  expect((await ask('POST', '/insights/refresh', { as: 'member' })).status).toBe(202)
  expect(jobs.insightRuns).toEqual([organizationId])
  expect((await ask('GET', '/insights/content')).body.is_refreshing).toBe(true)
})

it.each([
  ['time_zone=Mars/Olympus', 'time_zone'],
  ['from=2026-11-02&to=2026-11-01', 'to'],
  ['from=yesterday', 'from'],
  ['wrong=1', 'wrong'],
])('[I1] refuses the report for %s', async (query, field) => {
  const { ask } = await httpWorld()

  const answer = await ask('GET', `/reports/topics?${query}`)

  expect(answer.status).toBe(422)
  expect(answer.body.error.field).toBe(field)
})
