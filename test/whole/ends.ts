import { expect } from 'vitest'
import type { Program } from './program.ts'
import type { Json } from './whole-app.ts'

export const question = 'Do you ship to Norway?'
export const wish = 'I want to talk to a human please'

const aiTeammate = '7110002'

export type End = {
  verdict: string
  replies: number
  notes: number
  tags: number
  assignee: number
}

/** How a conversation that was the AI's ends, whatever happened on the way. */
export const answered: End = {
  verdict: 'replied',
  replies: 1,
  notes: 0,
  tags: 0,
  assignee: Number(aiTeammate),
}
export const handedOff: End = { verdict: 'handed_off', replies: 1, notes: 1, tags: 1, assignee: 0 }

export async function until<Found>(
  probe: () => Promise<Found | undefined>,
  limitMs = 60_000,
): Promise<Found> {
  const ends = Date.now() + limitMs
  for (;;) {
    const found = await probe()
    if (found !== undefined) return found
    if (Date.now() > ends) throw new Error('Waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A customer's conversation that is assigned to the AI. */
export async function start(program: Program, body: string): Promise<string> {
  const { id } = await program.control('POST', '/conversations', {
    channel: 'web',
    body,
    admin_assignee_id: aiTeammate,
  })
  return id
}

/** What the AI decided and left in a conversation. */
export async function left(program: Program, id: string): Promise<End> {
  const conversation = await program.control('GET', `/conversations/${id}`)
  const parts: Json[] = conversation['conversation_parts'].conversation_parts
  const ours = parts.filter(({ author, body }) => author.id === aiTeammate && body)
  const { items } = await program.api('GET', `/decisions?conversation_id=${id}`)
  const outcomes: string[] = items.map(({ outcome }: Json) => outcome)
  return {
    verdict: outcomes.filter((one) => ['replied', 'handed_off'].includes(one)).join(' + '),
    replies: ours.filter(({ part_type: type }) => type === 'comment').length,
    notes: ours.filter(({ part_type: type }) => type === 'note').length,
    tags: conversation['tags'].tags.length,
    assignee: conversation['admin_assignee_id'],
  }
}

export async function expectEnd(program: Program, id: string, end: End): Promise<void> {
  const hasEnded = async () => {
    const now = await left(program, id)
    return JSON.stringify(now) === JSON.stringify(end) ? now : undefined
  }
  await until(hasEnded).catch(() => undefined)
  expect(await left(program, id), `conversation ${id}`).toEqual(end)
}
