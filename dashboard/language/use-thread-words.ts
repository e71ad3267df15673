import { useContext } from 'react'
import { thread, type ThreadWords } from './thread/en.ts'
import { WordsContext } from './use-words.ts'

/** The words of a session's page: they come with it. */
export function useThreadWords(): ThreadWords {
  return useContext(WordsContext).loaded?.thread ?? thread
}
