import type { Conversation } from '../model/conversation.ts'

/** Opens what is closed or snoozed; false when it was open already. */
export function openAgain(conversation: Conversation): boolean {
  if (conversation.state === 'open') return false
  conversation.state = 'open'
  conversation.snoozedUntil = null
  return true
}
