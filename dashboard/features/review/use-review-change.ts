import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask, type Method } from '../../api/client.ts'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'

type Change = { method: Method; path: string; body?: object }

const changed = new Set([
  'review-queue',
  'review-item',
  'review-agreement',
  'watch-rules',
  'watch-marks',
])

/** A change of rules or marks; what shows them is read again after it. */
export function useReviewChange<Answer>(onDone?: (answer: Answer) => void) {
  const say = useToast()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body }: Change) => ask<Answer>(method, path, body),
    onSuccess: async (answer) => {
      onDone?.(answer)
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => changed.has(String(queryKey[0])),
      })
    },
    onError: (error) => say(wordsOf(error)),
  })
}
