import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../api/client.ts'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'

/** A button's request about one session: told when it is on its way, and when it is refused. */
export function useSessionAction(sessionId: string, { isQuiet = false } = {}) {
  const say = useToast()
  const { session } = useWords()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ verb, body = {} }: { verb: string; body?: Record<string, unknown> }) =>
      ask('POST', `/sessions/${encodeURIComponent(sessionId)}/${verb}`, body),
    onSuccess: async () => {
      if (isQuiet) return
      say(session.accepted)
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
}
