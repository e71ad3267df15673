import { setTimeout as pause } from 'node:timers/promises'
import { type Box, listOf, textOf } from './box.ts'
import type { Act, Move } from './schedule.ts'

const question = 'Do you ship to Norway?'
const nextQuestion = 'How much does the Paper Club cost per month?'
const calm = { webhook_drop: 0, webhook_duplicates: 0, webhook_reorder_ms: 0 }

/** Plays every conversation of the schedule at once, then lets no webhook be lost any more. Returns their ids. */
export async function play(box: Box, schedule: readonly Move[][]): Promise<string[]> {
  const ids = await Promise.all(schedule.map((moves) => playOne(box, moves)))
  await box.control('PATCH', '/settings', calm)
  await box.control('DELETE', '/faults')
  return ids
}

async function playOne(box: Box, moves: readonly Move[]): Promise<string> {
  const opening = { contact_id: box.people.contact, channel: 'web', body: question }
  const id = textOf(await box.control('POST', '/conversations', opening), 'id')
  for (const { waitMs, weather, fault, act } of moves) {
    await box.control('PATCH', '/settings', weather)
    if (fault) await box.control('POST', '/faults', { ...fault, conversation_id: id })
    await pause(waitMs)
    await perform(box, id, act)
  }
  return id
}

function perform(box: Box, id: string, act: Act): Promise<unknown> {
  const { agent, teammate } = box.people
  const reply = (body: object) => box.control('POST', `/conversations/${id}/reply`, body)
  const person = { as: 'admin', admin_id: teammate }
  switch (act) {
    case 'asks':
      return reply({ as: 'contact', body: nextQuestion })
    case 'thanks':
      return reply({ as: 'contact', body: 'Thanks!' })
    case 'wishes':
      return reply({ as: 'contact', body: 'I want to talk to a human please' })
    case 'person':
      return reply({ ...person, body: 'Let me look into that for you.' })
    case 'note':
      return reply({ ...person, body: 'A good customer.', note: true })
    case 'close':
      return box.control('POST', `/conversations/${id}/close`, {})
    case 'give':
      return box.control('POST', `/conversations/${id}/assign`, { admin_id: agent })
  }
}

const pollMs = 1_000
/** So often the same, a conversation has come to rest. */
const calmPolls = 3

/** Waits until nothing moves any more: no webhook under way, no step open, no customer message without a decision. */
export async function untilAtRest(
  box: Box,
  ids: readonly string[],
  limitMs: number,
): Promise<boolean> {
  const end = Date.now() + limitMs
  let [last, same] = ['', 0]
  while (same < calmPolls) {
    if (Date.now() > end) return false
    await pause(pollMs)
    const seen = await Promise.all(ids.map((id) => look(box, id)))
    const now = JSON.stringify(seen)
    const isDone = seen.every(({ openSteps, undecided }) => openSteps + undecided === 0)
    same = isDone && now === last && !(await hasWebhooksUnderWay(box)) ? same + 1 : 0
    last = now
  }
  return true
}

async function look(box: Box, id: string) {
  const [conversation, decisions] = await Promise.all([
    box.control('GET', `/conversations/${id}`),
    box.ask('GET', `/decisions?conversation_id=${id}&limit=100`),
  ])
  const items = listOf(decisions, 'items')
  const decided = new Set(items.map((item) => textOf(item, 'trigger', 'part_id')))
  const steps = items.flatMap((item) => listOf(item, 'steps'))
  return {
    parts: customerPartIds(conversation).length,
    decisions: items.length,
    undecided: customerPartIds(conversation).filter((partId) => !decided.has(partId)).length,
    openSteps: steps.filter((step) => ['intended', 'attempted'].includes(textOf(step, 'state')))
      .length,
  }
}

/** The opening message, and what the customer wrote after it. */
export function customerPartIds(conversation: unknown): string[] {
  const written = listOf(conversation, 'conversation_parts', 'conversation_parts').filter(
    (part) =>
      ['user', 'lead'].includes(textOf(part, 'author', 'type')) && textOf(part, 'body') !== '',
  )
  return [textOf(conversation, 'source', 'id'), ...written.map((part) => textOf(part, 'id'))]
}

async function hasWebhooksUnderWay(box: Box): Promise<boolean> {
  const deliveries = listOf(await box.control('GET', '/webhooks'), 'deliveries')
  return deliveries.some((one) => ['scheduled', 'retrying'].includes(textOf(one, 'state')))
}
