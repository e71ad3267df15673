import type { Decision } from '#api-contract/decisions.ts'
import type { Sentence } from './said.ts'

const at = (time: string | undefined) => (time === undefined ? '' : ` at ${time}`)
const quoted = (words: string | undefined) => (words === undefined ? '' : `: “${words}”`)

/** What each reason says, in the past tense, from stored facts. */
export const sentences: Record<Decision['reason'], Sentence> = {
  answered: ({ titles, isGiven }) =>
    `${titles === '' ? 'Answered from the knowledge.' : `Answered from ${titles}.`}${isGiven ? ' It was given to the AI, so the whole thread was read.' : ''}`,
  greeting: () =>
    'The customer greeted or announced a question; the AI asked for it in one line. Not an AI interaction.',
  customer_confirmed: ({ words }) =>
    `The customer said that it is solved${quoted(words)}. The AI closed the conversation, which it still had.`,
  teammate_message: ({ teammate }) => `${teammate} wrote this. The AI reads it as context.`,
  bot_message: ({ bot }) =>
    `${bot} wrote this, a bot or workflow, not a person. The AI reads it as context.`,
  connection_paused: () =>
    'The connection was paused. When you resume, this gets its turn if it is still unanswered.',
  reconnect_required: () =>
    'Intercom rejected our access token. Nothing can be read or posted until a working one is saved; then what was missed is taken up.',
  duplicate: () => 'Intercom delivered this more than once. It was judged the first time.',
  own_message: () => 'This is our own message or change coming back from Intercom.',
  outbound_conversation: () =>
    'Your team began this with an outbound message. Replies to those are left to people.',
  bot_initiated: ({ bot }) =>
    `${bot} opened this and the customer has not written. Once they do, the AI may answer.`,
  unsupported_channel: ({ channel }) =>
    `This came by ${channel}. The AI answers in the Messenger and by email.`,
  not_from_customer: ({ teammate }) =>
    `${teammate} wrote this and is not one of this conversation’s customers.`,
  answered_by_bot: () => 'Intercom’s own AI answered this message, so ours stayed silent.',
  human_took_over: ({ teammate, at: time, how }) =>
    `${teammate} ${how === 'wrote' || how === undefined ? 'answered the customer' : 'took the AI off this'}${at(time)}. The AI stays silent until it is given the conversation again.`,
  handed_off: ({ at: time }) =>
    `The AI handed this off${at(time)}. It stays silent until it is given the conversation again.`,
  automatic_message: ({ evidence }) =>
    `This looks like an automatic message${evidence ? `: ${evidence}` : ''}. Answering could start a loop.`,
  nothing_to_answer: ({ words }) =>
    `Without quotes and signature the message${words ? ` says “${words}” and` : ''} asks nothing.`,
  too_old: () =>
    'The message was too old when it could be judged, or came before you connected. It is listed under Waiting.',
  first_message_ignored: () =>
    'Ignore first message is on and this is the opening one. The AI reads it with the next.',
  awaiting_assignment: () => 'Process on assignment is on and nobody has assigned this to the AI.',
  assigned_elsewhere: ({ teammate }) => `It is assigned to ${teammate}.`,
  unassigned: () => 'It is unassigned, and Answer unassigned conversations is off.',
  autopilot_off: ({ channel }) => `Autopilot is off for ${channel}.`,
  outside_hours: ({ isInside }) =>
    `The AI answers only ${isInside ? 'outside' : 'inside'} office hours. This came ${isInside ? 'inside' : 'outside'} them.`,
  contact_blocked: ({ email }) =>
    `The AI never answers ${email ?? 'this contact'}, by Never these contacts.`,
  not_in_trial: ({ email }) =>
    `The AI is on trial for a few contacts, and ${email ?? 'this'} is none of them.`,
  skip_tag: ({ tag }) =>
    `The conversation has the tag ${tag ?? ''}, which tells the AI to stay out.`,
  session_paused: () => 'The AI was paused in this conversation.',
  nothing_open: () =>
    'This was given to the AI, but every customer message has an answer. The AI answers the next one.',
  superseded: () => 'The customer wrote again before this was posted. One answer covers both.',
  conversation_closed: () =>
    'It was closed or snoozed before the answer was posted. Nothing was sent.',
  conversation_gone: () => 'Intercom no longer has this conversation. Nothing was sent.',
  conversation_forbidden: ({ problem }) =>
    `Intercom refuses this conversation to our token${problem ? ` (${problem})` : ''}.`,
  raced: ({ teammate }) =>
    `${teammate} and the AI wrote at the same moment; Intercom offers no way to close that last gap. The AI left a note and stays silent.`,
  customer_requested: ({ words }) => `The customer asked for a person${quoted(words)}.`,
  frustration: ({ evidence }) =>
    `The customer is upset${evidence ? ` (${evidence})` : ''}, so people take over.`,
  unproductive: () => 'Two answers did not help.',
  insufficient_knowledge: ({ best, lostSentences, contradiction }) =>
    [
      'Nothing in the knowledge answers this, so the AI handed off instead of guessing.',
      contradiction && `Two documents disagree: ${contradiction}`,
      lostSentences > 0 &&
        `${lostSentences} ${lostSentences === 1 ? 'sentence' : 'sentences'} lost their support.`,
      best && `Best: ${best.title}, ${best.score} of ${best.bar}.`,
    ]
      .filter(Boolean)
      .join(' '),
  insufficient_tools: () => 'Answering needs something that the AI cannot do.',
  topic_excluded: ({ topic }) =>
    `This is about ${topic ? `“${topic}”` : 'a topic'}, which you asked the AI to leave to people.`,
  spend_limit: () => 'The limit of AI interactions was reached.',
  too_many_replies: ({ replies }) =>
    `The AI had written ${replies ?? 'many'} times here since it was given the conversation. Two robots could go on for ever.`,
  ai_unavailable: ({ problem }) =>
    `The engine gave no answer${problem ? `: ${problem}` : ''}. The customer was not left waiting.`,
  instructed: () => 'Your guidance says to hand this off.',
  teammate_requested: () => 'A teammate pressed Hand off.',
}
