import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Looks, PendingTrigger } from '#ports/connection/inbox.ts'
import type { OpenConversations, TurnRecords } from '#ports/conversations/turn-records.ts'
import { aDecision, aKey, aPart, aSession, aStep } from '#test/factories/records.ts'
import { erasure } from './turn-record-erasure.ts'

type Store = TurnRecords & Looks & OpenConversations

export type OpenTurnRecords = {
  records: Store
  addTrigger(key: ConversationKey, trigger: Omit<PendingTrigger, 'deliveryId'>): Promise<void>
  close(): Promise<void>
}

const at = (second: number) => new Date(Date.UTC(2026, 10, 2, 10, 0, second))

/** What every store of turn records promises. */
export function turnRecordsContract(open: () => Promise<OpenTurnRecords>): void {
  let opened: OpenTurnRecords
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.close())

  describe('loading', () => loading(() => opened.records))
  describe('keeping conversations apart', () => apart(() => opened.records))
  describe('decisions', () => decisions(() => opened.records))
  describe('steps and events of the house', () => steps(() => opened.records))
  describe('triggers and requests', () => triggers(() => opened))
  describe('redaction and erasure', () => erasure(() => opened.records))
  describe('looking back', () => lookingBack(() => opened.records))
}

function loading(records: () => Store): void {
  it('knows nothing of a conversation never seen', async () => {
    const record = await records().load(aKey())

    expect(record).toMatchObject({ parts: [], judged: [], steps: [], troubleCount: 0 })
    expect(record.session).toBeUndefined()
    expect(record.fingerprint).toBeUndefined()
  })

  it('gives back a session as it was written', async () => {
    const key = aKey()
    const session = aSession(key, {
      handoff: {
        reason: 'frustration',
        summary: 'Late parcel',
        sentiment: 'angry',
        language: 'de',
        at: at(1),
      },
      isHandedOff: true,
      waitingSince: at(2),
      language: 'de',
      sentiment: 'angry',
      tags: ['vip'],
      teammateAssigneeId: 'anna',
      teamAssigneeId: 'returns',
      rating: 2,
      ratingRemark: 'Too slow',
      ratedAt: at(3),
      ledger: { handedOffAt: at(1) },
      contact: {
        id: 'c1',
        role: 'user',
        isVerified: true,
        name: 'Ada',
        email: 'ada@example.com',
        customAttributes: { plan: 'pro' },
        companies: [{ id: 'k1', name: 'Paper Ltd', customAttributes: {} }],
      },
      customAttributes: { order: 17 },
    })

    await records().commit(key, { session })

    expect((await records().load(key)).session).toEqual({ ...session, number: 1 })
  })

  it('numbers the sessions of each organization from one', async () => {
    const key = aKey()
    const second = { ...key, conversationId: '1002' }
    const first = aSession(key)
    await records().commit(key, { session: first })
    await records().commit(second, { session: aSession(second) })

    await records().commit(key, { session: { ...first, status: 'closed-resolved' } })

    expect((await records().load(second)).session?.number).toBe(2)
    const { session } = await records().load(key)
    expect(session).toMatchObject({ number: 1, status: 'closed-resolved' })
  })

  it('orders parts as Intercom does, the opening message first', async () => {
    const key = aKey()
    const opening = aPart({ id: '900', kind: 'source', createdAt: at(0) })
    const tenth = aPart({ id: '10', createdAt: at(5) })
    const ninth = aPart({ id: '9', createdAt: at(5) })
    await records().commit(key, { session: aSession(key), parts: [tenth, ninth] })

    await records().commit(key, { parts: [opening] })

    const { parts } = await records().load(key)
    expect(parts.map(({ id }) => id)).toEqual(['900', '9', '10'])
  })
}

function apart(records: () => Store): void {
  it("[C9] keeps another workspace's and organization's rows out", async () => {
    const key = aKey()
    const session = aSession(key)
    await records().commit(key, { session, fingerprint: 'f1' })

    const foreign = await records().load({ ...key, organizationId: aKey().organizationId })
    const elsewhere = await records().load({ ...key, workspaceId: 'ws2' })

    expect([foreign.session, elsewhere.session]).toEqual([undefined, undefined])
    expect([foreign.fingerprint, elsewhere.fingerprint]).toEqual([undefined, undefined])
  })

  it("refuses a decision of another organization's conversation", async () => {
    const key = aKey()

    const written = records().commit(key, { decisions: [aDecision(aKey())] })

    await expect(written).rejects.toThrow('belongs to another conversation')
  })

  it('refuses parts without a session', async () => {
    await expect(records().commit(aKey(), { parts: [aPart()] })).rejects.toThrow('session')
  })
}

