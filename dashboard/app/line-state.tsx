import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { Icon, type IconName } from '../components/icon.tsx'
import { useToast, wordsOf } from '../components/toasts.tsx'
import { useWords } from '../language/use-words.ts'

const looks: Record<string, { icon: IconName; state: string }> = {
  connected: { icon: 'reply', state: 'is-replied' },
  paused: { icon: 'pause', state: 'is-look' },
  reconnect_required: { icon: 'failed', state: 'is-failed' },
  not_connected: { icon: 'unseen', state: 'is-unseen' },
}

/** Whether the AI is answering, and the button that stops it. */
export function LineState({ org }: { org: string }) {
  const words = useWords()
  const say = useToast()
  const queryClient = useQueryClient()
  const { data } = useQuery(queries.integration())
  const change = useMutation({
    mutationFn: (verb: 'pause' | 'resume') => ask('POST', `/integrations/intercom/${verb}`),
    onSuccess: () => queryClient.invalidateQueries(),
    onError: (error) => say(wordsOf(error)),
  })
  if (!data) return null
  const { icon, state } = looks[data.status] ?? { icon: 'unseen', state: 'is-unseen' }
  const trial = data.settings.only_contacts.length
  const isTrial = data.status === 'connected' && trial > 0
  const verb = data.status === 'connected' ? 'pause' : 'resume'
  return (
    <>
      <button type="button" className="state-line" popoverTarget="line-popover">
        <span className={`state ${state}`}>
          <Icon name={icon} />
        </span>
        {isTrial ? words.line.trial(trial) : words.line[data.status]}
      </button>
      <div id="line-popover" popover="auto" className="line-popover stack">
        {data.status === 'connected' || data.status === 'paused' ? (
          <>
            <p className="small">{words.line.pauseHint}</p>
            <button type="button" className="btn" onClick={() => change.mutate(verb)}>
              {words.line[verb]}
            </button>
          </>
        ) : (
          <Link className="btn" to={`/o/${org}/settings/integrations/intercom/connection`}>
            {data.status === 'not_connected' ? words.line.connect : words.line.mend}
          </Link>
        )}
      </div>
    </>
  )
}
