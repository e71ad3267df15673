import type { HandoffReason } from '../decision/decision.ts'

const sentences: Record<HandoffReason, string> = {
  'customer-requested': 'The customer asked for a person.',
  frustration: 'The customer is upset.',
  unproductive: 'Two answers did not help.',
  'insufficient-knowledge': 'Nothing in the knowledge answers this.',
  'insufficient-tools': 'Answering needs an action that the AI cannot take.',
  'topic-excluded': 'The topic is left to people.',
  'spend-limit': 'The limit of AI interactions is reached.',
  'too-many-replies': 'The AI has written as often as it may in this conversation.',
  'ai-unavailable': 'The AI engine failed, so the customer was not left waiting.',
  instructed: 'The guidance says to hand this off.',
  'teammate-requested': 'A teammate pressed Hand off.',
}

/** [H2] One English sentence for the note. */
export function reasonInWords(reason: HandoffReason): string {
  return sentences[reason]
}
