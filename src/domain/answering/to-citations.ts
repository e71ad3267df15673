import type { Citation, Passage } from '../knowledge/document.ts'
import type { SupportedSentence } from '../knowledge/drafted-answer.ts'
import { splitSentences } from '../knowledge/split-sentences.ts'
import { isAlike } from './support/content-words.ts'
import { readSentence } from './support/read-sentence.ts'

/** One citation per passage in the order of use, with the passage's own words that support the answer. */
export function toCitations(
  sentences: readonly SupportedSentence[],
  passages: readonly Passage[],
): Citation[] {
  const quotes = new Map<Passage, Set<string>>()
  for (const { text, passageIds, quote } of sentences) {
    const passage = passages.find(({ id }) => id === passageIds[0])
    if (!passage) continue
    quotes.set(passage, (quotes.get(passage) ?? new Set()).add(quote ?? quoteFor(text, passage)))
  }
  return [...quotes].map(([{ documentId, id, title, url }, words]) => ({
    documentId,
    passageId: id,
    title,
    ...(url !== undefined && { url }),
    quote: [...words].join(' '),
  }))
}

function quoteFor(text: string, passage: Passage): string {
  const said = readSentence(text)
  let [best, most] = [passage.text, -1]
  for (const sentence of splitSentences(passage.text, passage.language)) {
    const read = readSentence(sentence)
    if (read.key === said.key) return sentence
    const shared = said.words.filter((word) => read.words.some((one) => isAlike(one, word))).length
    if (shared > most) [best, most] = [sentence, shared]
  }
  return best
}
