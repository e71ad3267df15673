import type { HandoffReason, Outcome, Reason } from './decision.ts'

const sentences: Record<Exclude<Reason, HandoffReason>, string> = {
  'connection-paused': 'The AI is paused for the whole workspace.',
  'reconnect-required': 'Intercom rejected the access token, so nothing can be read or written.',
  'session-paused': 'A person paused the AI in this conversation.',
  duplicate: 'This message was already judged.',
  'own-message': 'The AI wrote this itself.',
  'outbound-conversation':
    'The conversation is an outbound message, and replies to those are left to people.',
  'bot-initiated': 'A bot opened the conversation and the customer has not written yet.',
  'unsupported-channel': 'The AI answers Messenger chats and e-mails only.',
  'not-from-customer': 'The author is not one of the customers of this conversation.',
  'teammate-message': 'A teammate wrote this; it is kept as context.',
  'bot-message': 'A bot wrote this; it is kept as context.',
  'answered-by-bot': "Intercom's own AI has already answered this message.",
  'human-took-over':
    'A person took over, so the AI stays silent until it is given the conversation again.',
  'handed-off':
    'The conversation was handed off, so the AI stays silent until it is given it again.',
  'automatic-message': 'This is an automatic message, not a question.',
  'nothing-to-answer': 'The message asks for nothing.',
  'too-old': 'The message is older than the AI may answer.',
  'first-message-ignored': 'The opening message is left alone by setting.',
  'awaiting-assignment': 'The AI waits until the conversation is assigned to it.',
  'assigned-elsewhere': 'The conversation is assigned to another teammate.',
  unassigned: 'Unassigned conversations are left alone by setting.',
  'autopilot-off': 'Autopilot is off for this channel.',
  'outside-hours': 'The AI does not answer at this hour by setting.',
  'contact-blocked': 'The customer is on the list of those that the AI never answers.',
  'skip-tag': 'The conversation carries a tag that the AI skips.',
  'not-in-trial': 'The AI is on trial, and this customer is not part of it.',
  answered: 'The knowledge answers the question.',
  greeting: 'There is no question to look up yet, so one line was sent.',
  'customer-confirmed': 'The customer said that it is solved.',
  'nothing-open': 'The AI was given the conversation, but no message is waiting for an answer.',
  superseded: 'A newer message of the customer carries the answer.',
  'conversation-closed': 'The conversation was closed or snoozed meanwhile.',
  'conversation-gone': 'The conversation was deleted in Intercom.',
  'conversation-forbidden': 'Intercom does not let this token read or write this conversation.',
  raced: 'A person wrote at the same moment as the AI; both messages reached the customer.',
}

const handoffSentences: Record<HandoffReason, string> = {
  'customer-requested': 'The customer asked for a person.',
  frustration: 'The customer is frustrated.',
  unproductive: "The AI's answers did not help twice.",
  'insufficient-knowledge':
    'Nothing in the knowledge answers this, so the AI handed off instead of guessing.',
  'insufficient-tools': 'This needs an action that the AI cannot take.',
  'topic-excluded': 'The topic is on the list that the AI must not answer.',
  'spend-limit': 'The limit on AI interactions is reached.',
  'too-many-replies': 'The AI has written as often as it may in one conversation.',
  'ai-unavailable': 'The AI could not answer: its engine failed or did not answer in time.',
  instructed: 'The guidance asks for a handoff here.',
  'teammate-requested': 'A teammate pressed Hand off.',
}

/** One English sentence that says why, for the record. */
export function explain(outcome: Outcome, reason: Reason): string {
  if (reason in handoffSentences && outcome === 'handed-off')
    return handoffSentences[reason as HandoffReason] // checked by `in`
  if (reason in sentences) return sentences[reason as keyof typeof sentences] // checked by `in`
  return handoffSentences[reason as HandoffReason] // the only reasons left
}
