import { useContext } from 'react'
import type { FindingCode, FindingFacts } from '#api-contract/finding-codes.ts'
import { findings as de } from './findings/de.ts'
import { type FindingWords, findings as en } from './findings/en.ts'
import { WordsContext } from './use-words.ts'

const catalogues = { en, de }

type Told = { code: FindingCode; facts?: FindingFacts }

/** Says what was found, and what mends it, in the reader's language. */
export function useFindingWords(): (told: Told) => [found: string, fix?: string] {
  const words: FindingWords = catalogues[useContext(WordsContext).code]
  return ({ code, facts = {} }) => words[code](facts)
}
