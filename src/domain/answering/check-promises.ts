import type { Passage } from '../knowledge/document.ts'
import { splitSentences } from '../knowledge/split-sentences.ts'
import { foldText } from '../reading/text/fold-text.ts'
import { promisePatterns } from './promise-patterns.ts'
import { toKey } from './support/read-sentence.ts'

/**
 * [A6] Whether a sentence claims or announces something that nobody here does, such as "I have
 * refunded you". What the company says of itself stays when it is a passage's own words.
 */
export function isEmptyPromise(sentence: string, passages: readonly Passage[]): boolean {
  const folded = foldText(sentence)
    .replace(/['’]/gu, ' ')
    .replace(/\be-mail/gu, 'email')
    .replace(/\s+/gu, ' ')
  if (promisePatterns.personal.some((pattern) => pattern.test(folded))) return true
  return (
    promisePatterns.collective.some((pattern) => pattern.test(folded)) &&
    !isQuoted(sentence, passages)
  )
}

function isQuoted(sentence: string, passages: readonly Passage[]): boolean {
  const key = toKey(sentence)
  return passages.some((passage) =>
    splitSentences(passage.text, passage.language).some((one) => toKey(one) === key),
  )
}
