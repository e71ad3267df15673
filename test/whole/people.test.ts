import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTenant, question, type Tenant } from './tenant.ts'
import { startWholeApp, type Json, type WholeApp } from './whole-app.ts'

let app: WholeApp

beforeAll(async () => {
  app = await startWholeApp({ SWEEP_INTERVAL_S: '60' })
})
afterAll(() => app.stop())

const wish = 'I want to talk to a human please'
const words = 'Hello, this is Tobias: I am on it.'
const thinkingMs = 2_000

async function connected(name: string, settings: Json = {}): Promise<Tenant> {
  const tenant = await openTenant(app, name)
  await tenant.connect(settings)
  return tenant
}

/** Acts between the turn's first look at the conversation and its last one before it posts. */
function meanwhile(tenant: Tenant, message: string, act: (id: string) => Promise<unknown>) {
  return during(tenant, { operation: 'ShowContact', message, act })
}

type Interlude = {
  operation: string
  message: string
  act: (id: string) => Promise<unknown>
  more?: Json
}

/** Starts a conversation, and acts while Intercom is slow to carry out the operation. */
async function during(tenant: Tenant, { operation, message, act, more }: Interlude) {
  const countCalls = async (): Promise<number> =>
    (await tenant.control('GET', `/requests?operation=${operation}`))['items'].length
  const before = await countCalls()
  await tenant.fault({ operation, kind: 'delay', ms: thinkingMs })
  const id = await tenant.start(message, more)
  await tenant.until(async () => ((await countCalls()) > before ? true : undefined))
  await act(id)
  return id
}

type Act = (tenant: Tenant, id: string) => Promise<unknown>

const assign = (target: Json): Act => {
  return (tenant, id) => tenant.control('POST', `/conversations/${id}/assign`, target)
}
const bot = (more: Json): Act => {
  return (tenant, id) =>
    tenant.control('POST', `/conversations/${id}/reply`, { as: 'bot', body: 'Beep.', ...more })
}

describe('while the answer is being made', () => {
  const silencing: [string, Act, string][] = [
    ['a person writes', (tenant, id) => tenant.person(id, words), 'human_took_over'],
    ['a person is assigned', assign({ admin_id: '7110003' }), 'assigned_elsewhere'],
    [
      'a person closes',
      (tenant, id) => tenant.control('POST', `/conversations/${id}/close`, {}),
      'human_took_over',
    ],
    [
      'a person snoozes',
      (tenant, id) =>
        tenant.control('POST', `/conversations/${id}/snooze`, { until: Date.now() + 3_600_000 }),
      'conversation_closed',
    ],
    ["Intercom's own AI answers", bot({ is_ai_answer: true }), 'answered_by_bot'],
    [
      'the connection is paused',
      (tenant) => tenant.api('POST', '/integrations/intercom/pause'),
      'connection_paused',
    ],
  ]

  it.concurrent.each(silencing)('[G7] nothing is posted once %s', async (name, act, reason) => {
    const tenant = await connected(`Silenced ${name}`)

    const id = await meanwhile(tenant, question, (started) => act(tenant, started))

    await tenant.decided(id, 'skipped')
    expect(await tenant.verdicts(id)).toEqual([`skipped/${reason}`])
    expect(await tenant.shown(id)).toMatchObject({ replies: [], notes: [], tags: [] })
  })

  it.concurrent.each(silencing)('[G8] no handoff begins once %s', async (name, act, reason) => {
    const tenant = await connected(`No handoff ${name}`)

    const id = await meanwhile(tenant, wish, (started) => act(tenant, started))

    await tenant.decided(id, 'skipped')
    expect(await tenant.verdicts(id)).toEqual([`skipped/${reason}`])
    expect(await tenant.shown(id)).toMatchObject({ replies: [], notes: [], tags: [] })
  })

  const harmless: [string, Act][] = [
    ['a person notes', (tenant, id) => tenant.person(id, 'A good customer.', { note: true })],
    ['a bot says something', bot({})],
    ['a team is assigned', assign({ team_id: '8220001' })],
  ]

  it.concurrent.each(harmless)('[G12] it is posted though %s', async (name, act) => {
    const tenant = await connected(`Undisturbed ${name}`)

    const id = await meanwhile(tenant, question, (started) => act(tenant, started))

    await tenant.decided(id, 'replied')
    expect(await tenant.verdicts(id)).toEqual(['replied/answered'])
    expect((await tenant.shown(id)).replies).toHaveLength(1)
  })

  it.concurrent('[T4] a further message of the customer is covered too', async () => {
    const tenant = await connected('One more thing')

    const id = await meanwhile(tenant, question, (started) =>
      tenant.says(started, 'Do you ship to Japan?'),
    )

    await tenant.decided(id, 'replied')
    expect(await tenant.verdicts(id)).toEqual(['skipped/superseded', 'replied/answered'])
    const { replies } = await tenant.shown(id)
    expect(replies).toHaveLength(1)
    expect(replies[0]).toContain('three weeks')
  })

  it.concurrent('[T3] the button Hand off cancels the answer', async () => {
    const tenant = await connected('Button')
    const id = await tenant.start(question)
    await tenant.decided(id, 'replied')
    await tenant.rest()
    const { body: session } = await tenant.api('GET', `/sessions/by-conversation/${id}`)
    await tenant.fault({ operation: 'retrieveConversation', kind: 'delay', ms: thinkingMs })

    await tenant.says(id, 'Do you ship to Japan?')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await tenant.api('POST', `/sessions/${session['id']}/hand-off`, { comment: 'I know her' })
    const { reason } = await tenant.decided(id, 'handed_off')
    await tenant.rest()

    expect(reason).toBe('teammate_requested')
    const shown = await tenant.shown(id)
    expect(shown.replies.join()).not.toContain('three weeks')
    expect(shown.notes.join()).toContain('I know her')
    expect(shown).toMatchObject({ teammate: '0', tags: ['firstline_handed_off'] })
  })
})

