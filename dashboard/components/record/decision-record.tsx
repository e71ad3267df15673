import type { ReactNode } from 'react'
import { useWords } from '../../language/use-words.ts'
import { visibleText } from '../texts/untrusted.ts'
import { GatesSection } from './gates-section.tsx'
import { FactsSection, GuardsSection, StepsSection } from './other-sections.tsx'
import { PassagesSection } from './passages-section.tsx'
import type { Recorded } from './said-of.ts'
import { SectionOwnerContext } from './section.tsx'
import { Sentence } from './sentence.tsx'
import { TimeSection } from './time-section.tsx'

/** What was decided, in a sentence, and the stored facts behind it; what explains the outcome stands first. */
export function DecisionRecord(props: {
  decision: Recorded & { id?: string; created_at?: string }
  org: string
  actions?: ReactNode
}) {
  const { decision, org, actions } = props
  const { session } = useWords()
  const { generated, second_look: again } = decision.details
  const isUnsent =
    generated !== null && !['replied', 'resolved', 'drafted'].includes(decision.outcome)
  const isClosed = [...decision.gates, ...again].some(({ passed }) => !passed)
  const gates = <GatesSection decision={decision} org={org} key="gates" />
  const steps = <StepsSection decision={decision} key="steps" />
  const isStuck = decision.steps.some(({ state }) => state === 'failed')
  return (
    <SectionOwnerContext value={decision.id}>
      <div className="record">
        <div className="record-say">
          <Sentence decision={decision} org={org} />
          {isUnsent && (
            <div className="paper">
              <p className="meta">{session.unsent}</p>
              <p className="preview-text" dir="auto">
                {visibleText(generated)}
              </p>
            </div>
          )}
          {actions}
        </div>
        {isStuck && steps}
        {isClosed && gates}
        <PassagesSection decision={decision} org={org} />
        <GuardsSection decision={decision} />
        {!isClosed && gates}
        <FactsSection decision={decision} />
        {!isStuck && steps}
        <TimeSection decision={decision} />
      </div>
    </SectionOwnerContext>
  )
}
