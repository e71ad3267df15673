import { useQuery } from '@tanstack/react-query'
import type { Integration } from '#api-contract/connection.ts'
import { queries } from '../../api/queries.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { Page } from '../../components/page/page.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { AskStep } from './ask-step.tsx'
import { ConnectSteps } from './connect-steps.tsx'
import { FinishStep } from './finish-step.tsx'
import { HandoffStep } from './handoff-step.tsx'
import { type GuideState, guideState } from './guide-state.ts'
import { WebhookStep } from './webhook-step.tsx'

const listenMs = 2_000

/** What is left before the AI can answer, each step turning by itself. */
export function SetupPage() {
  const { setup, guide } = useWords()
  const integration = useQuery({ ...queries.integration(), refetchInterval: listenMs })
  const overview = useQuery(queries.overview(''))
  const sessions = useQuery({
    ...queries.sessions('?limit=1&sort=created_at'),
    refetchInterval: listenMs,
  })
  return (
    <Page title={setup.title} className="setup-page">
      <div className="guidepage">
        <Loaded query={integration} what={setup.title} rows={7}>
          {(given) => {
            if (overview.isPending || sessions.isPending) return null
            const state = guideState({
              integration: given,
              documentCount: overview.data?.items.length ?? 0,
              hasSession: (sessions.data?.items.length ?? 0) > 0,
            })
            return (
              <>
                <p className="lead quiet" role="status">
                  {state.done.length === state.all
                    ? guide.allDone
                    : guide.lead(state.done.length, state.all)}
                </p>
                <Steps integration={given} state={state} />
              </>
            )
          }}
        </Loaded>
      </div>
    </Page>
  )
}

function Steps({ integration, state }: { integration: Integration; state: GuideState }) {
  const { setup, guide } = useWords()
  const { settings } = integration
  const trial = settings.only_contacts.map(visibleText).join(', ')
  return (
    <ol className="line">
      <ConnectSteps
        integration={integration}
        state={state}
        trial={trial === '' ? guide.everybody : guide.onlyThese(trial)}
      />
      <WebhookStep integration={integration} state={state} />
      <HandoffStep integration={integration} state={state} />
      <AskStep state={state} name={setup.ask} />
      <FinishStep state={state} isTrial={trial !== ''} />
    </ol>
  )
}
