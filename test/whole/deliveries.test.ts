import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectLaws, playAfternoon } from './random-afternoon.ts'
import { answer, openTenant, question } from './tenant.ts'
import { startWholeApp, type WholeApp } from './whole-app.ts'

let app: WholeApp

beforeAll(async () => {
  app = await startWholeApp({ SWEEP_INTERVAL_S: '1' })
})
afterAll(() => app.stop())

/** How the webhooks of a workspace may come; each alone must change nothing but when we look. */
const manners: [string, Record<string, unknown>][] = [
  ['once', {}],
  ['three times', { webhook_duplicates: 2 }],
  ['late', { webhook_delay_ms: 900 }],
  ['in any order', { webhook_reorder_ms: 900 }],
  ['without ids', { webhook_null_id: true, webhook_duplicates: 2 }],
  ['in an app of version 2.14', { webhook_version: '2.14' }],
  ['not at all', { webhook_drop: 1 }],
  ['not at all while the search lags', { webhook_drop: 1, search_lag_ms: 1_500 }],
]

describe('one message in, exactly one reply out', () => {
  it.concurrent.each(manners)('[W4] when webhooks come %s', async (manner, knobs) => {
    const tenant = await openTenant(app, `Webhooks ${manner}`)
    await tenant.connect()
    await tenant.knobs(knobs)

    const id = await tenant.start(question)
    await tenant.decided(id, 'replied')
    await tenant.says(id, 'Do you ship to Japan?')
    await tenant.until(async () =>
      (await tenant.shown(id)).replies.length === 2 ? true : undefined,
    )
    await tenant.says(id, 'I want to talk to a human please')
    await tenant.decided(id, 'handed_off')

    expect(await tenant.verdicts(id)).toEqual([
      'replied/answered',
      'replied/answered',
      'handed_off/customer_requested',
    ])
    const shown = await tenant.shown(id)
    expect(shown.replies).toHaveLength(3)
    expect(shown.replies[0]).toContain(answer)
    expect(shown.replies[1]).toContain('three weeks')
    expect(shown.notes).toHaveLength(1)
    expect(shown).toMatchObject({ tags: ['firstline_handed_off'], teammate: '0' })
  })

  it.concurrent('[T4] covers several messages in a row by one answer', async () => {
    const tenant = await openTenant(app, 'Several in a row')
    await tenant.connect({ settle_delay_web_s: 1 })

    const id = await tenant.start('Hello there')
    await tenant.says(id, 'I have a question about a parcel')
    await tenant.says(id, question)

    await tenant.decided(id, 'replied')
    expect(await tenant.verdicts(id)).toEqual([
      'skipped/superseded',
      'skipped/superseded',
      'replied/answered',
    ])
    expect((await tenant.shown(id)).replies).toHaveLength(1)
  })

  it.concurrent(
    '[W8] whatever happens to each delivery of a random afternoon',
    async () => {
      const seed = Number(process.env['SIMULATION_SEED'] ?? Date.now() % 1e9)
      console.info(`seed of the random afternoon: ${seed}`)
      const tenant = await openTenant(app, 'A random afternoon')
      await tenant.connect()

      const ids = await playAfternoon(tenant, { seed, conversations: 6, acts: 4 })

      for (const id of ids) await expectLaws(tenant, id, `seed ${seed}`)
    },
    90_000,
  )
})
