import { Link } from '@tanstack/react-router'
import { Icon } from '../../components/controls/icon.tsx'
import { GuardsSection } from '../../components/record/other-sections.tsx'
import { PassagesSection } from '../../components/record/passages-section.tsx'
import { useWords } from '../../language/use-words.ts'
import { GatesNotAsked } from './gates-not-asked.tsx'
import { TriedSteps } from './tried-steps.tsx'
import type { Tried } from './use-rounds.ts'

/** Folded: what would be done and why; unfolded the facts behind it. */
export function TriedRecord(props: { question: string; tried: Tried; org: string }) {
  const { question, org } = props
  const { answer, milliseconds } = props.tried
  const words = useWords()
  const { outcome, reason } = answer
  const isMissing = reason === 'insufficient_knowledge'
  return (
    <details className="fold decision" open={outcome !== 'replied'}>
      <summary>
        <b className={`state is-${outcome.replace('_', '-')}`}>{words.try.would[outcome]}</b>
        <span className="quiet">
          {words.reasons[reason]} · {answer.language} · {words.sentiment[answer.sentiment]}
        </span>
        <span className="push meta">{words.session.took(milliseconds)}</span>
        <span className="turn">
          <Icon name="down" />
        </span>
      </summary>
      <div className="record">
        <div className="record-say">
          <p>{answer.explanation}</p>
          {isMissing && (
            <p className="acts">
              <Link className="btn" to={`/o/${org}/knowledge/new`} search={{ question }}>
                {words.guide.writeMissing}
              </Link>
            </p>
          )}
        </div>
        <PassagesSection decision={answer} org={org} />
        <GuardsSection decision={answer} />
        <GatesNotAsked />
        <TriedSteps steps={answer.steps} />
      </div>
    </details>
  )
}
