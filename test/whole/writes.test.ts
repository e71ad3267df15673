import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openTenant, question, type Tenant } from './tenant.ts'
import { startWholeApp, type Json, type WholeApp } from './whole-app.ts'

let app: WholeApp

beforeAll(async () => {
  app = await startWholeApp({ SWEEP_INTERVAL_S: '60' })
})
afterAll(() => app.stop())

const wish = 'I want to talk to a human please'

async function connected(name: string, settings: Json = {}): Promise<Tenant> {
  const tenant = await openTenant(app, name)
  await tenant.connect(settings)
  return tenant
}

/** The planned trouble did come. */
async function expectMet(tenant: Tenant): Promise<void> {
  const { items } = await tenant.control('GET', '/faults')
  expect(items.map(({ hits }: Json) => hits > 0)).toEqual([true])
}

function usedUp(): Json {
  const reset = String(Math.floor(Date.now() / 1000) + 2)
  return {
    kind: 'status',
    status: 429,
    headers: {
      'X-RateLimit-Limit': '1667',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': reset,
    },
  }
}

describe('a reply in trouble', () => {
  const reply = 'replyConversation'
  const troubles: [string, () => Json][] = [
    ['a 500 before it is posted', () => ({ operation: reply, kind: 'status', status: 500 })],
    [
      'a 502 after it is posted',
      () => ({ operation: reply, kind: 'status', status: 502, when: 'after' }),
    ],
    ['two 503 in a row', () => ({ operation: reply, kind: 'status', status: 503, times: 2 })],
    ['a reset before it is posted', () => ({ operation: reply, kind: 'reset' })],
    ['a reset after it is posted', () => ({ operation: reply, kind: 'reset', when: 'after' })],
    ['no answer before it is posted', () => ({ operation: reply, kind: 'hang' })],
    ['no answer after it is posted', () => ({ operation: reply, kind: 'hang', when: 'after' })],
    ['a 429', () => ({ operation: reply, ...usedUp() })],
    ['a 429 on the reads', () => ({ operation: 'retrieveConversation', ...usedUp(), times: 2 })],
    [
      'a 500 on the second read',
      () => ({ operation: 'retrieveConversation', kind: 'status', status: 500, skip: 1 }),
    ],
    [
      'a contact that cannot be read',
      () => ({ operation: 'ShowContact', kind: 'status', status: 500 }),
    ],
    [
      'an assignment that fails',
      () => ({ operation: 'manageConversation', kind: 'status', status: 500, when: 'after' }),
    ],
  ]

  it.concurrent.each(troubles)('[D2] is posted exactly once after %s', async (name, fault) => {
    const tenant = await connected(`Reply ${name}`)
    await tenant.fault(fault())

    const id = await tenant.start(question)

    const verdicts = await tenant.until(async () => {
      const found = await tenant.verdicts(id)
      return found[0] === '' ? undefined : found
    })
    expect(verdicts).toEqual(['replied/answered'])
    await expectMet(tenant)
    const shown = await tenant.shown(id)
    expect(shown.replies).toHaveLength(1)
    expect(shown.replies[0]).toContain(answer)
    expect(shown).toMatchObject({ teammate: tenant.people.ai, notes: [] })
  })
})

describe('a handoff in trouble', () => {
  const broken = { kind: 'status', status: 500 }
  const after = { ...broken, when: 'after' }
  const troubles: [string, Json][] = [
    ['line before', { operation: 'replyConversation', ...broken }],
    ['line after', { operation: 'replyConversation', ...after }],
    ['note before', { operation: 'replyConversation', ...broken, skip: 1 }],
    ['note after', { operation: 'replyConversation', ...after, skip: 1 }],
    ['note lost', { operation: 'replyConversation', kind: 'reset', when: 'after', skip: 1 }],
    ['making the tag', { operation: 'createTag', ...broken }],
    ['tag before', { operation: 'attachTagToConversation', ...broken }],
    ['tag after', { operation: 'attachTagToConversation', ...after }],
    ['tag gone', { operation: 'attachTagToConversation', kind: 'status', status: 404 }],
    ['assignment before', { operation: 'manageConversation', ...broken, times: 2 }],
    ['assignment after', { operation: 'manageConversation', ...after }],
    ['assignment lost', { operation: 'manageConversation', kind: 'reset', when: 'after' }],
  ]

  it.concurrent.each(troubles)('[D2, D4] ends in the same state: %s', async (name, fault) => {
    const tenant = await connected(`Handoff ${name}`)
    const id = await tenant.start(question, { admin_assignee_id: tenant.people.ai })
    await tenant.decided(id, 'replied')
    await tenant.rest()
    await tenant.fault(fault)

    await tenant.says(id, wish)
    await tenant.decided(id, 'handed_off')

    expect(await tenant.verdicts(id)).toEqual(['replied/answered', 'handed_off/customer_requested'])
    await expectMet(tenant)
    const shown = await tenant.shown(id)
    expect(shown.replies).toHaveLength(2)
    expect(shown.notes).toHaveLength(1)
    expect(shown).toMatchObject({ tags: ['firstline_handed_off'], teammate: '0' })
  })

  it.concurrent('[D4] goes on without a tag that cannot be attached', async () => {
    const tenant = await connected('No tag at all')
    await tenant.fault({
      operation: 'attachTagToConversation',
      kind: 'status',
      status: 404,
      times: 50,
    })

    const id = await tenant.start(wish, { admin_assignee_id: tenant.people.ai })
    const { steps } = await tenant.decided(id, 'handed_off')
    await tenant.rest()

    expect(steps).toBeDefined()
    const shown = await tenant.shown(id)
    expect(shown).toMatchObject({ tags: [], teammate: '0' })
    expect(shown.notes).toHaveLength(1)
    const [decision] = await tenant.decisions(id)
    expect(decision?.['steps']).toContainEqual(
      expect.objectContaining({ kind: 'tag', state: 'failed' }),
    )
  })
})

