import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Program, type Node } from './program.ts'
import type { Json } from './whole-app.ts'

const conversations = 240
const kills = 5

let program: Program
let node: Node
let ids: string[]

beforeAll(async () => {
  program = await Program.create()
  node = await program.serve()
  const seed = await program.control('POST', '/seed', { conversations, days: 60 })
  ids = seed['conversation_ids']
  await program.connect({})
}, 600_000)
afterAll(() => program.stop())

async function until<Found>(probe: () => Promise<Found | undefined>): Promise<Found> {
  for (let ends = Date.now() + 400_000; Date.now() < ends;) {
    const found = await probe()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('Waited in vain')
}

const stored = async (): Promise<number> => (await program.api('GET', '/sync'))['stored']

/** Parts that Intercom gives of all conversations, the opening messages included. */
async function countParts(): Promise<number> {
  const counts = await Promise.all(
    ids.map(async (id) => {
      const { conversation_parts } = await program.control('GET', `/conversations/${id}`)
      return 1 + (conversation_parts.conversation_parts as Json[]).length
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

describe('an import that is killed', () => {
  it('[S2, S3] five times on the way has every conversation and part once', async () => {
    await program.control('PATCH', '/settings', { rate_limit: 150 })
    await program.api('POST', '/sync')
    for (let kill = 1; kill <= kills; kill += 1) {
      const before = await stored()
      await until(async () => {
        const { items } = await program.control('GET', '/requests?operation=retrieveConversation')
        return items.length > (kill * conversations) / (kills + 2) ? true : undefined
      })
      await node.kill('SIGKILL')
      node = await program.serve()
      expect(await stored()).toBeGreaterThanOrEqual(before)
      await program.control('PATCH', '/settings', { rate_limit: 1667 })
    }

    const state = await until(async () => {
      const now = await program.api('GET', '/sync')
      return now['status'] === 'done' ? now : undefined
    })

    const parts = await countParts()
    expect(state['completeness']).toEqual({
      sessions: conversations,
      parts,
      whole: conversations,
      cut: 0,
      lacking: 0,
    })
  }, 900_000)

  it('[S2] goes on by the command, beside the server and without it', async () => {
    const more = await program.control('POST', '/seed', { conversations: 20, days: 5 })
    ids.push(...more['conversation_ids'])

    const beside = await program.run(['sync'])
    await node.kill('SIGTERM')
    const last = await program.control('POST', '/seed', { conversations: 10, days: 2 })
    ids.push(...last['conversation_ids'])
    const alone = await program.run(['sync', '--org', 'Oddmoor'])

    expect(beside).toBe('Oddmoor: 260 of 260 whole\n')
    expect(alone).toBe('Oddmoor: 270 of 270 whole\n')
    await expect(program.run(['sync', '--org', 'Nobody'])).rejects.toThrow(
      'There is no organization named Nobody.',
    )
  }, 900_000)
})
