import { useContext } from 'react'
import { decisions as de } from './decisions/de.ts'
import { decisions as en, type DecisionWords } from './decisions/en.ts'
import { WordsContext } from './use-words.ts'

const catalogues = { en, de }

/** The words of decisions and their records: they come with the pages that show them. */
export function useDecisionWords(): DecisionWords {
  return catalogues[useContext(WordsContext).code]
}
