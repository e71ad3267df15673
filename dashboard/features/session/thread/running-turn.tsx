import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { TurnPhase } from '#api-contract/conversations.ts'
import { queries } from '../../../api/queries.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { ClockText } from '../../../components/texts/time-text.tsx'
import { useDecisionWords } from '../../../language/use-decision-words.ts'
import type { DecisionWords } from '../../../language/decisions/en.ts'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import { useClock, useWords } from '../../../language/use-words.ts'

const tickMs = 1_000

/** Where the decision will stand: what the running turn is at, and for how long. */
export function RunningTurn(props: { sessionId: string; waitsAt: string | undefined }) {
  const { sessionId, waitsAt } = props
  const words = useThreadWords()
  const told = useDecisionWords()
  const { list } = useWords()
  const clock = useClock()
  const { data: turn } = useQuery({
    ...queries.turn(sessionId),
    refetchInterval: ({ state }) =>
      waitsAt !== undefined || (state.data && state.data.phase !== 'idle') ? tickMs : false,
  })
  const isRunning = turn !== undefined && turn.phase !== 'idle'
  const now = useTick(isRunning)
  const since = waitsAt ?? turn?.since
  if (!isRunning && waitsAt === undefined) return null
  const at = since ? clock.time(since) : ''
  return (
    <li className="has-nobody">
      <i className="piece" aria-hidden="true" />
      <span className="mark is-unseen" aria-hidden="true">
        <Icon name="working" />
      </span>
      <p className="record-head">
        <span className="state" role="status">
          {list.working}
        </span>
        <span className="why">{isRunning ? sayPhase(turn, now, told) : words.workingOn(at)}</span>
        <span className="took">{isRunning && turn.since && secondsSince(turn.since, now)}</span>
        {since ? <ClockText at={since} /> : <span />}
      </p>
    </li>
  )
}

function sayPhase(turn: TurnPhase, now: number, { turn: told }: DecisionWords): string {
  switch (turn.phase) {
    case 'settling': {
      const left = new Date(turn.until ?? now).getTime() - now
      return told.settling(Math.max(0, Math.ceil(left / tickMs)))
    }
    case 'posting':
      return told.posting
    case 'queued':
      return told.queued
    default:
      return told.working
  }
}

function secondsSince(since: string, now: number): string {
  return `${Math.max(0, Math.round((now - new Date(since).getTime()) / 1_000))} s`
}

function useTick(isOn: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setInterval(() => setNow(Date.now()), tickMs)
    return () => clearInterval(timer)
  }, [isOn])
  return now
}
