import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Session } from '#api-contract/conversations.ts'
import type { Decision } from '#api-contract/decisions.ts'
import { ask } from '../../../api/client.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { IntercomLink } from '../../../components/intercom/intercom-link.tsx'
import { type Act, reasonActs } from '../../../components/record/reason-acts.ts'
import { settingAddress } from '../../../components/record/setting-address.ts'
import { useToast, wordsOf } from '../../../components/overlays/toasts.tsx'
import { useDecisionWords } from '../../../language/use-decision-words.ts'
import { useWords } from '../../../language/use-words.ts'
import { Judge } from './judge.tsx'
import { ReplayView } from './replay-view.tsx'
import { WriteLink } from './write-link.tsx'
import { useSessionAction } from '../use-session-action.ts'

type RecordProps = { decision: Decision; session: Session; org: string }

/** What can be done about it, the replay, and whether it was good. */
export function RecordActions({ decision, session, org }: RecordProps) {
  const { acts } = useDecisionWords()
  const say = useToast()
  const replay = useMutation({
    mutationFn: () =>
      ask<Decision>('POST', `/sessions/${encodeURIComponent(session.id)}/replay`, {
        decision_id: decision.id,
      }),
    onError: (error) => say(wordsOf(error)),
  })
  return (
    <>
      <div className="acts">
        {reasonActs[decision.reason].map((act, place) => (
          <ActButton key={place} {...{ act, decision, session, org }} isFirst={place === 0} />
        ))}
        <button
          type="button"
          className="btn replay"
          disabled={replay.isPending}
          onClick={() => replay.mutate()}
        >
          <Icon name="again" />
          {acts.replay}
        </button>
        <Judge decision={decision} sessionId={session.id} />
      </div>
      {(replay.isPending || replay.data) && (
        <ReplayView then={decision} now={replay.data} close={() => replay.reset()} />
      )}
    </>
  )
}

function ActButton(props: RecordProps & { act: Act; isFirst: boolean }) {
  const { act, decision, session, org, isFirst } = props
  const { settings } = useWords()
  const { acts } = useDecisionWords()
  const run = useSessionAction(session.id)
  const [isSent, setSent] = useState(false)
  const look = isFirst ? 'btn primary' : 'btn'
  if (act.do === 'set')
    return (
      <Link className="btn" {...settingAddress(org, act.name)}>
        {acts.setting(settings[act.name].label)}
      </Link>
    )
  if (act.do === 'open')
    return (
      <Link className={look} to={`/o/${org}/${act.page}`}>
        {act.page === 'health' ? acts.health : acts.connection}
      </Link>
    )
  if (act.do === 'intercom') return <IntercomLink conversationId={session.conversation_id} />
  if (act.do === 'write' || act.do === 'write-how')
    return (
      <WriteLink
        {...{ decision, org, look }}
        sessionId={session.id}
        label={act.do === 'write' ? acts.write : acts.writeHow}
      />
    )
  const verb = { give: 'give-to-ai', draft: 'draft', 'resume-here': 'resume' }[act.do]
  const label = { give: acts.give, draft: acts.draft, 'resume-here': acts.resumeHere }[act.do]
  return (
    <button
      type="button"
      className={look}
      disabled={isSent || run.isPending || session.status !== 'open'}
      onClick={() => {
        setSent(true)
        run.mutate({ verb })
      }}
    >
      {label}
    </button>
  )
}
