import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../../../api/client.ts'
import { queries } from '../../../api/queries.ts'
import { wordsOf } from '../../../components/overlays/toasts.tsx'
import { useWords } from '../../../language/use-words.ts'

const restMs = 1_000

/** Keeps what is being written on the server, a moment after the last key. */
export function useDraft(id: string) {
  const { shelf } = useWords()
  const queryClient = useQueryClient()
  const [status, setStatus] = useState('')
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const path = `/knowledge/drafts/${encodeURIComponent(id)}`
  useEffect(() => () => clearTimeout(resting.current), [])
  const keep = useCallback(
    (content: object) => {
      clearTimeout(resting.current)
      resting.current = setTimeout(() => {
        ask('PUT', path, content)
          .then(() => setStatus(shelf.draftSaved))
          .catch((error: unknown) => setStatus(wordsOf(error)))
      }, restMs)
    },
    [path, shelf],
  )
  const drop = useCallback(async () => {
    clearTimeout(resting.current)
    await ask('DELETE', path)
    setStatus('')
    queryClient.setQueryData(queries.draft(id).queryKey, { draft: null })
  }, [id, path, queryClient])
  return { keep, drop, status }
}
