import type { CSSProperties } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { useWords } from '../../language/use-words.ts'
import { Icon } from '../icon.tsx'
import { Section } from './section.tsx'

export function GuardsSection({ decision: { details } }: { decision: Pick<Decision, 'details'> }) {
  const { session } = useWords()
  const { guards } = details
  const failed = guards.filter(({ passed }) => !passed)
  const gist = guards.length === 0 ? session.noGuards : guards.map(({ guard }) => guard).join(' ')
  return (
    <Section name={session.guards} gist={gist} isOpen={failed.length > 0}>
      <ul>
        {guards.map(({ guard, passed, detail }) => (
          <li className={`check ${passed ? 'is-works' : 'is-failed'}`} key={`${guard}${detail}`}>
            <Icon name={passed ? 'check' : 'failed'} />
            <span>
              {guard} {detail}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function FactsSection(props: { decision: Pick<Decision, 'details' | 'trigger'> }) {
  const { details, trigger } = props.decision
  const { session } = useWords()
  const facts: [string, string | number | null][] = [
    [session.trigger, trigger.by],
    [session.topic, trigger.topic],
    [session.language, details.language],
    [session.engine, details.engine],
    [session.confidence, details.confidence],
    [session.settingsVersion, details.settings_version],
    [session.evidence, details.evidence.join(' · ') || null],
    [session.problem, details.problem],
  ]
  const known = facts.filter(([, value]) => value !== null)
  return (
    <Section
      name={session.facts}
      gist={known
        .slice(0, 3)
        .map(([, value]) => value)
        .join(' · ')}
    >
      <dl className="facts">
        {known.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

export function StepsSection({ decision: { steps } }: { decision: Pick<Decision, 'steps'> }) {
  const { session } = useWords()
  const done = steps.filter(({ state }) => state === 'done').length
  const gist = steps.length === 0 ? session.noSteps : session.stepsDone(done, steps.length)
  return (
    <Section
      name={session.steps}
      gist={gist}
      isOpen={steps.some(({ state }) => state === 'failed')}
    >
      <ol className="steps">
        {steps.map(({ kind, state, intercom_part_id }, place) => (
          <li key={kind}>
            <span>{place + 1}</span>
            <span>{kind.replaceAll('_', ' ')}</span>
            <span
              className={`state ${state === 'done' ? 'is-works' : state === 'failed' ? 'is-failed' : ''}`}
            >
              {state.replaceAll('_', ' ')}
            </span>
            <span className="mono">{intercom_part_id}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** One bar a phase, in their order; the longest is darker. */
export function TimeSection(props: { decision: Pick<Decision, 'timings_ms'> }) {
  const { session } = useWords()
  const phases = Object.entries(props.decision.timings_ms)
  const total = phases.reduce((sum, [, ms]) => sum + ms, 0)
  const longest = Math.max(...phases.map(([, ms]) => ms), 1)
  const from = (place: number) => phases.slice(0, place).reduce((sum, [, ms]) => sum + ms, 0)
  return (
    <Section name={session.time} gist={session.took(total)}>
      <ul className="flow">
        {phases.map(([phase, ms], place) => {
          const shares = { '--from': share(from(place), total), '--w': share(ms, total) }
          return (
            <li className={ms === longest ? 'long' : ''} key={phase}>
              <span>{phase.replaceAll('_', ' ')}</span>
              <span className="track" style={shares as CSSProperties /* custom properties */}>
                <i />
                <span>{session.took(ms)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${((100 * part) / whole).toFixed(1)}%`
}
