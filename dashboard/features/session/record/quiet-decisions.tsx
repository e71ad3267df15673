import { useLocation } from '@tanstack/react-router'
import { useContext, useState } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { DecisionRecord } from '../../../components/record/decision-record.tsx'
import { ClockText } from '../../../components/texts/time-text.tsx'
import { useWords } from '../../../language/use-words.ts'
import { LongThreadContext } from './long-thread-context.ts'

/** What was only kept, folded together: our own echoes, repeats, messages of people and bots. */
export function QuietDecisions(props: { decisions: Decision[]; held: string; org: string }) {
  const { decisions, held, org } = props
  const { hash } = useLocation()
  const { session } = useWords()
  const isAimedAt = ({ id }: Decision) => hash === `d-${id}` || hash.startsWith(`d-${id}&`)
  return (
    <li className={`has-${held}`}>
      <i className="piece" aria-hidden="true" />
      <span className="mark small" aria-hidden="true" />
      <details className="fold quiet-fold" open={decisions.some(isAimedAt)}>
        <summary>
          <span className="event">{session.kept(decisions.length)}</span>
          <span className="turn">
            <Icon name="down" />
          </span>
        </summary>
        {decisions.map((decision) => (
          <QuietDecision
            decision={decision}
            isAimedAt={isAimedAt(decision)}
            org={org}
            key={decision.id}
          />
        ))}
      </details>
    </li>
  )
}

function QuietDecision(props: { decision: Decision; isAimedAt: boolean; org: string }) {
  const { decision, isAimedAt, org } = props
  const { reasons } = useWords()
  const isLong = useContext(LongThreadContext)
  const [isOpen, setOpen] = useState(isAimedAt)
  return (
    <details
      className="fold"
      id={`d-${decision.id}`}
      open={isOpen}
      onToggle={(event) => {
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <span className="event">
          {reasons[decision.reason]} <ClockText at={decision.created_at} />
        </span>
        <span className="turn">
          <Icon name="down" />
        </span>
      </summary>
      {(isOpen || !isLong) && <DecisionRecord decision={decision} org={org} actions={null} />}
    </details>
  )
}
