import { beforeEach, describe, expect, it } from 'vitest'
import {
  decision as decisionSchema,
  decisions as decisionsSchema,
} from '#api-contract/decisions.ts'
import {
  session as sessionSchema,
  timeline as timelineSchema,
} from '#api-contract/conversations.ts'
import type { Session } from '#domain/session/session.ts'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'
import { aDecision, aPart, aSession, aStep } from '#test/factories/records.ts'

const key = { organizationId: 'org-1', workspaceId: 'ws1', conversationId: '1001' }

const handedOff: Partial<Session> = {
  status: 'closed-unresolved',
  handledBy: 'human',
  isHandedOff: true,
  aiClosureType: 'handed-off',
  handoff: {
    reason: 'customer-requested',
    summary: 'Wants a person.',
    sentiment: 'angry',
    language: 'de',
    at: new Date('2026-11-02T10:05:00Z'),
  },
  waitingSince: new Date('2026-11-02T10:04:00Z'),
  contact: {
    id: 'c1',
    role: 'user',
    isVerified: true,
    name: 'Maren Lund',
    customAttributes: { plan: 'club' },
    companies: [{ id: 'co1', name: 'Harbour Books', customAttributes: {} }],
  },
}

describe('sessions and decisions', () => {
  let world: HttpWorld
  beforeEach(async () => {
    world = await httpWorld()
  })

  it('are shown in the words of the wire', async () => {
    const one = aSession(key, handedOff)
    world.sessions.sessions.push(one)

    const { status, body } = await world.ask('GET', `/sessions/${one.id}`, { as: 'member' })

    expect(status).toBe(200)
    expect(sessionSchema.parse(body)).toEqual(body)
    expect(body).toMatchObject({
      conversation_id: '1001',
      status: 'closed_unresolved',
      handled_by: 'human',
      handed_off: true,
      ai_closure_type: 'handed_off',
      handoff: { reason: 'customer_requested', at: '2026-11-02T10:05:00.000Z', ended_at: null },
      waiting_since: '2026-11-02T10:04:00.000Z',
      contact: { verified: true, email: null, companies: [{ name: 'Harbour Books' }] },
      ledger: { confirmed_at: null },
    })
  })

  it('are found by the id of the conversation, and by nobody else', async () => {
    world.sessions.sessions.push(aSession(key))

    const own = await world.ask('GET', '/sessions/by-conversation/1001')
    const none = await world.ask('GET', '/sessions/by-conversation/2002')
    const foreign = await world.ask('GET', '/sessions/by-conversation/1001', { as: 'stranger' })

    expect([own.status, none.status, foreign.status]).toEqual([200, 404, 404])
    expect(own.body.conversation_id).toBe('1001')
  })

  it('are kept from another organization', async () => {
    const one = aSession(key)
    world.sessions.sessions.push(one)

    const asked = await Promise.all(
      ['', '/timeline'].map((rest) =>
        world.ask('GET', `/sessions/${one.id}${rest}`, { as: 'stranger' }),
      ),
    )
    const list = await world.ask('GET', '/sessions', { as: 'stranger' })

    expect(asked.map(({ status }) => status)).toEqual([404, 404])
    expect(list.body).toEqual({ items: [], next_cursor: null })
  })

  it('hand every filter on to the store', async () => {
    const query = new URLSearchParams({
      status: 'closed_resolved',
      channel: 'email',
      handled_by: 'ai',
      handed_off: 'false',
      waiting: 'true',
      outcome: 'handed_off',
      reason: 'customer_requested',
      sentiment: 'happy',
      language: 'de',
      tag: 'vip',
      contact_id: 'c1',
      conversation_id: '1001',
      number: '12',
      q: 'parcel',
      created_after: '2026-11-01',
      updated_before: '2026-11-02T10:00:00+01:00',
      sort: 'waiting_since',
      order: 'asc',
      limit: '7',
    })

    const { status } = await world.ask('GET', `/sessions?${query}`)

    expect(status).toBe(200)
    expect(world.sessions.filters[0]).toMatchObject({
      status: 'closed-resolved',
      channel: 'email',
      handledBy: 'ai',
      isHandedOff: false,
      isWaiting: true,
      outcome: 'handed-off',
      reason: 'customer-requested',
      sentiment: 'happy',
      language: 'de',
      tag: 'vip',
      contactId: 'c1',
      conversationId: '1001',
      number: 12,
      text: 'parcel',
      createdAfter: new Date('2026-11-01T00:00:00Z'),
      updatedBefore: new Date('2026-11-02T09:00:00Z'),
      sort: 'waiting-since',
      order: 'asc',
      limit: 7,
    })
  })

  it.each([
    ['limit=101', 'limit'],
    ['limit=0', 'limit'],
    ['limit=ten', 'limit'],
    ['status=closed', 'status'],
    ['created_after=yesterday', 'created_after'],
    ['created_after=2026-02-30', 'created_after'],
    ['created_after=2026-11-01T25:00:00Z', 'created_after'],
    ['waiting=1', 'waiting'],
    ['number=%2012', 'number'],
    ['sort=age', 'sort'],
    ['outcome=replied&outcome=stored', 'outcome'],
    ['page=2', 'page'],
    ['cursor=abc', 'cursor'],
    ['q=%00', 'q'],
  ])('refuse the query %s and name %s', async (query, field) => {
    const { status, body } = await world.ask('GET', `/sessions?${query}`)

    expect(status).toBe(422)
    expect(body.error.field).toBe(field)
  })

  it('are paged by cursors that only their own list takes', async () => {
    for (const id of ['1', '2', '3'])
      world.sessions.sessions.push(aSession({ ...key, conversationId: id }))

    const first = await world.ask('GET', '/sessions?limit=2')
    const cursor = String(first.body.next_cursor)
    const second = await world.ask('GET', `/sessions?limit=2&cursor=${cursor}`)
    const asked = await Promise.all([
      world.ask('GET', `/sessions?cursor=${cursor}&sort=created_at`),
      world.ask('GET', `/decisions?cursor=${cursor}`),
      world.ask('GET', `/sessions?cursor=${cursor}`, { as: 'stranger' }),
      world.ask('GET', `/sessions?cursor=${cursor.slice(0, -1)}`),
      world.ask('GET', `/sessions?cursor=A${cursor.slice(1)}`),
    ])

    expect(second.body.items).toMatchObject([{ conversation_id: '3' }])
    expect(second.body.next_cursor).toBeNull()
    expect(asked.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422])
  })

  it('[O1] show the timeline: messages, notes, decisions and their steps, in order', async () => {
    const one = aSession(key)
    const decision = aDecision(key, { outcome: 'handed-off', reason: 'customer-requested' })
    const step = aStep(decision.id, { kind: 'handoff-line', state: 'left-alone', partId: 'p9' })
    const at = new Date('2026-11-02T10:00:00Z')
    world.sessions.sessions.push(one)
    world.sessions.timeline.push(
      { kind: 'message', at, part: aPart({ id: 'p1' }), isOurs: false, version: 1 },
      { kind: 'decision', at, decision, steps: [step] },
      { kind: 'note', at, part: aPart({ kind: 'note' }), isOurs: true, version: 1 },
    )

    const { body } = await world.ask('GET', `/sessions/${one.id}/timeline`)

    expect(timelineSchema.parse(body)).toEqual(body)
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'message',
      'decision',
      'step',
      'note',
    ])
    expect(body.items[2].step).toEqual({
      kind: 'handoff_line',
      state: 'left_alone',
      ended_at: null,
      intercom_part_id: 'p9',
      decision_id: decision.id,
      attempt_count: 0,
      target: null,
      problem: null,
    })
  })

  it('[O1] show one decision by its id, to its organization only', async () => {
    const decision = aDecision(key)
    const step = aStep(decision.id, { kind: 'tag', content: { tagName: 'vip' }, problem: '403' })
    world.decisions.decided.push({ decision, steps: [step] })

    const own = await world.ask('GET', `/decisions/${decision.id}`, { as: 'member' })
    const foreign = await world.ask('GET', `/decisions/${decision.id}`, { as: 'stranger' })

    expect([own.status, foreign.status]).toEqual([200, 404])
    expect(decisionSchema.parse(own.body)).toEqual(own.body)
    expect(own.body.steps).toMatchObject([{ kind: 'tag', target: 'vip', problem: '403' }])
  })

  it('[O1] list decisions by outcome, reason, conversation and date', async () => {
    const decision = aDecision(key, {
      trigger: { by: 'webhook', topic: 'conversation.user.created', partId: '5' },
    })
    world.decisions.decided.push({ decision, steps: [] })

    const { status, body } = await world.ask(
      'GET',
      '/decisions?outcome=handed_off&reason=too_old&conversation_id=1001&created_after=2026-11-01',
    )

    expect(status).toBe(200)
    expect(decisionsSchema.parse(body)).toEqual(body)
    expect(body.items[0]).toMatchObject({
      conversation_id: '1001',
      trigger: { by: 'webhook', topic: 'conversation.user.created', part_id: '5' },
    })
    expect(world.decisions.filters[0]).toMatchObject({
      outcome: 'handed-off',
      reason: 'too-old',
      conversationId: '1001',
    })
  })
})
