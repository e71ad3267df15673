import { useContext } from 'react'
import { sourceWords as de } from './sources/de.ts'
import { type SourceWords, sourceWords as en } from './sources/en.ts'
import { WordsContext } from './use-words.ts'

const catalogues = { en, de }

/** The words of knowledge sources: they come with the pages of knowledge. */
export function useSourceWords(): SourceWords {
  return catalogues[useContext(WordsContext).code]
}
