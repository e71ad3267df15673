import { isContactMessage, isPublicMessage } from '../conversation/part.ts'
import type { Part } from '../conversation/conversation.ts'
import { closed, isServedChannel, passed, type Gate, type GateQuestion } from './gate.ts'

/** G1 to G8: whether the AI has any right to speak in this conversation. */

export const connectionGate: Gate = {
  id: 'G1',
  ask({ connectionStatus, isSessionPaused }) {
    const facts = { connection: connectionStatus, session_paused: isSessionPaused }
    if (connectionStatus === 'paused') return closed('connection-paused', facts)
    if (connectionStatus !== 'connected') return closed('reconnect-required', facts)
    return isSessionPaused ? closed('session-paused', facts) : passed(facts)
  },
}

/** Campaigns of Intercom's own kinds: a reply to one stays skipped unless the setting allows it. */
const CAMPAIGNS: ReadonlySet<string> = new Set(['automated', 'campaigns-initiated'])

export function isCampaign(deliveredAs: string): boolean {
  return CAMPAIGNS.has(deliveredAs)
}

export const outboundGate: Gate = {
  id: 'G4',
  ask({ conversation, settings, isGivenExplicitly }) {
    const { deliveredAs } = conversation
    const hasCustomerWritten = conversation.parts.some(isContactMessage)
    const facts = { delivered_as: deliveredAs, customer_has_written: hasCustomerWritten }
    if (deliveredAs === 'customer-initiated' || isGivenExplicitly) return passed(facts)
    if (!hasCustomerWritten)
      return closed(
        deliveredAs === 'operator-initiated' ? 'bot-initiated' : 'outbound-conversation',
        facts,
      )
    return isCampaign(deliveredAs) && !settings.answerOutboundReplies
      ? closed('outbound-conversation', { ...facts, answer_outbound_replies: false })
      : passed(facts)
  },
}

export const channelGate: Gate = {
  id: 'G5',
  ask({ conversation: { channel, isTicket } }) {
    const facts = { channel: channel.intercomName, ticket: isTicket }
    return isServedChannel(channel.kind) && !isTicket
      ? passed(facts)
      : closed('unsupported-channel', facts)
  },
}

export const authorGate: Gate = {
  id: 'G6',
  ask(question) {
    const { message, contactIds } = question
    if (message === undefined) return passed({ author: null })
    const facts = { author: message.author.id, author_kind: message.author.kind }
    if (message.author.kind !== 'contact' || !contactIds.has(message.author.id))
      return closed('not-from-customer', facts)
    const answer = findBotAnswer(question, message)
    return answer === undefined || question.cameBeforeGiving
      ? passed(facts)
      : closed('answered-by-bot', { ...facts, answer_part: answer.id })
  },
}

function findBotAnswer({ conversation }: GateQuestion, message: Part): Part | undefined {
  const index = conversation.parts.findIndex((part) => part.id === message.id)
  return conversation.parts
    .slice(index + 1)
    .find((part) => part.author.isAiAnswer && isPublicMessage(part))
}

export const takeoverGate: Gate = {
  id: 'G7',
  ask({ control: { takeover, giving } }) {
    return takeover === undefined
      ? passed({ given_by: giving.by })
      : closed('human-took-over', {
          given_by: giving.by,
          how: takeover.how,
          takeover_part: takeover.partId,
        })
  },
}

export const handoffGate: Gate = {
  id: 'G8',
  ask({ control: { handedOffAt } }) {
    return handedOffAt === undefined
      ? passed({ handed_off: false })
      : closed('handed-off', { handed_off: true, handed_off_at: handedOffAt.toISOString() })
  },
}
