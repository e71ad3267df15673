import { useLocation } from '@tanstack/react-router'
import type { Decision } from '#api-contract/decisions.ts'
import { Icon } from '../../../components/icon.tsx'
import { DecisionRecord } from '../../../components/record/decision-record.tsx'
import { ClockText } from '../../../components/time-text.tsx'
import { useWords } from '../../../language/use-words.ts'

/** What was only kept, folded together: our own echoes, repeats, messages of people and bots. */
export function QuietDecisions(props: { decisions: Decision[]; held: string; org: string }) {
  const { decisions, held, org } = props
  const { hash } = useLocation()
  const { session, reasons } = useWords()
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
          <details
            className="fold"
            key={decision.id}
            id={`d-${decision.id}`}
            open={isAimedAt(decision)}
          >
            <summary>
              <span className="event">
                {reasons[decision.reason]} <ClockText at={decision.created_at} />
              </span>
              <span className="turn">
                <Icon name="down" />
              </span>
            </summary>
            <DecisionRecord decision={decision} org={org} actions={null} />
          </details>
        ))}
      </details>
    </li>
  )
}
