import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ask } from '../api/client.ts'
import { queries } from '../api/queries.ts'
import { Icon, type IconName } from '../components/icon.tsx'
import { Popover } from '../components/popover.tsx'
import { useToast, wordsOf } from '../components/toasts.tsx'
import { useWords } from '../language/use-words.ts'

const looks: Record<string, { icon: IconName; state: string }> = {
  connected: { icon: 'reply', state: 'is-replied' },
  paused: { icon: 'pause', state: 'is-look' },
  reconnect_required: { icon: 'failed', state: 'is-failed' },
  not_connected: { icon: 'unseen', state: 'is-unseen' },
}

/** Whether the AI is answering, and the button that stops it. */
export function LineState({ org, isSpelledOut }: { org: string; isSpelledOut?: boolean }) {
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
  const mark = (
    <>
      <span className={`state ${state}`}>
        <Icon name={icon} />
      </span>
      {isTrial ? words.line.trial(trial) : words.line[data.status]}
    </>
  )
  const acts =
    data.status === 'connected' || data.status === 'paused' ? (
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
    )
  if (isSpelledOut)
    return (
      <div className="stack">
        <p className="strong">{mark}</p>
        {acts}
      </div>
    )
  return (
    <>
      <button type="button" className="state-line" popoverTarget="line-popover">
        {mark}
      </button>
      <Popover id="line-popover" className="stack">
        {acts}
      </Popover>
    </>
  )
}
