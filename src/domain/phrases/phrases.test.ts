import { describe, expect, it } from 'vitest'
import { aiDisclosure } from './ai-disclosure.ts'
import { askForDetails, askForQuestion, whatItCanDo } from './asking-lines.ts'
import { botAnswer } from './bot-answer.ts'
import { handoffLine } from './handoff-line.ts'
import { phraseLanguages, toPhraseLanguage } from './phrase-language.ts'

function phrasesOf(language: string): string[] {
  return [
    aiDisclosure(language, { canAskForPerson: true }),
    aiDisclosure(language, { canAskForPerson: false }),
    askForDetails(language),
    askForQuestion(language),
    whatItCanDo(language),
    botAnswer(language, { canAskForPerson: true }),
    botAnswer(language, { canAskForPerson: false }),
    handoffLine(language, { insideOfficeHours: true }),
    handoffLine(language, { insideOfficeHours: false }),
  ]
}

/** Words of promises that the system does not keep: dates, mail, calls, refunds, speed. */
const promises =
  /refund|rückerstatt|rembours|reembols|rimbors|terugbetal|zwrot|återbetal|iade|返金|\bminute|\bminut|\bstund|\bhour|\buur\b|時間以内|\d|e-?mail|courriel|correo|telefon|phone|電話|immediately|sofort|immédiat|inmediat|subito|imediat|onmiddellijk|natychmiast|omedelbart|straks|hemen|すぐに/i

/** What names an AI in each language. */
const names = /\b(?:AI|KI|IA)\b|sztuczn\S+ inteligenc\S+|yapay zek|AI(?=が|で)/

describe('phrases', () => {
  it.each(phraseLanguages)('[A9] exist in %s in words of its own', (language) => {
    const phrases = phrasesOf(language)
    const english = phrasesOf('en')

    expect(phrases.every((phrase) => phrase.trim() === phrase && phrase.length > 5)).toBe(true)
    expect(new Set(phrases).size).toBe(phrases.length)
    expect(language === 'en' || phrases.every((phrase) => !english.includes(phrase))).toBe(true)
  })

  it.each(phraseLanguages)('[A6] promise nothing that nobody does in %s', (language) => {
    expect(phrasesOf(language).filter((phrase) => promises.test(phrase))).toEqual([])
  })

  it.each(phraseLanguages)('[A9] say in %s that an AI writes', (language) => {
    expect(aiDisclosure(language, { canAskForPerson: true })).toMatch(names)
    expect(aiDisclosure(language, { canAskForPerson: false })).toMatch(names)
    expect(botAnswer(language, { canAskForPerson: false })).toMatch(names)
  })

  it.each(phraseLanguages)('[H3] have other words outside office hours in %s', (language) => {
    const outside = handoffLine(language, { insideOfficeHours: false })

    expect(outside).not.toBe(handoffLine(language, { insideOfficeHours: true }))
  })

  it.each([
    ['pt-BR', 'pt'],
    ['EN_us', 'en'],
    ['fi', 'en'],
    ['', 'en'],
  ])('[A9] for "%s" are those of "%s"', (language, expected) => {
    expect(toPhraseLanguage(language)).toBe(expected)
  })
})
