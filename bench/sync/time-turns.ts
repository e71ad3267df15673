import type { IntercomBox } from '../installation/intercom-box.ts'
import { waitUntil } from '../measure/wait-until.ts'

type Shown = { id: string; conversation_parts: { conversation_parts: Part[] } }
type Part = { author: { id: string }; body: string | null }

const answerLimitMs = 60_000
const question = 'Do you ship to Norway, and how long does it take?'

/** From a customer's message to our reply, one conversation after the other. */
export async function timeTurns(
  { control, workspace }: IntercomBox,
  isWanted: (count: number) => boolean,
): Promise<number[]> {
  const times: number[] = []
  while (isWanted(times.length)) {
    const startedAt = performance.now()
    const asked = { channel: 'web', body: question }
    const { id } = await control.ask<Shown>('POST', '/conversations', asked)
    const isAnswered = async () => {
      const shown = await control.ask<Shown>('GET', `/conversations/${id}`)
      const { conversation_parts: parts } = shown.conversation_parts
      return parts.some(({ author, body }) => author.id === workspace.ai_admin_id && body !== null)
    }
    await waitUntil('an answer', isAnswered, answerLimitMs)
    times.push(performance.now() - startedAt)
  }
  return times
}
