import { describe, expect, it } from 'vitest'
import { leansOnContext, splitQuestion } from './split-question.ts'

describe('splitting a message into its questions', () => {
  it.each([
    ['en', 'Do you ship to Norway, and how long does it take?', 1],
    ['en', 'Do you ship to Norway and can I pay with PayPal?', 2],
    ['en', 'Do you ship to Norway? Which inks are vegan?', 2],
    ['de', 'Liefert ihr nach Wien und wie kann ich mit Karte bezahlen?', 2],
    ['en', 'I want salt and pepper notebooks', 1],
    ['en', 'Is that possible, and who pays for the parcel?', 1],
    [
      'en',
      Array.from({ length: 9 }, (_, index) => `Is ink number${index} vegan${index}?`).join(' '),
      1,
    ],
  ])('in %s finds in %j its parts', (language, text, count) => {
    expect(splitQuestion(text, language).parts).toHaveLength(count)
  })

  it('keeps what is told apart from what is asked', () => {
    expect(splitQuestion('I bought a pen last week. Can I return it?', 'en')).toEqual({
      parts: ['Can I return it?'],
      told: 'I bought a pen last week.',
    })
  })

  it('takes a message without a question mark as a whole', () => {
    expect(splitQuestion('My ink leaked. The box is wet.', 'en')).toEqual({
      parts: ['My ink leaked. The box is wet.'],
      told: '',
    })
  })

  it.each([
    ['And to Sweden?', true],
    ['How long does it take?', true],
    ['What about the yearly plan?', true],
    ['Und nach Österreich?', true],
    ['How many pages does the Margin notebook have?', false],
  ])('knows whether %j needs the message before', (text, leans) => {
    expect(leansOnContext(text, text.startsWith('Und') ? 'de' : 'en')).toBe(leans)
  })
})
