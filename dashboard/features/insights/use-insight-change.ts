import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask, type Method } from '../../api/client.ts'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'

const shown = new Set(['topics', 'topic', 'gaps', 'content'])

/** Changes something of the insights and reads them again; says `told` when it went well. */
export function useInsightChange(told?: string) {
  const say = useToast()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body }: { method: Method; path: string; body?: object }) =>
      ask(method, path, body),
    onSuccess: async () => {
      if (told !== undefined) say(told)
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => shown.has(String(queryKey[0])),
      })
    },
    onError: (error) => say(wordsOf(error)),
  })
}
