import { describe, expect, it } from 'vitest'
import { conversationLanguage, type HeardMessage } from './language-memory.ts'

function heard(text: string, language?: string, isReliable = true): HeardMessage {
  return { text, detected: language === undefined ? undefined : { language, isReliable } }
}

describe('language of a conversation', () => {
  it('[A5] is that of its first clear message', () => {
    expect(conversationLanguage([heard('Wo ist meine Bestellung', 'de')])).toBe('de')
  })

  it('[A5] is not changed by three words', () => {
    const messages = [heard('Wo ist meine Bestellung', 'de'), heard('ok thank you', 'en')]

    expect(conversationLanguage(messages)).toBe('de')
  })

  it('[A5] is changed by four clear words', () => {
    const messages = [heard('Wo ist meine Bestellung', 'de'), heard('can we speak English', 'en')]

    expect(conversationLanguage(messages)).toBe('en')
  })

  it('[A5] is not changed by an unclear message', () => {
    const messages = [
      heard('Wo ist meine Bestellung', 'de'),
      heard('Canon Pixma Pro 200 ink set', 'it', false),
    ]

    expect(conversationLanguage(messages)).toBe('de')
  })

  it('[A5] counts two letters as a word where words are not spaced', () => {
    const messages = [heard('Where is my order now', 'en'), heard('注文はどこですか', 'ja')]

    expect(conversationLanguage(messages)).toBe('ja')
  })

  it('[A5] does not count addresses and numbers as words', () => {
    const messages = [
      heard('Wo ist meine Bestellung', 'de'),
      heard('please see https://example.com/a 12345 a@example.com', 'en'),
    ]

    expect(conversationLanguage(messages)).toBe('de')
  })

  it('[A5] falls back where nothing tells', () => {
    expect(conversationLanguage([heard('👍'), heard('123')])).toBe('en')
    expect(conversationLanguage([], 'fr')).toBe('fr')
  })
})
