import { readOpenMessages, type OpenMessage } from '#domain/answering/read-open-messages.ts'
import type { WrittenAnswer } from '#domain/answering/written-answer.ts'
import type { DecisionDetails, Outcome, Reason } from '#domain/decision/decision.ts'
import type { Citation } from '#domain/knowledge/document.ts'
import type { ContactProfile, Sentiment } from '#domain/session/session.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { KnowledgeLanguages } from '#ports/knowledge/knowledge-languages.ts'
import { planTriedSteps, type TriedStep } from './plan-tried-steps.ts'
import { writeAnswer, type WriteAnswerPorts } from './write-answer.ts'

export type TryAnswerPorts = WriteAnswerPorts & {
  connections: Pick<Connections, 'getOrCreate'>
  knowledgeLanguages: KnowledgeLanguages
}

export type TriedMessage = { role: 'customer' | 'teammate' | 'assistant'; text: string }

export type TriedQuestion = {
  organizationId: string
  /** Oldest first. */
  messages: TriedMessage[]
  contact?: ContactProfile
  channel: 'web' | 'email'
  /** When the last message was written. */
  at?: Date
}

export type TriedAnswer = {
  outcome: Outcome
  reason: Reason
  /** Undefined where the AI would not answer. */
  html: string | undefined
  citations: Citation[]
  language: string
  sentiment: Sentiment
  /** What was found, and what the guards said. */
  details: DecisionDetails
  /** What would be done in Intercom, in order. */
  steps: TriedStep[]
}

/** What the AI would answer in a conversation, by the rules on the message itself. Posts and stores nothing. */
export async function tryAnswer(
  ports: TryAnswerPorts,
  question: TriedQuestion,
  signal: AbortSignal,
): Promise<TriedAnswer> {
  const { organizationId, messages, channel, contact } = question
  const connection = await ports.connections.getOrCreate(organizationId)
  const { settings } = connection
  const expectedLanguages = await ports.knowledgeLanguages.list(organizationId)
  const openFrom = messages.findLastIndex(({ role }) => role !== 'customer') + 1
  const earlier = messages.slice(0, openFrom).filter(({ role }) => role === 'customer')
  const isFirstAiMessage = messages.every(({ role }) => role !== 'assistant')
  const written = await writeAnswer(
    ports,
    {
      organizationId,
      transcript: toTranscript(question),
      openMessages: messages.slice(openFrom).map(toOpenMessage(contact)),
      channel,
      ...(contact && { contact }),
      conversationAttributes: {},
      purpose: 'reply',
      settings,
      ...countEarlier(earlier, channel),
      isFirstAiMessage,
      expectedLanguages,
    },
    signal,
  )
  const { language, sentiment, details } = written
  const steps = planTriedSteps(written, connection, isFirstAiMessage)
  return { ...toOutcome(written), language, sentiment, details, steps }
}

function toTranscript({ messages, at }: TriedQuestion) {
  return messages.map(({ role, text }, index) => ({
    role,
    text,
    ...(at && index === messages.length - 1 && { at }),
    images: [],
    attachments: [],
  }))
}

function toOpenMessage(contact: ContactProfile | undefined) {
  return ({ text }: TriedMessage): OpenMessage => ({
    text,
    ...(contact?.email !== undefined && { senderEmail: contact.email }),
  })
}

/** [H1] Wishes, anger and failed answers of the thread so far count towards the preset. */
function countEarlier(earlier: readonly TriedMessage[], channel: TriedQuestion['channel']) {
  const readings = earlier.map(({ text }) => readOpenMessages([{ text }], channel))
  return {
    presetCount: readings.filter(({ wantsPerson, isFrustrated }) => wantsPerson || isFrustrated)
      .length,
    rejectedCount: readings.filter(({ isRejection }) => isRejection).length,
  }
}

function toOutcome(
  written: WrittenAnswer,
): Pick<TriedAnswer, 'outcome' | 'reason' | 'html' | 'citations'> {
  const nothing = { html: undefined, citations: [] }
  switch (written.kind) {
    case 'reply':
      return {
        outcome: 'replied',
        reason: written.reason,
        html: written.html,
        citations: written.citations,
      }
    case 'hand-off':
      return { outcome: 'handed-off', reason: written.reason, ...nothing }
    case 'resolve':
      return { outcome: 'resolved', reason: 'customer-confirmed', ...nothing }
    case 'silent':
      return { outcome: 'skipped', reason: written.reason, ...nothing }
  }
}
