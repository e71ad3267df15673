import type { QuestionWord } from '#domain/insights/topic.ts'
import { spaceWords } from '../search/words/space-words.ts'
import { stemOf, tokenize } from '../search/words/tokenize.ts'

const longestQuestion = 1_200
/** Addresses, links and numbers tell who asks, not what is asked. */
const personal = /https?:\/\/\S+|www\.\S+|\S+@\S+|[#\p{L}-]*\p{N}[\p{L}\p{N}.,:/-]*/giu

/** English words stand in questions of every language: names of products, and what is quoted. */
const everywhere = 'en'

/** The content words of a question in order, by stem, without what names a person, a link or a number. */
export function readQuestionWords(text: string, language: string): QuestionWord[] {
  const told = spaceWords(text.slice(0, longestQuestion).replace(personal, ' '))
  return tokenize(told, [language, everywhere]).map((token) => ({
    stem: stemOf(token, language),
    surface: token.surface,
  }))
}
