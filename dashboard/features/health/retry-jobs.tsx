import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'

/** For owners and admins: tries again what is out of attempts. */
export function RetryJobs() {
  const { health } = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const me = useQuery(queries.me())
  const retry = useMutation({
    mutationFn: () => ask<{ retried: number }>('POST', '/jobs/dead/retry', {}),
    onSuccess: async ({ retried }) => {
      say(health.retried(retried))
      await queryClient.invalidateQueries({ queryKey: ['health'] })
    },
    onError: (error) => say(wordsOf(error)),
  })
  if (me.data?.role === 'member') return null
  return (
    <button type="button" className="btn" disabled={retry.isPending} onClick={() => retry.mutate()}>
      {health.retry}
    </button>
  )
}
