import { useQuery } from '@tanstack/react-query'
import type { Answer } from '#api-contract/answers.ts'
import { queries } from '../../api/queries.ts'
import { Section } from '../../components/record/section.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useWords } from '../../language/use-words.ts'

type Step = Answer['steps'][number]

/** What would be done in Intercom, in order; nothing of it is. */
export function TriedSteps({ steps }: { steps: Step[] }) {
  const { session, try: words } = useWords()
  const { steps: names } = useDecisionWords()
  const nameOf = useNameOf()
  const told = steps.map((step) =>
    [
      words.steps[step.kind] ?? step.kind.replaceAll('_', ' '),
      step.kind.startsWith('assign_te') && nameOf(step),
    ]
      .filter(Boolean)
      .join(' '),
  )
  return (
    <Section
      name="steps"
      title={session.steps}
      gist={words.wouldBe(steps.length, visibleText(told.join(', ')))}
    >
      {steps.length > 0 && (
        <ol className="rows small">
          {steps.map((step, place) => (
            <li key={place} className="wrap">
              <span className="quiet">{place + 1}</span> {names[step.kind] ?? step.kind}
              <span className="push quiet">{visibleText(nameOf(step))}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

function useNameOf(): (step: Step) => string {
  const { data } = useQuery(queries.integration())
  const asked = { enabled: data?.status === 'connected', retry: false }
  const teammates = useQuery({ ...queries.teammates(), ...asked })
  const teams = useQuery({ ...queries.teams(), ...asked })
  return ({ kind, target }) => {
    const list: readonly { id: string; name: string | null }[] =
      (kind === 'assign_team' ? teams : teammates).data?.items ?? []
    return list.find(({ id }) => id === target)?.name ?? target ?? ''
  }
}
