import { describe, expect, it } from 'vitest'
import { EldLanguageDetector } from './eld-language-detector.ts'

const detector = new EldLanguageDetector()

const questions: [string, string][] = [
  ['en', 'Where is my order?'],
  ['de', 'Wo ist meine Bestellung?'],
  ['fr', 'Où est ma commande ?'],
  ['es', '¿Dónde está mi pedido?'],
  ['it', 'Dove si trova il mio ordine?'],
  ['pt', 'Onde está a minha encomenda?'],
  ['nl', 'Waar is mijn bestelling?'],
  ['pl', 'Gdzie jest moje zamówienie?'],
  ['sv', 'Var är min beställning någonstans?'],
  ['da', 'Hvor er min bestilling henne?'],
  ['tr', 'Siparişim nerede acaba?'],
  ['ja', '注文はどこにありますか？'],
]

describe('language of customer messages', () => {
  it.each(questions)('[A5] tells %s from a short question', (language, text) => {
    expect(detector.detect([text], [])).toBe(language)
  })

  it.each(questions)('[A5] stays %s after thanks in other languages', (language, text) => {
    expect(detector.detect([text, 'ok', 'merci', 'thank you', 'danke', '👍'], [])).toBe(language)
  })

  it('[A5] follows the customer into another language', () => {
    const texts = ['Wo ist meine Bestellung?', 'Sorry, can we please go on in English?']

    expect(detector.detect(texts, [])).toBe('en')
  })

  it('[A5] answers in English where nothing tells', () => {
    expect(detector.detect(['12345', '👍'], [])).toBe('en')
  })

  it('[A5] tells a language that is expected beside the twelve', () => {
    expect(detector.detect(['Missä minun tilaukseni on nyt, kiitos?'], ['fi'])).toBe('fi')
  })
})
