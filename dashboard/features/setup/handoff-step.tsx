import { Link } from '@tanstack/react-router'
import type { Integration } from '#api-contract/connection.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import type { GuideState } from './guide-state.ts'
import { Step } from './step.tsx'

/** Where conversations go, and what the AI may answer from. */
export function HandoffStep(props: { integration: Integration; state: GuideState }) {
  const { integration, state } = props
  const { org = '' } = usePathParts()
  const { guide, setup, nav } = useWords()
  const target = guide.goesTo[integration.settings.handoff_assignment]
  return (
    <Step
      step="knowledge"
      state={state}
      name={guide.handoffs}
      gist={`${target} · ${guide.documents(state.documentCount)}`}
    >
      <p>{state.documentCount === 0 ? guide.withoutKnowledge : setup.knowledgeHint}</p>
      <p className="with">
        <Link
          className={state.current === 'knowledge' ? 'btn primary' : 'btn'}
          to={`/o/${org}/knowledge`}
        >
          {nav.knowledge}
        </Link>
        <Link className="btn" to={`/o/${org}/settings/integrations/intercom/handoff`}>
          {guide.handoffSettings}
        </Link>
      </p>
    </Step>
  )
}