function decisions(records: () => Store): void {
  it('[O1] tells which parts were judged, and how', async () => {
    const key = aKey()
    const decision = aDecision(key)
    await records().commit(key, { decisions: [decision] })

    await records().commit(key, { decisions: [decision] })

    expect((await records().load(key)).judged).toEqual([
      {
        partId: 'p1',
        decisionId: decision.id,
        outcome: 'replied',
        reason: 'answered',
        at: decision.createdAt,
      },
    ])
  })

  it('hides an unsettled decision until it is settled', async () => {
    const key = aKey()
    const decision = aDecision(key)
    const step = aStep(decision.id)
    await records().commit(key, { unsettled: decision, steps: [step] })
    const before = await records().load(key)

    const settle = { ...decision, outcome: 'skipped', reason: 'human-took-over' } as const
    await records().commit(key, { settle })

    const after = await records().load(key)
    expect(before.unsettled).toEqual(decision)
    expect(before.judged).toEqual([])
    expect(after.unsettled).toBeUndefined()
    expect(after.judged).toMatchObject([{ reason: 'human-took-over' }])
    expect(after.steps).toEqual([step])
  })

  it('[H1] remembers what counted towards the preset', async () => {
    const key = aKey()
    const decision = aDecision(key, { details: { presetTrigger: 'frustration' } })

    await records().commit(key, { decisions: [decision] })

    const { presetMarks } = await records().load(key)
    expect(presetMarks).toEqual([{ reason: 'frustration', at: decision.createdAt, partId: 'p1' }])
  })
}

function steps(records: () => Store): void {
  it('[D1] keeps each state of a step', async () => {
    const key = aKey()
    const decision = aDecision(key)
    const step = aStep(decision.id, { notBefore: at(3) })
    const second = aStep(decision.id, { position: 1, kind: 'tag', content: { tagName: 't' } })
    await records().commit(key, { decisions: [decision], steps: [step, second] })

    await records().updateStep(key, { ...step, state: 'attempted', attemptCount: 1 })
    const attempted = await records().load(key)
    await records().updateStep(key, { ...step, state: 'done', partId: '77' })

    expect(attempted.steps[0]).toMatchObject({ state: 'attempted', notBefore: at(3) })
    const { steps } = await records().load(key)
    expect(steps.map(({ state, partId }) => [state, partId])).toEqual([
      ['done', '77'],
      ['intended', undefined],
    ])
  })

  it('[O1] remembers when a step ended', async () => {
    const key = aKey()
    const decision = aDecision(key)
    const step = aStep(decision.id, { state: 'intended' })
    await records().commit(key, { decisions: [decision], steps: [step] })
    const open = await records().load(key)
    await records().updateStep(key, { ...step, state: 'done' })
    const ended = await records().load(key)

    await records().updateStep(key, { ...step, state: 'done', attemptCount: 2 })

    const [first] = ended.steps
    const { steps } = await records().load(key)
    expect(open.steps[0]?.endedAt).toBeUndefined()
    expect(first?.endedAt).toBeInstanceOf(Date)
    expect(steps[0]?.endedAt).toEqual(first?.endedAt)
  })

  it('keeps the part that a step made, where there is a session', async () => {
    const [home, homeless] = [aKey(), aKey()]
    const made = aPart({ id: '77', text: 'Our reply' })
    for (const key of [home, homeless]) {
      const decision = aDecision(key)
      const step = aStep(decision.id, { state: 'done', partId: '77' })
      const session = key === home ? { session: aSession(key) } : {}
      await records().commit(key, { decisions: [decision], ...session })
      await records().updateStep(key, step, made)
    }

    expect((await records().load(home)).parts).toMatchObject([{ id: '77', text: 'Our reply' }])
    const { parts, steps } = await records().load(homeless)
    expect([parts, steps.length]).toEqual([[], 1])
  })

  it('[D5] shows at once whom a write of ours assigned', async () => {
    const [key, other] = [aKey(), aKey()]
    await records().commit(key, { session: aSession(key) })

    for (const one of [key, other]) await records().commit(one, { teammateAssigneeId: 'ai' })

    expect((await records().load(key)).session?.teammateAssigneeId).toBe('ai')
    expect((await records().load(other)).session).toBeUndefined()
  })

  it('keeps events of the house in their order', async () => {
    const key = aKey()
    await records().commit(key, { houseEvents: [{ kind: 'paused', at: at(1) }] })

    await records().commit(key, {
      houseEvents: [{ kind: 'resumed', at: at(1), afterPartId: '5' }],
    })

    expect((await records().load(key)).houseEvents).toEqual([
      { kind: 'paused', at: at(1) },
      { kind: 'resumed', at: at(1), afterPartId: '5' },
    ])
  })

  it('keeps what the last look saw until it changes', async () => {
    const key = aKey()
    await records().commit(key, {
      fingerprint: 'f1',
      lastSeenPartId: '7',
      trouble: { count: 2, since: at(4) },
    })
    await records().commit(key, { fingerprint: 'f2' })
    const troubled = await records().load(key)

    await records().commit(key, { trouble: { count: 0, since: undefined } })

    expect(troubled).toMatchObject({
      fingerprint: 'f2',
      lastSeenPartId: '7',
      troubleCount: 2,
      troubleSince: at(4),
    })
    const calm = await records().load(key)
    expect(calm).toMatchObject({ fingerprint: 'f2', troubleCount: 0 })
    expect(calm.troubleSince).toBeUndefined()
  })
}

