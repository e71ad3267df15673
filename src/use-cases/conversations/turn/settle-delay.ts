import type { ChannelKind } from '#domain/conversation/conversation.ts'
import type { Settings } from '#domain/settings/settings.ts'
import type { ConversationRecord } from '#ports/conversations/turn-records.ts'

/** [T1, T2] How long a new conversation is left to settle, in milliseconds. */
export function settleDelayMs(settings: Settings, channel: ChannelKind | undefined): number {
  const seconds =
    channel === 'email' ? settings.settleDelayEmailSeconds : settings.settleDelayWebSeconds
  return (seconds + settings.customAttributeDelaySeconds) * 1_000
}

/** [O1] How long what came in was left to settle, and then waited for its look. */
export function waitedMs(
  record: ConversationRecord,
  settings: Settings,
  now: Date,
): { settle?: number; queue?: number } {
  const received = record.triggers.map(({ receivedAt }) => receivedAt.getTime())
  if (received.length === 0) return {}
  const receivedAt = Math.min(...received)
  const settle = Math.max(0, (settlesAt(record, settings)?.getTime() ?? 0) - receivedAt)
  const queue = Math.max(0, now.getTime() - receivedAt - settle)
  return { ...(settle > 0 && { settle }), queue }
}

/** [T1] When the look may begin; counted from the receipt of the first message. Later messages wait for nothing. */
export function settlesAt(record: ConversationRecord, settings: Settings): Date | undefined {
  const first = record.triggers.find(({ topic }) => topic === 'conversation.user.created')
  if (first !== undefined && record.judged.length === 0)
    return new Date(first.receivedAt.getTime() + settleDelayMs(settings, first.channel))
  if (record.triggers.length > 0) return undefined
  const dueTimes = record.requests.map(({ requestedAt }) => requestedAt.getTime())
  return dueTimes.length === 0 ? undefined : new Date(Math.min(...dueTimes))
}
