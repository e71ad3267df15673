import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PostingList } from './posting-list.ts'

describe('posting lists', () => {
  it('give back what was added, in order, frequencies up to 63', () => {
    const entry = fc.record({ item: fc.nat(1 << 24), frequency: fc.integer({ min: 1, max: 200 }) })

    fc.assert(
      fc.property(fc.array(entry, { maxLength: 50 }), (entries) => {
        const list = new PostingList()
        for (const { item, frequency } of entries) list.add(item, frequency)

        const read: (typeof entries)[number][] = []
        list.forEach((item, frequency) => read.push({ item, frequency }))

        expect(read).toEqual(
          entries.map(({ item, frequency }) => ({ item, frequency: Math.min(frequency, 63) })),
        )
      }),
    )
  })
})
