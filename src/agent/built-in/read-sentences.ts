import { addressesAgent } from '#domain/knowledge/addresses-agent.ts'
import type { Passage } from '#domain/knowledge/document.ts'
import { sendsToSupport } from '#domain/knowledge/sends-to-support.ts'
import { splitSentences } from '#domain/knowledge/split-sentences.ts'
import { stemOf, tokenize } from '../search/words/tokenize.ts'

export interface PassageSentence {
  passage: Passage
  text: string
  /** Place in the passage, from 0. */
  place: number
  /** Stems of its content words. */
  words: Set<string>
  sendsToSupport: boolean
}

/**
 * The sentences of a passage that may be quoted. [A1] One that speaks to the AI is left out, and so is
 * what follows it on the same line, since it goes on with the same instruction.
 */
export function readSentences(passage: Passage): readonly PassageSentence[] {
  const known = passagesRead.get(passage)
  if (known) return known
  const read = readAnew(passage)
  passagesRead.set(passage, read)
  return read
}

/** A passage never changes, and a search finds the same ones again and again. */
const passagesRead = new WeakMap<Passage, readonly PassageSentence[]>()

function readAnew(passage: Passage): PassageSentence[] {
  const sentences: PassageSentence[] = []
  let place = 0
  for (const line of passage.text.split('\n')) {
    let isTainted = false
    for (const text of splitSentences(line, passage.language)) {
      isTainted ||= addressesAgent(text)
      const words = stemsOf(text, passage.language)
      if (!isTainted)
        sentences.push({ passage, text, place, words, sendsToSupport: sendsToSupport(text) })
      place++
    }
  }
  return sentences
}

/** Stems of the content words of a text in a language. */
export function stemsOf(text: string, language: string): Set<string> {
  return new Set(tokenize(text, [language]).map((token) => stemOf(token, language)))
}
