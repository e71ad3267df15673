import { useLocation } from '@tanstack/react-router'
import type { Decision } from '#api-contract/decisions.ts'
import { Icon } from '../../components/icon.tsx'
import { OutcomeMark, outcomeIcon } from '../../components/state-mark.tsx'
import { TimeText } from '../../components/time-text.tsx'
import { useWords } from '../../language/use-words.ts'
import { DecisionRecord } from '../../components/record/decision-record.tsx'
import { RecordActions } from './record-actions.tsx'

/** One decision, folded; a permalink opens it. */
export function DecisionItem(props: {
  decision: Decision
  held: string
  sessionId: string
  org: string
}) {
  const { decision, held, sessionId, org } = props
  const { hash } = useLocation()
  const { reasons, session } = useWords()
  const { outcome, reason } = decision
  const total = Object.values(decision.timings_ms).reduce((sum, ms) => sum + ms, 0)
  const isAimedAt = hash === `d-${decision.id}`
  return (
    <li className={`has-${held}`} id={`d-${decision.id}`}>
      <i className="piece" aria-hidden="true" />
      <span className={`mark is-${outcome.replace('_', '-')}`} aria-hidden="true">
        <Icon name={outcomeIcon(outcome)} />
      </span>
      <details className="fold decision" open={isAimedAt}>
        <summary>
          <span className="record-head">
            <OutcomeMark outcome={outcome} />
            <span className="why">{reasons[reason]}</span>
            <span className="took">{session.took(total)}</span>
            <TimeText at={decision.created_at} />
          </span>
          <span className="turn">
            <Icon name="down" />
          </span>
        </summary>
        <DecisionRecord
          decision={decision}
          org={org}
          actions={<RecordActions decision={decision} sessionId={sessionId} org={org} />}
        />
      </details>
    </li>
  )
}
