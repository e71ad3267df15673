import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { ask } from '../../api/client.ts'
import { Icon } from '../../components/icon.tsx'
import { OutcomeMark } from '../../components/state-mark.tsx'
import { useToast, wordsOf } from '../../components/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { useSessionAction } from './use-session-action.ts'

/** Replay, good or bad with a word why, and the document that is missing. */
export function RecordActions(props: { decision: Decision; sessionId: string; org: string }) {
  const { decision, sessionId, org } = props
  const { session, reasons, common } = useWords()
  const [isAskingWhy, setAskingWhy] = useState(false)
  const say = useToast()
  const act = useSessionAction(sessionId)
  const replay = useMutation({
    mutationFn: () =>
      ask<Decision>('POST', `/sessions/${encodeURIComponent(sessionId)}/replay`, {
        decision_id: decision.id,
      }),
    onError: (error) => say(wordsOf(error)),
  })
  const rate = (rating: 'good' | 'bad', comment?: string) =>
    act.mutate({ verb: 'feedback', body: { rating, ...(comment && { comment }) } })
  return (
    <>
      <div className="acts">
        {decision.reason === 'insufficient_knowledge' && (
          <Link className="btn primary" to={`/o/${org}/knowledge/new`}>
            {session.writeDocument}
          </Link>
        )}
        <button
          type="button"
          className="btn"
          disabled={replay.isPending}
          onClick={() => replay.mutate()}
        >
          <Icon name="again" />
          {session.replay}
        </button>
        <span className="judge">
          <button type="button" className="btn bare" onClick={() => rate('good')}>
            <Icon name="good" />
            {session.good}
          </button>
          <button type="button" className="btn bare" onClick={() => setAskingWhy(!isAskingWhy)}>
            <Icon name="bad" />
            {session.bad}
          </button>
        </span>
      </div>
      {isAskingWhy && (
        <form
          className="acts"
          onSubmit={(event) => {
            event.preventDefault()
            const why = new FormData(event.currentTarget).get('why')
            rate('bad', typeof why === 'string' ? why : undefined)
            setAskingWhy(false)
          }}
        >
          <input
            className="input compact"
            name="why"
            aria-label={session.why}
            placeholder={session.why}
            maxLength={2000}
            required
          />
          <button className="btn">{common.save}</button>
        </form>
      )}
      {replay.data && (
        <div className="stack" role="status">
          <p className="meta">{session.replayTitle}</p>
          <p className="wrap">
            <span className="meta">{session.then}</span>
            <OutcomeMark outcome={decision.outcome} /> {reasons[decision.reason]}
            <span className="meta">{session.now}</span>
            <OutcomeMark outcome={replay.data.outcome} /> {reasons[replay.data.reason]}
          </p>
          {replay.data.outcome === decision.outcome && replay.data.reason === decision.reason && (
            <p className="meta">{session.same}</p>
          )}
        </div>
      )}
    </>
  )
}
