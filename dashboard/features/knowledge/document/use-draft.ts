import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '../../../api/client.ts'
import { queries } from '../../../api/queries.ts'
import { wordsOf } from '../../../components/overlays/toasts.tsx'
import { useWords } from '../../../language/use-words.ts'

const restMs = 1_000

/** Keeps what is being written on the server, a moment after the last key, or when the page is left. */
export function useDraft(id: string) {
  const { shelf } = useWords()
  const queryClient = useQueryClient()
  const [status, setStatus] = useState('')
  const [isSaved, setIsSaved] = useState(false)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unsaved = useRef<object>(undefined)
  const path = `/knowledge/drafts/${encodeURIComponent(id)}`
  const save = useCallback(() => {
    clearTimeout(resting.current)
    const content = unsaved.current
    if (content === undefined) return
    unsaved.current = undefined
    ask('PUT', path, content)
      .then(() => {
        setStatus(shelf.draftSaved)
        setIsSaved(true)
      })
      .catch((error: unknown) => setStatus(wordsOf(error)))
  }, [path, shelf])
  useEffect(() => save, [save])
  const keep = useCallback(
    (content: object) => {
      clearTimeout(resting.current)
      unsaved.current = content
      resting.current = setTimeout(save, restMs)
    },
    [save],
  )
  const drop = useCallback(async () => {
    clearTimeout(resting.current)
    unsaved.current = undefined
    await ask('DELETE', path)
    setStatus('')
    setIsSaved(false)
    queryClient.setQueryData(queries.draft(id).queryKey, { draft: null })
  }, [id, path, queryClient])
  return { keep, drop, status, isSaved }
}
