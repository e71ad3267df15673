import { describe, expect, it } from 'vitest'
import { languages } from './languages/languages.ts'
import { likelyLanguages } from './likely-languages.ts'
import { readableWords } from './matched-text.ts'

function likely(text: string): string[] {
  return likelyLanguages(text, readableWords(text), languages).map(({ language }) => language)
}

describe('likely languages', () => {
  it('are all that are written with spaces for a short message', () => {
    expect(likely('agent svp')).toHaveLength(11)
  })

  it('are few for a message of many everyday words', () => {
    expect(likely('Where is the order that I placed last week, please?')).toEqual(['en'])
    expect(likely('Wo ist meine Bestellung, ich warte noch auf das Paket')).toEqual(['de'])
  })

  it('are told by the script', () => {
    expect(likely('注文はどこですか')).toEqual(['ja'])
    expect(likely('担当者希望')).toEqual(['ja'])
  })

  it('are none for long gibberish', () => {
    expect(likely('xyzzy plugh '.repeat(40))).toEqual([])
  })
})
