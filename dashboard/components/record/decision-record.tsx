import type { ReactNode } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { useWords } from '../../language/use-words.ts'
import { GatesSection } from './gates-section.tsx'
import { FactsSection, GuardsSection, StepsSection, TimeSection } from './other-sections.tsx'
import { PassagesSection } from './passages-section.tsx'

type Recorded = Omit<Decision, 'id' | 'created_at'>

/** What was decided, in a sentence, and the stored facts behind it. */
export function DecisionRecord(props: { decision: Recorded; org: string; actions?: ReactNode }) {
  const { decision, org, actions } = props
  const { session } = useWords()
  const { generated, citations } = decision.details
  const isUnsent = generated !== null && decision.outcome !== 'replied'
  return (
    <div className="record">
      <div className="record-say">
        <p>{decision.explanation}</p>
        {citations.length > 0 && (
          <p className="sources">
            {session.sources}: {citations.map(({ title }) => title).join(' · ')}
          </p>
        )}
        {isUnsent && (
          <div className="paper">
            <p className="meta">{session.unsent}</p>
            <p className="preview-text" dir="auto">
              {generated}
            </p>
          </div>
        )}
        {actions}
      </div>
      <PassagesSection decision={decision} org={org} />
      <GuardsSection decision={decision} />
      <GatesSection decision={decision} />
      <FactsSection decision={decision} />
      <StepsSection decision={decision} />
      <TimeSection decision={decision} />
    </div>
  )
}
