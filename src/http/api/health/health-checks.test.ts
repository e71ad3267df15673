import { describe, expect, it } from 'vitest'
import { httpWorld } from '#test/factories/http-world.ts'

type Item = { check: string; state: string; finding: string; fix?: string }

async function examined(world: Awaited<ReturnType<typeof httpWorld>>): Promise<Map<string, Item>> {
  const { status, body } = await world.ask('GET', '/health/checks', { as: 'member' })
  expect(status).toBe(200)
  return new Map((body.items as Item[]).map((item) => [item.check, item]))
}

describe('GET /health/checks', () => {
  it('[O3] gives each finding a code and what stands in its sentence', async () => {
    const world = await httpWorld()
    await world.connect()

    const items = await examined(world)

    expect(items.get('topics')).toMatchObject({
      code: 'topics_missing',
      facts: { topics: expect.stringContaining('conversation.user.created') },
    })
    expect(items.get('autopilot')).toMatchObject({
      code: 'autopilot_on',
      facts: { web: 'on', email: 'on' },
    })
  })

  it('[O3] says that nothing is connected, and where to connect', async () => {
    const items = await examined(await httpWorld())

    expect(items.get('connected')).toMatchObject({
      state: 'stops',
      fix: expect.stringContaining('Settings'),
    })
    expect(items.get('engine')?.state).toBe('works')
  })

  it('[O3] names what stops answers, each with its mend', async () => {
    const world = await httpWorld()
    await world.connect()
    await world.ask('POST', '/integrations/intercom/pause', { body: {} })
    await world.ask('PATCH', '/integrations/intercom/settings', {
      body: { autopilot_web: false, autopilot_email: false },
    })

    const items = await examined(world)

    for (const check of ['status', 'webhook', 'autopilot'])
      expect(items.get(check), check).toMatchObject({ state: 'stops', fix: expect.any(String) })
    expect(items.get('signature')?.state).toBe('look')
    expect(items.get('topics')?.state).toBe('not_seen')
  })

  it('[O3] tells of an AI in the handoff team, of alerts and budget', async () => {
    const at = new Date('2026-11-20T10:00:00Z')
    const world = await httpWorld({
      runningAlerts: { list: async () => [{ alert: 'model_down', detail: 'timeout', since: at }] },
      rateBudget: {
        read: async () => ({ limit: 100, remaining: 0, resetAt: new Date('2099-01-01') }),
      },
    })
    await world.connect()
    world.checker.teams.push({ id: 'billing', name: 'Care', teammateIds: ['ai'] })
    await world.ask('PATCH', '/integrations/intercom/settings', {
      body: { default_team_id: 'billing' },
    })

    const items = await examined(world)

    for (const check of ['handoff_team', 'alert_model_down', 'rate_budget'])
      expect(items.get(check)?.state, check).toBe('look')
    expect(items.get('other_bots')?.state).toBe('works')
  })

  it('[O3] names what assigns back, and who else writes as the AI', async () => {
    const clean = await httpWorld()
    const world = await httpWorld({
      routingFacts: { countSince: async () => ({ assignedBack: 2, writtenByOthers: 3 }) },
    })
    await clean.connect()
    await world.connect()

    const [well, ill] = [await examined(clean), await examined(world)]

    for (const check of ['assigned_back', 'other_installation']) {
      expect(well.get(check)?.state, check).toBe('works')
      expect(ill.get(check), check).toMatchObject({ state: 'look', fix: expect.any(String) })
    }
  })

  it('[O3] asks the model whether it answers', async () => {
    const house = { database: 'embedded', engine: 'model' as const, model: 'm-1' }
    const up = await httpWorld({ house, checkModel: async () => ({ answersInMs: 12 }) })
    const down = await httpWorld({ house, checkModel: async () => ({ problem: 'refused' }) })

    expect((await examined(up)).get('engine')).toMatchObject({ state: 'works' })
    expect((await examined(down)).get('engine')).toMatchObject({
      state: 'look',
      finding: expect.stringContaining('refused'),
    })
  })
})
