import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { SessionFilter } from '#domain/session/session-filter.ts'
import type { Session } from '#domain/session/session.ts'
import type { ConversationChange } from '#ports/conversations/turn-records.ts'
import { forEachDatabase } from '#test/databases.ts'
import { aDecision, aKey, aPart, aSession, aStep } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresSessionQueries } from './postgres-session-queries.ts'
import { PostgresTurnRecords } from './postgres-turn-records.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 10, minute))

/** Which of the conversations below a filter lists. */
const filterCases: [Partial<SessionFilter>, string[]][] = [
  [{}, ['3', '2', '1']],
  [{ order: 'asc' }, ['1', '2', '3']],
  [{ sort: 'created-at' }, ['2', '3', '1']],
  [{ sort: 'waiting-since', order: 'asc' }, ['1', '3', '2']],
  [{ status: 'closed-unresolved' }, ['3']],
  [{ channel: 'email' }, ['3']],
  [{ handledBy: 'human' }, ['3']],
  [{ isHandedOff: true }, ['2']],
  [{ isHandedOff: false }, ['3', '1']],
  [{ isWaiting: true }, ['1']],
  [{ isWaiting: false }, ['3', '2']],
  [{ outcome: 'replied' }, ['2']],
  [{ reason: 'unassigned' }, ['1']],
  [{ sentiment: 'angry' }, ['2']],
  [{ language: 'de' }, ['1']],
  [{ tag: 'vip' }, ['1']],
  [{ contactId: 'c1' }, ['1']],
  [{ number: 2 }, ['2']],
  [{ conversationId: '3' }, ['3']],
  [{ text: 'rückerst' }, ['1']],
  [{ text: 'ada lovelace' }, ['1']],
  [{ text: 'ada@example.com' }, ['1']],
  [{ text: "it's & ! | :* (" }, ['1']],
  [{ text: '&' }, []],
  [{ text: 'nowhere' }, []],
  [{ createdAfter: at(5) }, ['2']],
  [{ createdBefore: at(5) }, ['3', '1']],
  [{ updatedAfter: at(2) }, ['3', '2']],
  [{ updatedBefore: at(2) }, ['2', '1']],
]

