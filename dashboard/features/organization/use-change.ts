import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask, type Method } from '../../api/client.ts'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'

type Change = { method: Method; path: string; body?: object }

/** A change of people or keys; what is shown is read again after it. */
export function useChange<Answer>(onDone?: (answer: Answer) => void) {
  const say = useToast()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body }: Change) => ask<Answer>(method, path, body),
    onSuccess: async (answer) => {
      onDone?.(answer)
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
}
