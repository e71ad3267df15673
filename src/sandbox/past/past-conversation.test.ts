import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

type Wire = {
  created_at: number
  updated_at: number
  source: { type: string; body: string }
  tags: { tags: { name: string }[] }
  conversation_rating: { rating: number } | null
  contacts: { contacts: { id: string }[] }
  statistics: { count_conversation_parts: number }
  conversation_parts: { conversation_parts: { author: { type: string }; created_at: number }[] }
}

describe('Seeded history', () => {
  let probe: SandboxProbe
  let conversations: Wire[]

  beforeAll(async () => {
    probe = await openSandbox()
    const { body } = await probe.control('POST /seed', { conversations: 300, days: 60 })
    const ids: string[] = body.conversation_ids
    conversations = await Promise.all(
      ids.map(async (id) => (await probe.rest(`GET /conversations/${id}`)).body),
    )
  })
  afterAll(() => probe.close())

  const countOf = (wanted: (conversation: Wire) => boolean) => conversations.filter(wanted).length

  it('looks like a shop of many people, channels, tags and ratings', () => {
    const people = new Set(conversations.map(({ contacts }) => contacts.contacts[0]?.id))
    const authors = conversations.flatMap((one) => one.conversation_parts.conversation_parts)

    expect(people.size).toBeGreaterThan(30)
    expect(countOf(({ source }) => source.type === 'email')).toBeGreaterThan(30)
    expect(countOf(({ tags }) => tags.tags.length > 0)).toBeGreaterThan(50)
    expect(countOf((one) => one.conversation_rating !== null)).toBeGreaterThan(20)
    expect(new Set(authors.map(({ author }) => author.type)).size).toBe(4)
    expect(countOf(({ source }) => source.body.includes('Bestellung'))).toBeGreaterThan(3)
    expect(countOf(({ source }) => /\{\w+\}/.test(source.body))).toBe(0)
  })

  it('has about seven parts each, in order, ending with the update', () => {
    const counts = conversations.map((one) => one.statistics.count_conversation_parts)

    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeGreaterThan(7.5)
    for (const one of conversations) {
      const times = one.conversation_parts.conversation_parts.map((part) => part.created_at)
      expect([one.created_at, ...times, one.updated_at]).toEqual(
        [one.created_at, ...times, one.updated_at].toSorted((left, right) => left - right),
      )
    }
  })

  it('shows at most 500 parts of an endless one', async () => {
    const { body } = await probe.control('POST /seed', { conversations: 1, parts: 510 })

    const [id] = body.conversation_ids
    const endless: Wire = (await probe.rest(`GET /conversations/${id}`)).body
    expect(endless.conversation_parts.conversation_parts).toHaveLength(500)
    expect(endless.statistics.count_conversation_parts).toBeGreaterThan(510)
  })
})
