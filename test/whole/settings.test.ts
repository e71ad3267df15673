import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ShiftingClock } from '#test/sandbox/shifting-clock.ts'
import { answeringSettingRows } from './answering-setting-rows.ts'
import { handoffSettingRows } from './handoff-setting-rows.ts'
import { rightsSettingRows } from './rights-setting-rows.ts'
import { sessionOf, talk } from './setting-looks.ts'
import { openTenant, question } from './tenant.ts'
import { credentialsOf, startWholeApp, type WholeApp } from './whole-app.ts'

let app: WholeApp
const clock = new ShiftingClock()

beforeAll(async () => {
  app = await startWholeApp({ SWEEP_INTERVAL_S: '600' }, { clock })
})
afterAll(() => app.stop())

const rows = [...handoffSettingRows, ...answeringSettingRows, ...rightsSettingRows]

/** Proved beside the table: below, and with the model engine. */
const provedElsewhere = [
  'answer_within_h',
  'assumed_resolution_h',
  'forward_unsupported_attachments',
  'guidance',
]

describe('each setting', () => {
  it('[O4] has a row here or a test of its own', async () => {
    const tenant = await openTenant(app, 'All of them')

    const { body } = await tenant.api('GET', '/integrations/intercom')

    const proved = new Set([...rows.map(({ setting }) => setting), ...provedElsewhere])
    expect([...proved].toSorted()).toEqual(Object.keys(body['settings']).toSorted())
  })

  it.concurrent.each(rows)('[O4] changes what happens: $setting to $value', async (row) => {
    const { setting, base = {}, value, look, before, after } = row
    const tenant = await openTenant(app, `${setting} ${JSON.stringify(value)}`)
    await tenant.connect(base)

    const first = await look(tenant)
    const changed = await tenant.set({ [setting]: value })
    const second = await look(tenant)

    expect(changed).toMatchObject({ status: 200, body: { [setting]: value } })
    expect({ before: first, after: second }).toEqual({ before, after })
  })

  it('[G9] changes what happens: answer_within_h', async () => {
    const tenant = await openTenant(app, 'Answer within')
    await tenant.connect()
    await app.server.stores.database.query(
      "update connections set started_at = now() - interval '3 hours' where organization_id = $1",
      [tenant.organizationId],
    )
    const twoHoursAgo = async () => {
      clock.putForward(-7_200_000)
      const id = await tenant.start(question)
      clock.putForward(7_200_000)
      return (await tenant.verdicts(id))[0]
    }

    const before = await twoHoursAgo()
    await tenant.set({ answer_within_h: 1 })
    const after = await twoHoursAgo()

    expect([before, after]).toEqual(['replied/answered', 'skipped/too_old'])
  })

  it('[R3] changes what happens: assumed_resolution_h', async () => {
    const tenant = await openTenant(app, 'Silence')
    await tenant.connect()
    const { id } = await talk(tenant, [question])
    await app.server.stores.database.query(
      "update sessions set updated_at = now() - interval '2 hours' where organization_id = $1",
      [tenant.organizationId],
    )
    const save = () => tenant.api('PUT', '/integrations/intercom', credentialsOf(tenant.workspace))
    const closure = async () => (await sessionOf(tenant, id))['ai_closure_type']

    await save()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const before = await closure()
    await tenant.set({ assumed_resolution_h: 1 })
    await save()

    expect(before).toBe(null)
    const after = await tenant.until(async () => (await closure()) ?? undefined)
    expect(after).toBe('assumed_resolved')
  })
})
