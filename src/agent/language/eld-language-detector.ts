import { conversationLanguage } from '#domain/language/language-memory.ts'
import type { LanguageDetector } from '#ports/conversations/answerer.ts'
import { detectLanguage } from './detect-language.ts'

/** [A5] Tells a conversation's language by the eld library, scripts, word lists and memory. */
export class EldLanguageDetector implements LanguageDetector {
  detect(texts: readonly string[], expected: readonly string[], known?: string): string {
    return conversationLanguage(
      texts.map((text) => ({ text, detected: detectLanguage(text, expected) })),
      'en',
      known,
    )
  }
}
