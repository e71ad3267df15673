import type { ChannelKind } from '#domain/conversation/conversation.ts'
import type { WireConversation, WireSource } from '../wire/conversation.ts'

const WEB_NAMES = new Set(['conversation', 'messenger'])

/**
 * The channel that the conversation began on, unless it has moved to one that we do not serve.
 * Messenger and email may answer each other: there the beginning counts.
 */
export function toChannel(wire: {
  source?: Pick<WireSource, 'type'> | undefined
  channel?: WireConversation['channel']
}): {
  kind: ChannelKind
  intercomName: string
} {
  const began = firstNamed(wire.source?.type, wire.channel?.initial)
  const present = firstNamed(wire.channel?.current, began)
  const intercomName = kindOf(present) === 'other' ? present : began
  return { kind: kindOf(intercomName), intercomName }
}

function firstNamed(...names: (string | undefined)[]): string {
  return names.find((name) => name !== undefined && name !== '') ?? 'unknown'
}

function kindOf(name: string): ChannelKind {
  if (WEB_NAMES.has(name)) return 'web'
  return name === 'email' ? 'email' : 'other'
}
