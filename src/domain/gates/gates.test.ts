import { describe, expect, it } from 'vitest'
import { aConversation, aGateQuestion, asking } from '#test/factories/gate-question.ts'
import { aPart } from '#test/factories/records.ts'
import { askGates } from './gate.ts'
import { gatesAskedAgain, gatesInOrder } from './gates.ts'

type Change = Parameters<typeof aGateQuestion>[0]

function closing(change: Change): string | undefined {
  const { closedBy } = askGates(gatesInOrder, aGateQuestion(change))
  return closedBy && `${closedBy.gate} ${closedBy.reason}`
}

const hour = 3_600_000
const fromBot = aPart({ kind: 'source', author: { kind: 'bot', id: 'b', isAiAnswer: false } })
const fromCustomer = aPart()
const aiAnswer = aPart({ author: { kind: 'bot', id: 'fin', isAiAnswer: true } })
const workflow = aPart({ author: { kind: 'bot', id: 'fin', isAiAnswer: false } })
const monday = {
  timeZone: 'Europe/Dublin',
  shifts: [{ day: 'mon' as const, from: '09:00', to: '17:00' }],
}
const onMonday = new Date('2026-11-02T10:00:05Z')
const onSunday = new Date('2026-11-01T10:00:05Z')

const table: [title: string, change: Change, expected: string | undefined][] = [
  ['[G1] lets a connected workspace pass', {}, undefined],
  ['[G1] closes while paused', { connectionStatus: 'paused' }, 'G1 connection-paused'],
  [
    '[G1] closes after a rejected token',
    { connectionStatus: 'reconnect-required' },
    'G1 reconnect-required',
  ],
  [
    '[G1] closes where a person paused the conversation',
    { isSessionPaused: true },
    'G1 session-paused',
  ],
  [
    '[G4] closes for an outbound message without an answer',
    { conversation: { deliveredAs: 'admin-initiated', parts: [fromBot] } },
    'G4 outbound-conversation',
  ],
  [
    '[G4] closes for a bot opener without an answer',
    { conversation: { deliveredAs: 'operator-initiated', parts: [fromBot] } },
    'G4 bot-initiated',
  ],
  [
    '[G4] opens once the customer writes to a bot',
    { conversation: { deliveredAs: 'operator-initiated', parts: [fromBot, fromCustomer] } },
    undefined,
  ],
  [
    '[G4] closes for a reply to a campaign',
    { conversation: { deliveredAs: 'automated', parts: [fromBot, fromCustomer] } },
    'G4 outbound-conversation',
  ],
  [
    '[G4] opens for a reply to a campaign by setting',
    {
      conversation: { deliveredAs: 'campaigns-initiated', parts: [fromBot, fromCustomer] },
      settings: { answerOutboundReplies: true },
    },
    undefined,
  ],
  [
    '[G5] closes for another channel',
    { conversation: { channel: { kind: 'other', intercomName: 'whatsapp' } } },
    'G5 unsupported-channel',
  ],
  ['[G5] closes for a ticket', { conversation: { isTicket: true } }, 'G5 unsupported-channel'],
  ['[G6] closes for a stranger', { contactIds: new Set(['c2']) }, 'G6 not-from-customer'],
  [
    '[G6] closes after an AI answer of Intercom',
    { conversation: { parts: [fromCustomer, aiAnswer] }, message: fromCustomer },
    'G6 answered-by-bot',
  ],
  [
    '[G6] stays open after a plain bot message',
    { conversation: { parts: [fromCustomer, workflow] }, message: fromCustomer },
    undefined,
  ],
  [
    '[G7] closes after a takeover',
    { control: { takeover: { how: 'wrote', partId: 'p' } } },
    'G7 human-took-over',
  ],
  ['[G8] closes after a handoff', { control: { handedOffAt: onMonday } }, 'G8 handed-off'],
  [
    '[G9] closes for an automatic message',
    { reading: { ...asking, kind: 'automatic', automaticKind: 'out-of-office' } },
    'G9 automatic-message',
  ],
  [
    '[G9] closes for bare thanks',
    { reading: { ...asking, kind: 'nothing' } },
    'G9 nothing-to-answer',
  ],
  ['[G9] closes a day later', { now: new Date(onMonday.getTime() + 25 * hour) }, 'G9 too-old'],
  [
    '[G9] closes later where the setting is longer',
    { now: new Date(onMonday.getTime() + 25 * hour), settings: { answerWithinHours: 48 } },
    undefined,
  ],
  ['[W8] closes for a message older than the connection', { startedAt: onMonday }, 'G9 too-old'],
  [
    '[G17] opens for an old message that was given',
    { startedAt: onMonday, isGivenExplicitly: true, cameBeforeGiving: true },
    undefined,
  ],
  [
    '[G10] closes for the opening message by setting',
    { settings: { ignoreFirstMessage: true } },
    'G10 first-message-ignored',
  ],
  [
    '[G10] opens for the second message',
    { settings: { ignoreFirstMessage: true }, conversation: { parts: [fromBot, fromCustomer] } },
    undefined,
  ],
  [
    '[G11] closes until it is assigned by setting',
    { settings: { processOnAssignment: true } },
    'G11 awaiting-assignment',
  ],
  [
    '[G11] opens when it is assigned',
    { settings: { processOnAssignment: true }, conversation: { teammateAssigneeId: 'ai' } },
    undefined,
  ],
  [
    '[G12] closes for another teammate',
    { conversation: { teammateAssigneeId: 'anna' } },
    'G12 assigned-elsewhere',
  ],
  [
    '[G12] counts a team without a teammate as unassigned',
    { conversation: { teamAssigneeId: 'billing' } },
    undefined,
  ],
  [
    '[G12] closes for unassigned by setting',
    { settings: { answerUnassigned: false } },
    'G12 unassigned',
  ],
  [
    '[G13] closes while Autopilot is off',
    { settings: { autopilotWeb: false } },
    'G13 autopilot-off',
  ],
  ['[G13] asks the channel of its own switch', { settings: { autopilotEmail: false } }, undefined],
  [
    '[G13] closes outside office hours by setting',
    { settings: { aiHours: 'inside', officeHours: monday }, now: onSunday, startedAt: onSunday },
    'G13 outside-hours',
  ],
  [
    '[G13] closes inside office hours by setting',
    { settings: { aiHours: 'outside', officeHours: monday } },
    'G13 outside-hours',
  ],
  [
    '[G14] closes for a blocked domain',
    { settings: { blockedContacts: ['customer.example'] } },
    'G14 contact-blocked',
  ],
  [
    '[G14] closes for a skip tag',
    { settings: { skipTags: ['VIP'] }, conversation: { tags: [{ id: '1', name: 'vip' }] } },
    'G14 skip-tag',
  ],
  [
    '[G14] closes for who is not on trial',
    { settings: { onlyContacts: ['other.example'] } },
    'G14 not-in-trial',
  ],
  [
    '[G14] opens for who is on trial',
    { settings: { onlyContacts: ['C1@customer.example'] } },
    undefined,
  ],
  ['[G15] closes at the spend limit', { isSpendLimitReached: true }, 'G15 spend-limit'],
  ['[G15] closes after the most replies', { replyCount: 10 }, 'G15 too-many-replies'],
  ['[G16] closes for an excluded topic', { excludedTopic: 'legal advice' }, 'G16 topic-excluded'],
]

describe('gates', () => {
  it.each(table)('%s', (_title, change, expected) => {
    expect(closing(change)).toBe(expected)
  })

  it('[G1] lets the first gate that closes decide, and asks no further', () => {
    const verdict = askGates(
      gatesInOrder,
      aGateQuestion({ connectionStatus: 'paused', control: { handedOffAt: onMonday } }),
    )

    expect(verdict.records.map(({ gate }) => gate)).toEqual(['G1'])
  })

  it('[G1] asks again about what may have changed meanwhile', () => {
    expect(gatesAskedAgain.map(({ id }) => id)).toEqual(['G1', 'G6', 'G7', 'G8', 'G12'])
  })

  it('[O1] keeps the facts that each gate rested on', () => {
    const conversation = aConversation({ teammateAssigneeId: 'anna' })

    const { records } = askGates(gatesInOrder, aGateQuestion({ conversation }))

    expect(records.at(-1)).toMatchObject({
      gate: 'G12',
      passed: false,
      facts: { assignee: 'anna' },
    })
  })
})