function triggers(opened: () => OpenTurnRecords): void {
  it('[W4] offers a trigger until it is worked off', async () => {
    const key = aKey()
    const topic = 'conversation.user.replied'
    await opened().addTrigger(key, { topic, partIds: ['1'], receivedAt: at(1) })
    await opened().addTrigger(key, {
      topic,
      partIds: ['2'],
      authorKind: 'contact',
      channel: 'email',
      receivedAt: at(2),
    })
    const { triggers } = await opened().records.load(key)

    await opened().records.commit(key, { workedTriggerIds: [triggers[0]?.deliveryId ?? ''] })

    expect(triggers).toHaveLength(2)
    const left = await opened().records.load(key)
    expect(left.triggers).toEqual([triggers[1]])
    expect(left.triggers[0]).toMatchObject({
      partIds: ['2'],
      authorKind: 'contact',
      channel: 'email',
    })
  })

  it('keeps the wish for a look until it is worked off', async () => {
    const key = aKey()
    const wish = { by: 'person', action: 'hand-off', comment: 'Please', key } as const
    await opened().records.request({ ...wish, requestedAt: at(9) })
    const [request] = (await opened().records.load(key)).requests

    await opened().records.commit(key, { workedRequestIds: [request?.id ?? ''] })

    expect(request).toMatchObject({ ...wish, requestedAt: at(9) })
    expect((await opened().records.load(key)).requests).toEqual([])
  })
}

function lookingBack(records: () => Store): void {
  it('[C7] lists open conversations that wait or were skipped for a reason', async () => {
    const { organizationId } = aKey()
    const key = (conversationId: string) => aKey({ organizationId, conversationId })
    const paused = { outcome: 'skipped', reason: 'connection-paused' } as const
    const answered = { trigger: { by: 'webhook', partId: 'p2' }, createdAt: at(9) } as const
    const commit = records().commit.bind(records())
    await commit(key('1'), { session: aSession(key('1'), { waitingSince: at(1) }) })
    await commit(key('2'), {
      session: aSession(key('2'), { waitingSince: at(1), status: 'closed-unresolved' }),
    })
    await commit(key('3'), { decisions: [aDecision(key('3'), paused)] })
    await commit(key('4'), { decisions: [aDecision(key('4'), paused)] })
    await commit(key('4'), { decisions: [aDecision(key('4'), answered)] })
    await commit(key('5'), { decisions: [aDecision(key('5'), paused)] })
    await commit(key('5'), {
      decisions: [
        aDecision(key('5'), { ...answered, outcome: 'stored', reason: 'teammate-message' }),
      ],
    })

    await commit(key('6'), { session: aSession(key('6'), { waitingSince: at(5) }) })

    const waiting = await records().listWaiting(organizationId, ['connection-paused'])

    const ids = waiting.map(({ conversationId }) => conversationId)
    expect(ids.toSorted()).toEqual(['1', '3', '5', '6'])
    expect(ids.indexOf('6')).toBeLessThan(ids.indexOf('1'))
  })
}
