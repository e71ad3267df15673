import { describe, expect, it } from 'vitest'
import { findPoorTitles } from './titles.ts'

function test(text: string) {
  return { path: 'a.test.ts', text }
}

describe('the check of titles', () => {
  it('takes a sentence of twelve words, its rules not counted', () => {
    const title = '[H1] [G7, G8] one two three four five six seven eight nine ten eleven twelve'

    expect(findPoorTitles([test(`it('${title}', () => {})`)])).toEqual([])
  })

  it('names a title that is too long, also of a table', () => {
    const title = 'one two three four five six seven eight nine ten eleven twelve thirteen'

    expect(findPoorTitles([test(`it.each([1])(\n'${title}', () => {})`)])).toEqual([
      `a.test.ts: "${title}" has 13 words; 12 are the most.`,
    ])
  })

  it('names a title that tells what should be', () => {
    expect(findPoorTitles([test("it('should work', () => {})")])).toEqual([
      'a.test.ts: "should work" says what should be; say what is.',
    ])
  })
})
