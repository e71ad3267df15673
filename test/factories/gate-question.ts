import type { Conversation, Part } from '#domain/conversation/conversation.ts'
import type { GateQuestion } from '#domain/gates/gate.ts'
import type { MessageReading } from '#domain/reading/message-reading.ts'
import type { Control } from '#domain/session/control.ts'
import { defaultSettings, type Settings } from '#domain/settings/settings.ts'
import { aPart } from './records.ts'

export const asking: MessageReading = {
  kind: 'asks',
  wantsPerson: false,
  isFrustrated: false,
  sentiment: 'neutral',
  isRejection: false,
  evidence: [],
}

const at = new Date('2026-11-02T10:00:00Z')

export function aConversation(change: Partial<Conversation> = {}): Conversation {
  return {
    id: '7',
    createdAt: at,
    updatedAt: at,
    state: 'open',
    channel: { kind: 'web', intercomName: 'conversation' },
    isTicket: false,
    deliveredAs: 'customer-initiated',
    subject: '',
    parts: [aPart({ kind: 'source' })],
    contactIds: ['c1'],
    tags: [],
    customAttributes: {},
    fingerprint: 'f',
    ...change,
  }
}

type Change = Partial<Omit<GateQuestion, 'settings' | 'conversation' | 'control'>> & {
  settings?: Partial<Settings>
  conversation?: Partial<Conversation>
  control?: Partial<Control>
  message?: Part
}

/** A customer's fresh question in a plain conversation: every gate is open. */
export function aGateQuestion(change: Change = {}): GateQuestion {
  const conversation = aConversation(change.conversation)
  const message = change.message ?? conversation.parts.at(-1)
  const ai = new Set(['ai'])
  return {
    now: new Date(at.getTime() + 5_000),
    connectionStatus: 'connected',
    isSessionPaused: false,
    aiTeammateId: 'ai',
    aiTeammateIds: ai,
    startedAt: at,
    message,
    reading: asking,
    isGivenExplicitly: false,
    cameBeforeGiving: false,
    contactEmail: 'c1@customer.example',
    contactIds: new Set(['c1']),
    replyCount: 0,
    isSpendLimitReached: false,
    excludedTopic: undefined,
    ...change,
    conversation,
    settings: { ...defaultSettings, ...change.settings },
    control: {
      giving: { by: 'start' },
      givenIndex: 0,
      isOwned: false,
      unanswered: [],
      ...change.control,
    },
  }
}
