import { describe, expect, it } from 'vitest'
import { isLightWord } from './light-words.ts'

describe('light words', () => {
  it.each([
    ['en', 'happened'],
    ['de', 'funktioniert'],
    ['fr', 'souvent'],
    ['es', 'significa'],
    ['it', 'succede'],
    ['pt', 'acontece'],
    ['nl', 'gebeurt'],
    ['pl', 'zawsze'],
    ['sv', 'ofta'],
    ['da', 'virker'],
    ['tr', 'mümkün'],
  ])('knows in %s that %s tells little', (language, word) => {
    expect(isLightWord(word, [language])).toBe(true)
  })

  it.each(['cancel', 'refund', 'change', 'open', 'delete', 'price', 'settings', 'phone'])(
    'takes %s for a word that tells what is asked',
    (word) => {
      expect(isLightWord(word, ['en'])).toBe(false)
    },
  )

  it('holds none of one language against another', () => {
    expect(isLightWord('ofta', ['en', 'de'])).toBe(false)
    expect(isLightWord('ofta', ['xx'])).toBe(false)
  })
})