forEachDatabase((_name, open) => {
  let database: Database
  let records: PostgresTurnRecords
  let queries: PostgresSessionQueries
  beforeAll(async () => {
    database = await open()
    records = new PostgresTurnRecords(database)
    queries = new PostgresSessionQueries(database)
  })
  afterAll(() => database.close())

  async function store(
    key: ConversationKey,
    session: Partial<Session>,
    change: (session: Session) => ConversationChange = () => ({}),
  ): Promise<Session> {
    const made = aSession(key, session)
    await records.commit(key, { session: made, ...change(made) })
    return made
  }

  async function listed(organizationId: string, filter: Partial<SessionFilter> = {}) {
    const { items } = await queries.list(organizationId, {
      sort: 'updated-at',
      order: 'desc',
      limit: 100,
      ...filter,
    })
    return items.map(({ session: { key } }) => key.conversationId)
  }

  describe('filters', () => {
    const { organizationId } = aKey()
    const key = (conversationId: string) => aKey({ organizationId, conversationId })

    beforeAll(async () => {
      const contact = {
        id: 'c1',
        role: 'user' as const,
        isVerified: false,
        name: 'Ada Lovelace',
        email: 'ada@example.com',
        customAttributes: {},
        companies: [],
      }
      await store(
        key('1'),
        { updatedAt: at(1), waitingSince: at(1), tags: ['vip'], language: 'de', contact },
        ({ key: own }) => ({
          parts: [aPart({ text: "Wo bleibt meine Rückerstattung? it's late" })],
          decisions: [aDecision(own, { outcome: 'skipped', reason: 'unassigned' })],
        }),
      )
      await store(
        key('2'),
        { updatedAt: at(2), createdAt: at(9), isHandedOff: true, sentiment: 'angry' },
        ({ key: own }) => ({
          decisions: [
            aDecision(own, { createdAt: at(2) }),
            aDecision(own, { outcome: 'skipped', reason: 'superseded', createdAt: at(3) }),
            aDecision(own, { outcome: 'skipped', reason: 'own-message', createdAt: at(3) }),
          ],
        }),
      )
      await store(key('3'), {
        updatedAt: at(3),
        waitingSince: at(3),
        status: 'closed-unresolved',
        channel: 'email',
        handledBy: 'human',
      })
      await store(aKey({ conversationId: '4' }), {})
    })

    it.each(filterCases)('lists %o', async (filter, expected) => {
      const found = await listed(organizationId, filter)

      if (filter.sort === 'created-at')
        expect([found[0], ...found.slice(1).sort().reverse()]).toEqual(expected)
      else expect(found).toEqual(expected)
    })

    it('shows the newest words of the customer and the last decision', async () => {
      const filter = { sort: 'updated-at', order: 'asc', limit: 2 } as const
      const { items } = await queries.list(organizationId, filter)

      expect(items).toMatchObject([
        {
          newestMessage: "Wo bleibt meine Rückerstattung? it's late",
          lastDecision: { outcome: 'skipped', reason: 'unassigned', at: expect.any(Date) },
        },
        { newestMessage: undefined, lastDecision: { outcome: 'replied' } },
      ])
      expect(await queries.count(organizationId, { isWaiting: true }, 9)).toBe(1)
    })

    it("finds nothing of another organization's", async () => {
      const [first] = (
        await queries.list(organizationId, { sort: 'updated-at', order: 'desc', limit: 1 })
      ).items
      const stranger = aKey().organizationId

      expect(await listed(stranger)).toEqual([])
      expect(await queries.find(stranger, first?.session.id ?? '')).toBeUndefined()
      expect(await queries.findByConversation(stranger, '1')).toBeUndefined()
      expect(await queries.listTimeline(stranger, first?.session.id ?? '')).toEqual([])
      expect(await queries.find(organizationId, 'no\0pe')).toBeUndefined()
      expect(await queries.findByConversation(organizationId, '1')).toMatchObject({ number: 1 })
    })
  })

  describe('pages', () => {
    it.each<Pick<SessionFilter, 'sort' | 'order'>>([
      { sort: 'updated-at', order: 'desc' },
      { sort: 'updated-at', order: 'asc' },
      { sort: 'waiting-since', order: 'asc' },
      { sort: 'waiting-since', order: 'desc' },
    ])('shows every session once, by %o', async (sorting) => {
      const { organizationId } = aKey()
      for (let place = 0; place < 7; place += 1)
        await store(aKey({ organizationId, conversationId: String(place) }), {
          updatedAt: at(Math.floor(place / 3)),
          ...(place % 2 === 0 && { waitingSince: at(Math.floor(place / 4)) }),
        })

      const seen: string[] = []
      let cursor: string | undefined
      for (let pages = 0; pages < 5; pages += 1) {
        const page = await queries.list(organizationId, { ...sorting, limit: 2, cursor })
        seen.push(...page.items.map(({ session: { key } }) => key.conversationId))
        cursor = page.nextCursor
        if (cursor === undefined) break
      }

      expect(cursor).toBeUndefined()
      expect(seen).toHaveLength(7)
      expect(new Set(seen).size).toBe(7)
    })

    it('finds nothing after the cursor of another list', async () => {
      const { organizationId } = aKey()
      for (const conversationId of ['1', '2'])
        await store(aKey({ organizationId, conversationId }), {})
      const filter = { sort: 'updated-at', order: 'desc', limit: 1 } as const
      const { nextCursor } = await queries.list(organizationId, filter)

      for (const cursor of [nextCursor, 'nonsense', ''])
        expect(await queries.list(organizationId, { ...filter, order: 'asc', cursor })).toEqual({
          items: [],
          nextCursor: undefined,
        })
    })
  })

  describe('the timeline', () => {
    it('[O1] shows messages, notes, decisions and steps in their order', async () => {
      const key = aKey()
      const question = aPart({ id: '1', kind: 'source', createdAt: at(0) })
      const note = aPart({ id: '2', kind: 'note', createdAt: at(1) })
      const assigned = aPart({ id: '3', kind: 'assignment', text: '', html: '', createdAt: at(2) })
      const decision = aDecision(key, {
        trigger: { by: 'webhook', partId: '3' },
        createdAt: new Date(at(3).getTime() + 400),
      })
      const step = aStep(decision.id, { state: 'done', partId: '4' })
      const reply = aPart({
        id: '4',
        author: { kind: 'teammate', id: '900', isAiAnswer: false },
        createdAt: at(3),
      })
      const session = await store(key, {}, () => ({
        parts: [reply, assigned, note, question],
        decisions: [decision],
        steps: [step],
      }))

      const items = await queries.listTimeline(key.organizationId, session.id)

      expect(
        items.map((item) => ('part' in item ? `${item.kind} ${item.part.id}` : 'decision')),
      ).toEqual(['message 1', 'note 2', 'event 3', 'decision', 'message 4'])
      expect(items.at(-1)).toMatchObject({ isOurs: true, version: 1 })
      expect(items[3]).toMatchObject({ decision: { id: decision.id }, steps: [step] })
    })
  })

  it('[O5] counts the sessions that wait', async () => {
    const before = await queries.countWaiting()
    await store(aKey(), { waitingSince: at(1) })
    await store(aKey(), { waitingSince: at(1), status: 'closed-resolved' })

    expect(await queries.countWaiting()).toBe(before + 1)
  })
})