describe('after people came in', () => {
  it.concurrent('[G7, G17] stays silent until the conversation is given back', async () => {
    const tenant = await connected('Sticky')
    const id = await tenant.start(question)
    await tenant.decided(id, 'replied')
    await tenant.person(id, words)
    await tenant.says(id, 'Do you ship to Japan?')
    const before = await tenant.verdicts(id)

    await tenant.control('POST', `/conversations/${id}/assign`, { admin_id: '7110003' })
    await tenant.rest()
    const silent = (await tenant.shown(id)).replies
    await tenant.control('POST', `/conversations/${id}/assign`, { admin_id: tenant.people.ai })
    await tenant.until(async () =>
      (await tenant.shown(id)).replies.length === 2 ? true : undefined,
    )

    expect(before).toEqual(['replied/answered', 'skipped/human_took_over'])
    expect(silent).toHaveLength(1)
    await tenant.rest()
    expect((await tenant.shown(id)).replies).toHaveLength(2)
    const given = (await tenant.decisions(id)).filter(({ trigger }) => trigger.by === 'given')
    expect(given.map(({ outcome, reason }) => `${outcome}/${reason}`)).toEqual(['replied/answered'])
  })

  it.concurrent('[G7] says in a note that both wrote at once', async () => {
    const tenant = await connected('Both at once')

    const id = await during(tenant, {
      operation: 'replyConversation',
      message: question,
      act: (started) => tenant.person(started, words),
    })

    await tenant.until(async () =>
      (await tenant.decisions(id)).find(({ reason }) => reason === 'raced'),
    )
    await tenant.says(id, 'Do you ship to Japan?')
    expect(await tenant.verdicts(id)).toEqual(['replied/answered', 'skipped/human_took_over'])
    const shown = await tenant.shown(id)
    expect(shown.replies).toHaveLength(1)
    expect(shown.notes).toHaveLength(1)
  })

  it.concurrent('[H4] leaves alone whom a person assigned during the handoff', async () => {
    const tenant = await connected('Assigned in between')

    const id = await during(tenant, {
      operation: 'attachTagToConversation',
      message: wish,
      act: (started) => assign({ admin_id: '7110003' })(tenant, started),
      more: { admin_assignee_id: tenant.people.ai },
    })

    await tenant.decided(id, 'handed_off')
    await tenant.rest()
    const shown = await tenant.shown(id)
    expect(shown).toMatchObject({ teammate: '7110003', tags: ['firstline_handed_off'] })
    expect(shown.notes).toHaveLength(1)
  })
})
