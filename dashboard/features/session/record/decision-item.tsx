import { useLocation } from '@tanstack/react-router'
import { useContext, useState } from 'react'
import type { Session } from '#api-contract/conversations.ts'
import type { Decision } from '#api-contract/decisions.ts'
import { Icon } from '../../../components/controls/icon.tsx'
import { DecisionRecord } from '../../../components/record/decision-record.tsx'
import { spentOf } from '../../../components/record/phases-of.ts'
import { useReasonInList } from '../../../components/record/use-reason-in-list.ts'
import { OutcomeMark, outcomeIcon } from '../../../components/sessions/state-mark.tsx'
import { ClockText } from '../../../components/texts/time-text.tsx'
import { useWords } from '../../../language/use-words.ts'
import { LongThreadContext } from './long-thread-context.ts'
import { RecordActions } from './record-actions.tsx'

/** A shorter wait is no news. */
const shownWaitMs = 100

/** One decision, folded; a permalink or a failed step opens it. */
export function DecisionItem(props: {
  decision: Decision
  held: string
  session: Session | undefined
  org: string
}) {
  const { decision, held, session: its, org } = props
  const { hash } = useLocation()
  const { session } = useWords()
  const why = useReasonInList(decision)
  const { outcome, id, steps } = decision
  const { waitedMs, ownMs } = spentOf(decision)
  const isLong = useContext(LongThreadContext)
  const isAimedAt = hash === `d-${id}` || hash.startsWith(`d-${id}&`)
  const [isOpen, setOpen] = useState(isAimedAt || steps.some(({ state }) => state === 'failed'))
  return (
    <li className={`has-${held}`} id={`d-${id}`}>
      <i className="piece" aria-hidden="true" />
      <span className={`mark is-${outcome.replace('_', '-')}`} aria-hidden="true">
        <Icon name={outcomeIcon(outcome)} />
      </span>
      <details
        className="fold decision"
        open={isOpen}
        onToggle={(event) => {
          const isNow = event.currentTarget.open
          if (event.target !== event.currentTarget || isNow === isOpen) return
          setOpen(isNow)
          const address = isNow ? `#d-${id}` : location.pathname + location.search
          history.replaceState(history.state, '', address)
        }}
      >
        <summary>
          <span className="record-head">
            <OutcomeMark outcome={outcome} isTinted={isOpen} isBare />
            <span className="why">{why}</span>
            <span className="took">
              {waitedMs >= shownWaitMs && `${session.took(waitedMs)} + `}
              {ownMs > 0 && session.took(ownMs)}
            </span>
            <ClockText at={decision.created_at} />
          </span>
          <span className="turn">
            <Icon name="down" />
          </span>
        </summary>
        {(isOpen || !isLong) && (
          <DecisionRecord
            decision={decision}
            org={org}
            actions={its && <RecordActions decision={decision} session={its} org={org} />}
          />
        )}
      </details>
    </li>
  )
}
