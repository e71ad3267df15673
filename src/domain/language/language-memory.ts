import { countWords } from './message-words.ts'

export type DetectedLanguage = { language: string; isReliable: boolean }
export type HeardMessage = { text: string; detected?: DetectedLanguage | undefined }

/** A message of this many words or fewer never changes the language. [A5] */
const shortMessageWords = 3

/** [A5] The conversation's language, from its customer messages in order; `fallback` when none tells. */
export function conversationLanguage(
  messages: readonly HeardMessage[],
  fallback = 'en',
  known?: string,
): string {
  let language = known
  for (const { text, detected } of messages) {
    if (detected === undefined) continue
    const mayChange = countWords(text) > shortMessageWords && detected.isReliable
    if (language === undefined ? canBegin(text, detected) : mayChange) language = detected.language
  }
  return language ?? fallback
}

/** The first language is taken from any longer message, and from a short one that is clear. */
function canBegin(text: string, detected: DetectedLanguage): boolean {
  return detected.isReliable || countWords(text) > shortMessageWords
}
