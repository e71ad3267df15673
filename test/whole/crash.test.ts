import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, expectEnd, handedOff, left, question, start, until, wish } from './ends.ts'
import { type Node, Program } from './program.ts'
import type { Json } from './whole-app.ts'

let program: Program
let node: Node

beforeAll(async () => {
  program = await Program.create()
  node = await program.serve()
  await program.connect({ settle_delay_web_s: 2 })
}, 90_000)
afterAll(() => program.stop())

/** Where a write stands when the process dies: about to take effect, or done and not yet answered. */
const lost = { kind: 'hang', when: 'before' }
const unheard = { kind: 'delay', when: 'after', ms: 60_000 }

describe('kill -9', () => {
  it('[D1, D2] after any single step ends in the same state, with nothing twice', async () => {
    const spots: [string, Json][] = [
      [question, { operation: 'retrieveConversation', ...lost }],
      [question, { operation: 'retrieveConversation', ...lost, skip: 1 }],
      [question, { operation: 'replyConversation', ...lost }],
      [question, { operation: 'replyConversation', ...unheard }],
      [wish, { operation: 'replyConversation', ...lost }],
      [wish, { operation: 'replyConversation', ...unheard }],
      [wish, { operation: 'replyConversation', ...lost, skip: 1 }],
      [wish, { operation: 'replyConversation', ...unheard, skip: 1 }],
      [wish, { operation: 'attachTagToConversation', ...lost }],
      [wish, { operation: 'attachTagToConversation', ...unheard }],
      [wish, { operation: 'manageConversation', ...lost }],
      [wish, { operation: 'manageConversation', ...unheard }],
    ]
    for (const half of [spots.slice(0, 6), spots.slice(6)]) {
      const ids = await Promise.all(half.map(([body]) => start(program, body)))
      for (const [index, [, fault]] of half.entries())
        await program.control('POST', '/faults', { ...fault, conversation_id: ids[index] })
      await until(async () => {
        const { items } = await program.control('GET', '/faults')
        return items.every(({ hits }: Json) => hits > 0) ? true : undefined
      })

      await node.kill('SIGKILL')
      await program.control('DELETE', '/faults')
      node = await program.serve()

      for (const [index, [body]] of half.entries())
        await (body === question
          ? expectEnd(program, ids[index] ?? '', answered)
          : expectEnd(program, ids[index] ?? '', handedOff))
    }
  }, 150_000)

  it('[W4, W8] at random moments loses nothing of a stream', async () => {
    await program.api('PATCH', '/integrations/intercom/settings', { settle_delay_web_s: 0 })
    const ids: string[] = []
    const writing = (async () => {
      for (let count = 0; count < 15; count += 1) {
        ids.push(await start(program, count % 3 === 2 ? wish : question))
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 300))
      }
    })()
    for (let kill = 0; kill < 3; kill += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 900))
      await node.kill('SIGKILL')
      node = await program.serve()
    }
    await writing

    for (const [index, id] of ids.entries())
      await (index % 3 === 2 ? expectEnd(program, id, handedOff) : expectEnd(program, id, answered))
  }, 120_000)
})

describe('SIGTERM', () => {
  it('[T3] finishes the turns in hand and ends with 0', async () => {
    await program.control('POST', '/faults', {
      operation: 'ShowContact',
      kind: 'delay',
      ms: 1_500,
      times: 3,
    })
    const ids = await Promise.all([question, question, wish].map((body) => start(program, body)))
    await until(async () => {
      const { items } = await program.control('GET', '/faults')
      return items[0].hits === 3 ? true : undefined
    })

    const { code } = await node.kill('SIGTERM')

    expect(code).toBe(0)
    const partCounts = async () => Promise.all(ids.map((id) => countParts(program, id)))
    const atTheEnd = await partCounts()
    node = await program.serve()
    const ends = await Promise.all(ids.map((id) => left(program, id)))
    expect(ends).toEqual([answered, answered, handedOff])
    expect(await partCounts()).toEqual(atTheEnd)
  }, 60_000)
})

async function countParts(from: Program, id: string): Promise<number> {
  const conversation = await from.control('GET', `/conversations/${id}`)
  return conversation['conversation_parts'].total_count
}
