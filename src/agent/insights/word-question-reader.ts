import type { QuestionReader } from '#ports/knowledge/insights.ts'
import { readQuestionWords } from './read-question-words.ts'

export class WordQuestionReader implements QuestionReader {
  readWords(text: string, language: string) {
    return readQuestionWords(text, language)
  }
}
