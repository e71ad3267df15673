import { type Answer, type Box, listOf, textOf } from './box.ts'
import { customerPartIds } from './play.ts'

export type Law = { rule: string; words: string }
export type Breach = Law & { conversationId: string; detail: string }

const oneDecision: Law = { rule: 'O1', words: 'each customer message has exactly one decision' }
const postedOnce: Law = {
  rule: 'D2',
  words: 'each public message of the AI was meant, and posted once',
}
const neverOver: Law = { rule: 'G7', words: 'the AI said nothing after a person had taken over' }
const handedOver: Law = {
  rule: 'D4',
  words: 'a handed-off conversation is out of the hands of the AI',
}
export const laws: readonly Law[] = [oneDecision, postedOnce, neverOver, handedOver]

/** Between our last look and the arrival of our words Intercom offers no lock. [G7] */
const lastGapSeconds = 1

/** What one conversation shows against the laws. */
export async function findBreaches(box: Box, conversationId: string): Promise<Breach[]> {
  const [conversation, decided] = await Promise.all([
    box.control('GET', `/conversations/${conversationId}`),
    box.ask('GET', `/decisions?conversation_id=${conversationId}&limit=100`),
  ])
  const decisions = listOf(decided, 'items')
  const breach = (law: Law, details: string[]) =>
    details.map((detail) => ({ ...law, conversationId, detail }))
  return [
    ...breach(oneDecision, wronglyDecided(conversation, decisions)),
    ...breach(postedOnce, wronglyPosted(box, conversation, decisions)),
    ...breach(neverOver, spokenOver(box, conversation)),
    ...breach(handedOver, stillHeld(box, conversation, decisions)),
  ]
}

function wronglyDecided(conversation: Answer, decisions: readonly Answer[]): string[] {
  return customerPartIds(conversation).flatMap((partId) => {
    const own = decisions.filter((one) => textOf(one, 'trigger', 'part_id') === partId)
    return own.length === 1 ? [] : [`part ${partId} has ${own.length} decisions`]
  })
}

function publicParts(conversation: Answer): Answer[] {
  return listOf(conversation, 'conversation_parts', 'conversation_parts').filter(
    (part) => textOf(part, 'part_type') === 'comment' && textOf(part, 'body') !== '',
  )
}

function wronglyPosted(box: Box, conversation: Answer, decisions: readonly Answer[]): string[] {
  const shown = publicParts(conversation)
    .filter((part) => textOf(part, 'author', 'id') === box.people.agent)
    .map((part) => textOf(part, 'id'))
  const meant = decisions
    .flatMap((one) => listOf(one, 'steps'))
    .filter((step) => ['reply', 'handoff_line'].includes(textOf(step, 'kind')))
    .filter((step) => textOf(step, 'state') === 'done')
    .map((step) => textOf(step, 'intercom_part_id'))
  const unmeant = shown.filter((id) => !meant.includes(id))
  const missing = meant.filter((id) => !shown.includes(id))
  const repeated = meant.filter((id, index) => meant.indexOf(id) !== index)
  return [
    ...unmeant.map((id) => `part ${id} belongs to no step`),
    ...missing.map((id) => `part ${id} of a step is not shown`),
    ...repeated.map((id) => `part ${id} belongs to two steps`),
  ]
}

function spokenOver(box: Box, conversation: Answer): string[] {
  const parts = listOf(conversation, 'conversation_parts', 'conversation_parts')
  const { agent, teammate } = box.people
  const said = publicParts(conversation)
  const isBy = (part: Answer, id: string) => textOf(part, 'author', 'id') === id
  return said
    .filter((part) => isBy(part, agent))
    .filter((part) => {
      const at = parts.indexOf(part)
      const person = said.findLast((other) => isBy(other, teammate) && parts.indexOf(other) < at)
      if (!person) return false
      const gap = Number(textOf(part, 'created_at')) - Number(textOf(person, 'created_at'))
      const since = parts.indexOf(person)
      const isGiven = parts
        .slice(since + 1, at)
        .some((between) => textOf(between, 'assigned_to', 'id') === agent)
      return gap > lastGapSeconds && !isGiven
    })
    .map((part) => `part ${textOf(part, 'id')} stands after a person's words`)
}

/** The newest handoff left nobody, or a person; a giving after it is another matter. */
function stillHeld(box: Box, conversation: Answer, decisions: readonly Answer[]): string[] {
  const parts = listOf(conversation, 'conversation_parts', 'conversation_parts')
  const [newest] = decisions.filter((one) =>
    ['handed_off', 'replied', 'resolved'].includes(textOf(one, 'outcome')),
  )
  const isHeld = textOf(conversation, 'admin_assignee_id') === box.people.agent
  if (newest === undefined || textOf(newest, 'outcome') !== 'handed_off' || !isHeld) return []
  if (textOf(conversation, 'state') === 'closed') return []
  const decidedAt = Date.parse(textOf(newest, 'created_at')) / 1000
  const isGivenSince = parts.some(
    (part) =>
      textOf(part, 'assigned_to', 'id') === box.people.agent &&
      Number(textOf(part, 'created_at')) >= decidedAt - lastGapSeconds,
  )
  return isGivenSince ? [] : ['it is handed off and still assigned to the AI']
}
