import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import type { GuideState } from './guide-state.ts'
import { Step } from './step.tsx'

/** Ends the trial. */
export function FinishStep({ state, isTrial }: { state: GuideState; isTrial: boolean }) {
  const { setup, guide } = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const me = useQuery(queries.me())
  const open = useMutation({
    mutationFn: () => ask('PATCH', '/integrations/intercom/settings', { only_contacts: [] }),
    onSuccess: async () => {
      say(guide.opened)
      await queryClient.invalidateQueries()
    },
    onError: (error) => say(wordsOf(error)),
  })
  const isDone = state.done.includes('open')
  return (
    <Step step="open" state={state} name={setup.open} gist={isDone ? guide.opened : guide.openGist}>
      <p>{isTrial ? setup.openHint : guide.opened}</p>
      {isTrial && me.data?.role !== 'member' && (
        <p>
          <button
            type="button"
            className={state.current === 'open' ? 'btn primary' : 'btn'}
            disabled={open.isPending}
            onClick={() => open.mutate()}
          >
            {guide.openNow}
          </button>
        </p>
      )}
    </Step>
  )
}
