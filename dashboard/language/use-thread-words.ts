import { useContext } from 'react'
import { thread as de } from './thread/de.ts'
import { thread as en } from './thread/en.ts'
import { WordsContext } from './use-words.ts'

const catalogues = { en, de }

/** The words of a session's page: they come with it. */
export function useThreadWords(): typeof en {
  return catalogues[useContext(WordsContext).code]
}
