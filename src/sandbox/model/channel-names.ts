import type { Channel } from './conversation.ts'

/** `source.type`, where Messenger is called conversation. */
export function sourceType(channel: Channel): string {
  return channel === 'web' ? 'conversation' : channel
}
