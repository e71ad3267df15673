import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

describe('edit distance', () => {
  it.each([
    ['norway', 'norway', 0],
    ['norwey', 'norway', 1],
    ['nroway', 'norway', 1],
    ['norwayy', 'norway', 1],
    ['nrwey', 'norway', 2],
    ['ink', 'parcel', 3],
  ])('counts the slips from %s to %s', (left, right, slips) => {
    expect(editDistance(left, right, 2)).toBe(slips)
  })

  it('is the same both ways and at most one above the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (left, right, limit) => {
        const distance = editDistance(left, right, limit)
        expect(editDistance(right, left, limit)).toBe(distance)
        expect(distance).toBeLessThanOrEqual(limit + 1)
        expect(distance === 0).toBe(left === right)
      }),
    )
  })
})
