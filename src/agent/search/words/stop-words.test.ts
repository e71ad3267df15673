import { describe, expect, it } from 'vitest'
import { isSlipOfStopWord, isStopWord } from './stop-words.ts'

describe('stop words', () => {
  it.each([
    ['en', 'please'],
    ['en', "don't"],
    ['de', 'für'],
    ['fr', 'combien'],
    ['tr', 'lütfen'],
  ])('knows in %s that %s says nothing', (language, word) => {
    expect(isStopWord(word, [language])).toBe(true)
  })

  it('keeps what a word means in another language', () => {
    expect(isStopWord('die', ['en'])).toBe(false)
    expect(isStopWord('die', ['en', 'de'])).toBe(true)
    expect(isStopWord('anything', ['xx'])).toBe(false)
  })

  it.each(['wher', 'mutch', 'dose', 'wnat', 'pleas'])('reads %s as a slip of one', (word) => {
    expect(isSlipOfStopWord(word, ['en'])).toBe(true)
  })

  it.each(['ink', 'parcel', 'hat', 'norway', 'pay'])('does not take %s for one', (word) => {
    expect(isSlipOfStopWord(word, ['en'])).toBe(false)
  })
})
