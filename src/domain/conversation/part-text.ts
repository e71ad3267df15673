import { trimEmail } from '../reading/trim-email.ts'
import type { ChannelKind, Part } from './conversation.ts'

/** The customer's own words: mail without quoted history and signature. */
export function ownWords(part: Part, channel: ChannelKind): string {
  return channel === 'email' ? trimEmail(part.text) : part.text
}
