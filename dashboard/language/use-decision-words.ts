import { useContext } from 'react'
import { decisions, type DecisionWords } from './decisions/en.ts'
import { WordsContext } from './use-words.ts'

/** The words of decisions and their records: they come with the pages that show them. */
export function useDecisionWords(): DecisionWords {
  return useContext(WordsContext).loaded?.decisions ?? decisions
}