describe('where a handoff goes', () => {
  const [orders, workshop] = ['8220001', '8220002']
  const ines = '7110003'
  const choices: [string, Json, { teammate: string; team: string; moves: number }][] = [
    ['unassigned', {}, { teammate: '0', team: '0', moves: 1 }],
    ['teammate', { handoff_teammate_id: ines }, { teammate: ines, team: '0', moves: 1 }],
    ['team', { handoff_team_id: orders }, { teammate: '0', team: orders, moves: 1 }],
    [
      'team_and_teammate',
      { handoff_team_id: orders, handoff_teammate_id: ines },
      { teammate: ines, team: orders, moves: 2 },
    ],
  ]

  it.concurrent.each(choices)('[H4] follows the choice: %s', async (choice, ids, expected) => {
    const tenant = await connected(`To ${choice}`, { handoff_assignment: choice, ...ids })

    const id = await tenant.start(wish, { admin_assignee_id: tenant.people.ai })
    await tenant.decided(id, 'handed_off')
    await tenant.rest()

    const shown = await tenant.shown(id)
    const { moves, ...assignees } = expected
    expect(shown).toMatchObject({ ...assignees, tags: ['firstline_handed_off'] })
    expect(shown.replies).toHaveLength(1)
    expect(shown.notes).toHaveLength(1)
    const calls = await tenant.calls(id)
    expect(calls.filter((operation) => operation === 'manageConversation')).toHaveLength(moves)
    expect(calls.at(-1)).toBe('retrieveConversation')
    const session = await tenant.api('GET', `/sessions/by-conversation/${id}`)
    expect(session.body).toMatchObject({
      handed_off: true,
      handoff: { reason: 'customer_requested' },
    })
  })

  it.concurrent('[H4] falls back to the default team where the target is gone', async () => {
    const tenant = await connected('A teammate who left', {
      handoff_assignment: 'teammate',
      handoff_teammate_id: ines,
      default_team_id: workshop,
    })
    const gone = { type: 'error.list', errors: [{ code: 'assignee_not_found', message: 'Gone' }] }
    const fault = { operation: 'manageConversation', kind: 'status', status: 404, body: gone }
    await tenant.fault(fault)

    const id = await tenant.start(wish, { admin_assignee_id: tenant.people.ai })
    await tenant.decided(id, 'handed_off')
    await tenant.rest()

    expect(await tenant.shown(id)).toMatchObject({ teammate: '0', team: workshop })
  })

  it.concurrent('[H4] keeps a team that it already has', async () => {
    const tenant = await connected('In a team', { handoff_assignment: 'unassigned' })

    const id = await tenant.start(wish, {
      admin_assignee_id: tenant.people.ai,
      team_assignee_id: orders,
    })
    await tenant.decided(id, 'handed_off')
    await tenant.rest()

    expect(await tenant.shown(id)).toMatchObject({ teammate: '0', team: orders })
  })

  it.concurrent('[H6] of a closed conversation is assigned when the customer returns', async () => {
    const tenant = await connected('Closed first', {
      handoff_assignment: 'team',
      handoff_team_id: orders,
    })
    const id = await tenant.start(question, { admin_assignee_id: tenant.people.ai })
    await tenant.decided(id, 'replied')
    await tenant.control('POST', `/conversations/${id}/close`, { by: tenant.people.ai })
    await tenant.rest()
    const { body: session } = await tenant.api('GET', `/sessions/by-conversation/${id}`)

    const pressed = await tenant.api('POST', `/sessions/${session['id']}/hand-off`, {})
    await tenant.decided(id, 'handed_off')
    await tenant.rest()
    const closed = await tenant.shown(id)
    await tenant.says(id, 'Are you still there?')
    await tenant.verdicts(id)

    expect(pressed.status).toBe(202)
    expect(closed).toMatchObject({ state: 'closed', team: '0', tags: ['firstline_handed_off'] })
    expect(closed.replies).toHaveLength(1)
    expect(closed.notes).toHaveLength(1)
    expect(await tenant.shown(id)).toMatchObject({ state: 'open', team: orders, teammate: '0' })
  })
})
