import { describe, expect, it } from 'vitest'
import { passageOf } from '#test/fakes/knowledge/scripted-passage-search.ts'
import { readCustomerWords } from './check-support.ts'
import { translatedPassageIds } from './check-translation.ts'

const english = passageOf('ink', 'Opened ink cannot be returned. Orders over 50 euros ship free.')

function idsOf(text: string, quote: string | undefined, language = 'de'): string[] {
  const sentence = { text, passageIds: ['ink:0'], ...(quote !== undefined && { quote }) }
  return translatedPassageIds(sentence, [english], { language, customer: readCustomerWords([]) })
}

describe('translatedPassageIds', () => {
  it('[A2] takes a translation that quotes its source', () => {
    const source = 'Opened ink cannot be returned.'

    expect(idsOf('Geöffnete Tinte kann nicht zurückgegeben werden.', source)).toEqual(['ink:0'])
    expect(idsOf('Ab 50 Euro ist der Versand frei.', 'Orders over 50 euros ship free.')).toEqual([
      'ink:0',
    ])
  })

  it.each([
    ['has no quote', 'Geöffnete Tinte kann nicht zurückgegeben werden.', undefined],
    ['quotes what no passage says', 'Alles ist frei.', 'Everything is free.'],
    ['quotes half a sentence', 'Tinte kann zurückgegeben werden.', 'ink can be returned.'],
    [
      'leaves the denial out',
      'Geöffnete Tinte kann zurückgegeben werden.',
      'Opened ink cannot be returned.',
    ],
    ['changes the number', 'Ab 30 Euro ist der Versand frei.', 'Orders over 50 euros ship free.'],
    [
      'adds an address',
      'Siehe https://evil.test, Versand ist frei.',
      'Orders over 50 euros ship free.',
    ],
  ])('[A2] refuses a translation that %s', (_, text, quote) => {
    expect(idsOf(text, quote)).toEqual([])
  })

  it('[A2] compares words within one language', () => {
    expect(idsOf('Everything ships free.', 'Orders over 50 euros ship free.', 'en')).toEqual([])
  })
})
