import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedNotification } from '#ports/connection/webhook-codec.ts'
import {
  fixtureNames,
  readFixture,
  readFixtureBytes,
} from '#test/fixtures/intercom/read-fixture.ts'
import { notificationKey, parseNotification } from './parse-notification.ts'

const workspaceId = 'kx7q2vtm'
const bytes = (value: unknown) => Buffer.from(JSON.stringify(value))

function parseFixture(name: string): Extract<ParsedNotification, { kind: 'notification' }> {
  const parsed = parseNotification(readFixtureBytes(`webhook.${name}`), workspaceId)
  if (parsed.kind !== 'notification') throw new Error(`${name} was read as ${parsed.kind}`)
  return parsed
}

describe('parsing a notification', () => {
  it.each(fixtureNames('webhook.'))('[W7] reads the sample %s', (name) => {
    const parsed = parseFixture(name.slice('webhook.'.length))

    expect(name.slice('webhook.'.length).startsWith(parsed.gist.topic)).toBe(true)
    expect(parsed.createdAt).toBeInstanceOf(Date)
  })

  it.each(fixtureNames('webhook.conversation').filter((name) => !name.includes('company.contact')))(
    '[W6] finds the conversation in %s',
    (name) => {
      const { gist } = parseFixture(name.slice('webhook.'.length))

      expect(gist.conversationId).toMatch(/^2154800000001\d\d$/)
    },
  )

  it('[W6] takes the opening message as the part of a new conversation', () => {
    const { gist } = parseFixture('conversation.user.created')

    expect(gist).toEqual({
      topic: 'conversation.user.created',
      conversationId: '215480000000101',
      partIds: ['2700000001'],
      authorKind: 'contact',
      channel: 'web',
    })
  })

  it('[W6] takes part and author of a reply', () => {
    const { gist, id, createdAt } = parseFixture('conversation.user.replied')

    expect(gist).toMatchObject({ partIds: ['41000000002'], authorKind: 'contact' })
    expect(id).toBe('notif_b6a553cb-b2b6-577b-8543-c66a5f357a47')
    expect(createdAt).toEqual(new Date(1795000095_000))
  })

  it('[W6] tells bots and teammates apart', () => {
    expect(parseFixture('conversation.operator.replied').gist.authorKind).toBe('bot')
    expect(parseFixture('conversation.admin.replied').gist.authorKind).toBe('teammate')
  })

  it('[W7] reads the minimal and the odd shapes', () => {
    expect(parseFixture('conversation.deleted').gist.conversationId).toBe('215480000000101')
    const attached = parseFixture('conversation.contact.attached.observed-2.9')
    expect(attached.gist).toMatchObject({
      conversationId: '215480000000101',
      partIds: ['41000000016'],
    })
    expect(attached.isUsed).toBe(false)
  })

  it('[W7] reads a redacted part that comes as a part', () => {
    const notification = {
      type: 'notification_event',
      app_id: workspaceId,
      topic: 'conversation_part.redacted',
      data: { item: { type: 'conversation_part', id: 41, conversation_id: 7 } },
    }

    const parsed = parseNotification(bytes(notification), workspaceId)

    expect(parsed).toMatchObject({ gist: { conversationId: '7', partIds: ['41'] }, isUsed: true })
  })

  it('[K4] names both contacts of a merge', () => {
    expect(parseFixture('contact.merged').gist).toEqual({
      topic: 'contact.merged',
      partIds: [],
      contactId: '6710aa11bb22cc33dd44ee02',
      mergedIntoContactId: '6710aa11bb22cc33dd44ee01',
    })
    expect(parseFixture('contact.deleted').gist.contactId).toBe('6710aa11bb22cc33dd44ee02')
  })

  it('[W3] knows a ping, which has no id', () => {
    expect(parseFixture('ping')).toMatchObject({ isPing: true, id: undefined })
  })

  it('[W5] marks a topic that nothing rests on', () => {
    expect(parseFixture('company.created').isUsed).toBe(false)
    expect(parseFixture('conversation.user.replied').isUsed).toBe(true)
  })

  it('[W2] keeps out another workspace, but for the time before the first save', () => {
    const raw = readFixtureBytes('webhook.ping')

    expect(parseNotification(raw, 'another').kind).toBe('other-workspace')
    expect(parseNotification(raw, undefined).kind).toBe('notification')
  })

  it('[W5] tells what is not JSON from JSON that is no notification', () => {
    expect(parseNotification(Buffer.from('{'), workspaceId).kind).toBe('not-json')
    expect(parseNotification(Buffer.from(''), workspaceId).kind).toBe('not-json')
    for (const odd of [null, 1, [], {}, { topic: 4 }, { type: 'other', topic: 'ping' }])
      expect(parseNotification(bytes(odd), workspaceId).kind).toBe('not-a-notification')
  })

  it('[W5] never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
        expect(parseNotification(raw, workspaceId).kind).not.toBe('notification')
      }),
    )
  })

  it('[W5] never throws, whatever stands in a known topic', () => {
    const topics = fixtureNames('webhook.').map((name) => {
      const { topic } = readFixture(name) as { topic: string } // every sample has a topic
      return topic
    })
    fc.assert(
      fc.property(fc.constantFrom(...topics), fc.jsonValue(), (topic, item) => {
        const envelope = { type: 'notification_event', app_id: workspaceId, topic, data: { item } }

        expect(parseNotification(bytes(envelope), workspaceId).kind).toBe('notification')
      }),
    )
  })

  it('[W5] reads a body nested beyond reason', () => {
    const raw = Buffer.from(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)

    expect(parseNotification(raw, workspaceId).kind).not.toBe('notification')
  })
})

describe('notification key', () => {
  it('[W4] is the id, or the hash of the raw bytes without one', () => {
    const raw = Buffer.from('{}')

    expect(notificationKey('notif_1', raw)).toBe('notif_1')
    expect(notificationKey(undefined, raw)).toBe(
      'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    )
  })
})
