import { describe, expect, it } from 'vitest'
import { keepNewest } from './keep-newest.ts'

function aReader(most: number) {
  const read: string[] = []
  const reader = keepNewest(most, (text) => {
    read.push(text)
    return { length: text.length }
  })
  return { read, reader }
}

describe('a reading that keeps its newest answers', () => {
  it('reads the same text once', () => {
    const { read, reader } = aReader(2)

    expect(reader('abc')).toBe(reader('abc'))

    expect(read).toEqual(['abc'])
  })

  it('forgets the text that was asked for longest ago', () => {
    const { read, reader } = aReader(2)

    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) reader(text)

    expect(read).toEqual(['a', 'b', 'c', 'b'])
  })

  it('keeps no text that is very long', () => {
    const { read, reader } = aReader(2)
    const long = 'x'.repeat(5_000)

    expect([reader(long), reader(long)]).toEqual([{ length: 5_000 }, { length: 5_000 }])

    expect(read).toHaveLength(2)
  })
})
