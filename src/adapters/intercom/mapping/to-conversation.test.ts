import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '#domain/conversation/conversation.ts'
import { fixtureNames, readFixture } from '#test/fixtures/intercom/read-fixture.ts'
import { wireConversation, wireConversationPage, wirePartTotal } from '../wire/conversation.ts'
import { toConversation, toFingerprint, toMark } from './to-conversation.ts'

function parse(raw: unknown): Conversation {
  const wire = wireConversation.parse(raw)
  return toConversation({ ...wire, id: wire.id ?? '0' }, wirePartTotal.parse(raw))
}

const sample = (name: string) => readFixture(`conversation.${name}`)
const withPart = (part: unknown, others: object = {}) => ({
  id: 1,
  created_at: 1795000000,
  updated_at: 1795000060,
  ...others,
  conversation_parts: { conversation_parts: [part], total_count: 1 },
})

describe('mapping a conversation', () => {
  it.each(fixtureNames('conversation.'))('[W6] reads the sample %s', (name) => {
    const conversation = parse(readFixture(name))

    expect(conversation.id).toMatch(/^2154800000001\d\d$/)
    expect(conversation.parts[0]?.kind).toBe('source')
    expect(conversation.contactIds).toHaveLength(1)
    expect(conversation.updatedAt.getTime()).toBeGreaterThan(0)
  })

  it('[W6] puts the opening message before the parts', () => {
    const conversation = parse(sample('messenger-customer-initiated'))

    expect(conversation.parts.map((part) => part.kind)).toEqual([
      'source',
      'language-detection-details',
      'comment',
      'conversation-attribute-updated-by-admin',
      'assignment',
      'comment',
      'assignment',
      'note',
      'comment',
      'close',
    ])
    expect(conversation.parts[0]).toMatchObject({
      id: '2700000001',
      text: 'Hi! I was charged twice for my November plan. Can you refund one of them?',
      author: { kind: 'contact', id: '6710aa11bb22cc33dd44ee01' },
    })
  })

  it('[G9] reads mail without a body by its subject', () => {
    const { source, ...others } = sample('email') as { source: object }
    const mail = { ...source, subject: 'Do you ship to Norway?', body: '<p> </p>' }

    expect(parse({ ...others, source: mail }).parts[0]?.text).toBe('Do you ship to Norway?')
    expect(parse({ ...others, source: { ...mail, redacted: true } }).parts[0]?.text).toBe('')
  })

  it('[G12] reads who has it, its state, tags and channel', () => {
    expect(parse(sample('messenger-customer-initiated'))).toMatchObject({
      state: 'closed',
      teammateAssigneeId: '7110001',
      teamAssigneeId: '8220001',
      deliveredAs: 'customer-initiated',
      channel: { kind: 'web', intercomName: 'conversation' },
      tags: [{ id: '9330002', name: 'billing' }],
      customAttributes: { issue_type: 'Billing', ai_draft_used: true },
      isTicket: false,
    })
  })

  it('[G5] knows email, and every other channel by its name', () => {
    const whatsapp = { id: 1, source: { type: 'whatsapp' } }
    const moved = { id: 1, source: { type: 'conversation' }, channel: { current: 'zendesk_x' } }

    expect(parse(sample('email')).channel.kind).toBe('email')
    expect(parse(whatsapp).channel).toEqual({ kind: 'other', intercomName: 'whatsapp' })
    expect(parse(moved).channel).toEqual({ kind: 'other', intercomName: 'zendesk_x' })
  })

  it('[G5] knows a ticket by its object or its type', () => {
    expect(parse({ id: 1, ticket: { id: 5 } }).isTicket).toBe(true)
    expect(parse({ id: 1, type: 'ticket' }).isTicket).toBe(true)
    expect(parse({ id: 1, ticket: null }).isTicket).toBe(false)
  })

  it('[F1] takes inline images and listed files as attachments', () => {
    const { parts } = parse(sample('attachments-inline-image-and-pdf'))

    expect(parts.map((part) => part.attachments.map(({ kind, name }) => [kind, name]))).toEqual([
      [
        ['image', 'Screenshot_1.png'],
        ['file', 'bank-statement.pdf'],
      ],
      [['image', 'error.png']],
    ])
    expect(parts[0]?.attachments[0]?.url).toContain('?expires=1795001800&signature=00ff00ff&req=')
  })

  it('[W6] takes every spelling of nobody', () => {
    for (const nobody of [0, '0', null, undefined, '']) {
      const conversation = parse({ id: 1, admin_assignee_id: nobody, team_assignee_id: nobody })

      expect(conversation.teammateAssigneeId).toBeUndefined()
      expect(conversation.teamAssigneeId).toBeUndefined()
    }
    expect(parse({ id: 1, admin_assignee_id: '7' }).teammateAssigneeId).toBe('7')
  })

  it('[G7] reads whom an assignment part names', () => {
    const assigned = (target: unknown) =>
      parse(withPart({ id: 9, part_type: 'assign_and_reopen', assigned_to: target })).parts[0]

    expect(assigned({ type: 'admin', id: 7 })?.assignment).toEqual({ to: 'teammate', id: '7' })
    expect(assigned({ type: 'team', id: '8' })?.assignment).toEqual({ to: 'team', id: '8' })
    expect(assigned({ type: 'nobody_admin', id: null })?.assignment).toEqual({ to: 'nobody' })
    expect(assigned({ type: 'bot', id: 1 })?.assignment).toEqual({ to: 'bot' })
    expect(assigned(null)?.assignment).toBeUndefined()
    expect(assigned(null)?.kind).toBe('assign-and-reopen')
  })

  it('[G6] takes an unknown or missing author for a bot', () => {
    const authorOf = (author: unknown) => parse(withPart({ id: 1, author })).parts[0]?.author

    expect(authorOf(undefined)).toEqual({ kind: 'bot', id: '', isAiAnswer: false })
    expect(authorOf({ type: 'martian', id: 3 })).toMatchObject({ kind: 'bot', id: '3' })
    expect(authorOf({ type: 'lead', id: 3 })).toMatchObject({ kind: 'contact' })
    expect(authorOf({ type: 'bot', id: 3, is_ai_answer: true })?.isAiAnswer).toBe(true)
  })

  it('[W6] keeps the thread when one part cannot be read', () => {
    const raw = {
      id: 1,
      conversation_parts: [{ id: 5, part_type: 'comment', body: 'one' }, null, { body: 'no id' }],
    }

    expect(parse(raw).parts.map((part) => part.text)).toEqual(['one'])
  })

  it('[S3] reports more parts than were given when Intercom counts more', () => {
    const whole = parse(sample('messenger-customer-initiated'))
    const cut = parse(withPart({ id: 1 }, { statistics: { count_conversation_parts: 800 } }))

    expect(whole.reportedPartCount).toBe(whole.parts.length)
    expect(cut.reportedPartCount).toBe(800)
  })

  it('[S3] cannot prove a conversation whole at the cap of 500', () => {
    const list = Array.from({ length: 500 }, (_, index) => ({ id: index + 1 }))

    const { reportedPartCount, parts } = parse({ id: 1, conversation_parts: list })

    expect(reportedPartCount).toBeGreaterThan(parts.length)
  })

  it('[S4] marks a redacted part', () => {
    expect(parse(withPart({ id: 1, redacted: true })).parts[0]?.isRedacted).toBe(true)
  })

  it('[W6] reads a rating that came with a remark', () => {
    const raw = {
      id: 1,
      conversation_rating: { rating: 4, remark: 'Quick', created_at: 1795000650 },
    }

    expect(parse(raw).rating).toEqual({
      score: 4,
      remark: 'Quick',
      createdAt: new Date(1795000650_000),
    })
    expect(parse({ id: 1, conversation_rating: { rating: null } }).rating).toBeUndefined()
  })

  it('[W6] never throws, whatever stands in the fields', () => {
    const keys = Object.keys(wireConversation.shape)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (raw) => {
        expect(parse(raw).parts.every((part) => part.id !== '')).toBe(true)
      }),
    )
  })
})

describe('marks and fingerprints', () => {
  it('[W8] gives a list entry and the whole conversation the same fingerprint', () => {
    const page = wireConversationPage.parse(readFixture('rest.conversations-search.page-1'))

    const marks = page.conversations.items.map(toMark)

    expect(marks[0]?.fingerprint).toBe(parse(sample('messenger-customer-initiated')).fingerprint)
    expect(marks[1]).toMatchObject({ id: '215480000000107', channel: { kind: 'web' } })
    expect(page.pages?.next?.starting_after).toMatch(/^Wz/)
  })

  it.each([
    ['updated_at', 1795000061],
    ['state', 'closed'],
    ['admin_assignee_id', 7],
    ['team_assignee_id', 8],
    ['statistics', { count_conversation_parts: 9 }],
  ])('[W8] changes the fingerprint with %s', (field, value) => {
    const before = { id: 1, updated_at: 1795000060, state: 'open' }

    const print = (raw: object) => toFingerprint(wireConversation.parse(raw))

    expect(print({ ...before, [field]: value })).not.toBe(print(before))
  })
})
