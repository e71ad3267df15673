import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { Delivery, NotificationGist } from '#ports/connection/inbox.ts'
import { forEachDatabase } from '#test/databases.ts'
import { nextId } from '#test/factories/records.ts'
import type { Database } from '../database/database.ts'
import { PostgresDeliveryFacts } from './postgres-delivery-facts.ts'
import { PostgresInbox, type LooseDelivery } from './postgres-inbox.ts'

function aDelivery(gist: Partial<NotificationGist> = {}, change: Partial<Delivery> = {}): Delivery {
  return {
    organizationId: 'o1',
    workspaceId: 'w1',
    notificationKey: nextId(),
    gist: { topic: 'conversation.user.replied', conversationId: '1', partIds: ['9'], ...gist },
    raw: Buffer.from('{"body":"\0 bytes"}'),
    receivedAt: new Date('2026-11-02T10:00:00Z'),
    isUsed: true,
    ...change,
  }
}

forEachDatabase((_name, open) => {
  let database: Database
  let inbox: PostgresInbox
  let looks: { key: ConversationKey; dueAt: Date }[] = []
  let loose: LooseDelivery[] = []
  let isQueueBroken = false
  let announced = 0

  beforeAll(async () => {
    database = await open()
    inbox = new PostgresInbox({
      database,
      jobs: {
        lookWithin: async (_transaction, wishes) => {
          if (isQueueBroken) throw new Error('the queue is broken')
          looks.push(...wishes)
        },
        announce: () => void (announced += 1),
      },
      applyLoose: async (_transaction, delivery) => void loose.push(delivery),
    })
  })
  afterAll(() => database.close())

  async function dispatched() {
    looks = []
    loose = []
    const count = await inbox.dispatch(100)
    return { count, looks, loose }
  }

  describe('recording', () => {
    it('[W4] takes the same notification once per organization', async () => {
      const delivery = aDelivery()

      expect(await inbox.record(delivery)).toBe('recorded')
      expect(await inbox.record(delivery)).toBe('repeated')
      expect(await inbox.record({ ...delivery, organizationId: 'o2' })).toBe('recorded')
      expect((await dispatched()).count).toBe(2)
    })

    it('[W5] stores a topic that is not used and looks at nothing', async () => {
      await inbox.record(aDelivery({ topic: 'company.created' }, { isUsed: false }))

      expect((await dispatched()).count).toBe(0)
    })

    it('[W1] refuses what was judged by an old copy of the connection', async () => {
      await database.query(
        `insert into connections (id, organization_id, webhook_key, revision) values ('k1', 'o9', 'key', 3)`,
      )
      const delivery = aDelivery({}, { organizationId: 'o9' })

      expect(await inbox.record({ ...delivery, stamp: 'k1:2' })).toBe('stale')
      expect(await inbox.record({ ...delivery, stamp: 'k1:3' })).toBe('recorded')
      expect(await inbox.record({ ...delivery, stamp: 'k1:3' })).toBe('repeated')
      expect((await dispatched()).count).toBe(1)
    })

    it('stores what holds NUL characters', async () => {
      expect(await inbox.record(aDelivery({ topic: 'a\0b', partIds: ['\0'] }))).toBe('recorded')
      await dispatched()
    })
  })

  describe('recording many at once', () => {
    it('[W4] takes each of them once', async () => {
      const [one, two] = [aDelivery(), aDelivery()]

      const outcomes = await Promise.all(
        [one, two, one, two, one].map((each) => inbox.record(each)),
      )

      expect(outcomes.filter((outcome) => outcome === 'recorded')).toHaveLength(2)
      expect((await dispatched()).count).toBe(2)
    })

    it('[W5] keeps the others when one cannot be stored', async () => {
      const bad = aDelivery({ partIds: ['\ud800'] })
      const others = [aDelivery(), aDelivery(), aDelivery()]

      const outcomes = await Promise.allSettled(
        [others[0], bad, others[1], others[2]].map((each) => inbox.record(each ?? bad)),
      )

      expect(outcomes.map(({ status }) => status)).toEqual([
        ...['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
      ])
      expect((await dispatched()).count).toBe(3)
    })

    it('[W4] stores the bytes as they came', async () => {
      const raw = new Uint8Array([0, 255, 10, 128])
      await Promise.all([inbox.record(aDelivery({}, { raw })), inbox.record(aDelivery())])

      const [row] = await database.query<{ hex: string }>(
        "select encode(raw, 'hex') as hex from deliveries where length(raw) = 4",
      )
      expect(row?.hex).toBe('00ff0a80')
      await dispatched()
    })
  })

  it('[W4] packs raw bodies by the quick method where there is one', async () => {
    const [column] = await database.query<{ is_quick: boolean; has_quick: boolean }>(
      `select attcompression = 'l' as is_quick,
         (select 'lz4' = any(enumvals) from pg_settings where name = 'default_toast_compression') as has_quick
       from pg_attribute where attrelid = 'deliveries'::regclass and attname = 'raw'`,
    )

    expect(column?.is_quick).toBe(column?.has_quick)
    expect(column).toBeDefined()
  })

  describe('dispatching', () => {
    it('[T1] looks at a new conversation once it has settled', async () => {
      await inbox.record(aDelivery({ topic: 'conversation.user.created', channel: 'web' }))
      await inbox.record(
        aDelivery({
          topic: 'conversation.user.created',
          channel: 'email',
          conversationId: '2',
        }),
      )
      await inbox.record(aDelivery({ conversationId: '3' }))

      const { looks: found } = await dispatched()

      const due = Object.fromEntries(
        found.map(({ key, dueAt }) => [key.conversationId, dueAt.toISOString().slice(17, 19)]),
      )
      expect(due).toEqual({ 1: '04', 2: '30', 3: '00' })
    })

    it('[W4] takes deliveries again when a dispatch fails halfway', async () => {
      await inbox.record(aDelivery())
      isQueueBroken = true
      await expect(inbox.dispatch(100)).rejects.toThrow('the queue is broken')
      isQueueBroken = false

      const { count, looks: found } = await dispatched()

      expect(count).toBe(1)
      expect(found).toMatchObject([
        { key: { organizationId: 'o1', workspaceId: 'w1', conversationId: '1' } },
      ])
      expect((await dispatched()).count).toBe(0)
      expect(announced).toBeGreaterThan(0)
    })

    it('[S4] gives what belongs to no conversation to its own hand', async () => {
      await inbox.record(
        aDelivery({ topic: 'contact.deleted', conversationId: undefined, contactId: 'c7' }),
      )

      const { looks: found, loose: given } = await dispatched()

      expect(found).toEqual([])
      expect(given).toMatchObject([{ organizationId: 'o1', gist: { contactId: 'c7' } }])
    })
  })

  describe('waiting and pruning', () => {
    it('wakes up when something was recorded', async () => {
      const { signal } = new AbortController()
      await inbox.waitForNew(1, signal)
      const startedAt = Date.now()
      const waiting = inbox.waitForNew(20_000, signal)

      await inbox.record(aDelivery())
      await waiting

      expect(Date.now() - startedAt).toBeLessThan(5000)
      expect(await inbox.countNew()).toBe(1)
      await dispatched()
    })

    it('stops waiting when it is told to', async () => {
      const stopping = new AbortController()
      await inbox.waitForNew(1, stopping.signal)
      const waiting = inbox.waitForNew(20_000, stopping.signal)

      stopping.abort()

      await expect(waiting).resolves.toBeUndefined()
    })

    it('[W4] deletes raw bodies that were worked off long ago', async () => {
      await inbox.record(aDelivery({}, { notificationKey: 'old', isUsed: false }))

      await inbox.prune(new Date('2026-11-02T09:00:00Z'))
      const [kept] = await database.query<{ raw: unknown }>(
        `select raw from deliveries where notification_key = 'old'`,
      )
      await inbox.prune(new Date('2026-11-03T09:00:00Z'))

      expect(kept?.raw).not.toBeNull()
      const rows = await database.query(
        `select 1 from deliveries where notification_key = 'old' and raw is null`,
      )
      expect(rows).toHaveLength(1)
    })
  })

  it('[O3] tells what came in, topic by topic', async () => {
    const organizationId = nextId()
    const received = (topic: string, minute: number) =>
      inbox.record(
        aDelivery(
          { topic },
          { organizationId, receivedAt: new Date(Date.UTC(2026, 10, 2, 10, minute)) },
        ),
      )
    await received('conversation.user.created', 1)
    await received('conversation.user.replied', 2)
    await received('conversation.user.replied', 4)

    const facts = new PostgresDeliveryFacts(database)

    expect(
      await facts.countByTopic(organizationId, new Date(Date.UTC(2026, 10, 2, 10, 1))),
    ).toEqual([
      {
        topic: 'conversation.user.replied',
        count: 2,
        lastAt: new Date(Date.UTC(2026, 10, 2, 10, 4)),
        openCount: 2,
        workedAfterMs: undefined,
      },
    ])
  })
})
