import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { KnowledgeSources } from '#api-contract/knowledge-sources.ts'
import { queries } from '../../../api/queries.ts'
import { useToast, wordsOf } from '../../../components/overlays/toasts.tsx'
import { useSourceWords } from '../../../language/use-source-words.ts'
import { useWords } from '../../../language/use-words.ts'

const busyMs = 1_000
const quietMs = 30_000

/** Sources as they stand; while one is read the page follows it, and the lists of documents with it. */
export function useSources() {
  const queryClient = useQueryClient()
  const sources = useQuery({
    ...queries.sources(),
    refetchInterval: ({ state }) => (isBusy(state.data) ? busyMs : quietMs),
  })
  const count = sources.data?.items.reduce((sum, { documents }) => sum + documents, 0)
  useEffect(() => {
    if (count !== undefined) void queryClient.invalidateQueries({ queryKey: ['overview'] })
  }, [count, queryClient])
  return sources
}

/** The name of the source that a document comes from. */
export function useSourceName(): (sourceId: string) => string {
  const { shelf } = useWords()
  const words = useSourceWords()
  const { data } = useQuery(queries.sources())
  return (sourceId) => {
    const source = data?.items.find(({ id }) => id === sourceId)
    return source ? words.names[source.kind] : shelf.articles
  }
}

/** Does it, then shows sources and documents as they are after it. */
export function useSourceAct<Answer, Given = void>(
  act: (given: Given) => Promise<Answer>,
  done?: (answer: Answer) => string,
) {
  const say = useToast()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (answer) => {
      if (done) say(done(answer))
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
}

function isBusy(data: KnowledgeSources | undefined): boolean {
  return data?.items.some(({ status }) => status === 'waiting' || status === 'reading') ?? false
}
