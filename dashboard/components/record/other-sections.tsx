import type { Decision } from '#api-contract/decisions.ts'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useClock, useWords } from '../../language/use-words.ts'
import { Icon, type IconName } from '../controls/icon.tsx'
import { visibleText } from '../texts/untrusted.ts'
import { useKnownNames } from './known-names.ts'
import type { Recorded } from './said-of.ts'
import { Section } from './section.tsx'
import { useUsageFacts } from './usage-facts.ts'

export function GuardsSection({ decision: { details } }: { decision: Pick<Decision, 'details'> }) {
  const { session } = useWords()
  const words = useDecisionWords()
  const { guards } = details
  const passed = guards.filter((one) => one.passed).length
  const gist = guards.length === 0 ? session.noGuards : words.guardsPassed(passed, guards.length)
  return (
    <Section name="guards" title={session.guards} gist={gist} isOpen={passed < guards.length}>
      <ul>
        {guards.map(({ guard, passed: isGood, detail }, place) => (
          <li className={`check ${isGood ? 'is-works' : 'is-failed'}`} key={place}>
            <Icon name={isGood ? 'check' : 'failed'} />
            <span>
              <span className="hint">{guard}</span> {words.guards[guard] ?? guard}:{' '}
              {isGood ? words.guardPassed : words.guardFailed}
            </span>
            {detail !== undefined && (
              <p dir="auto">{isGood ? visibleText(detail) : <del>{visibleText(detail)}</del>}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function FactsSection({ decision }: { decision: Recorded }) {
  const { session, sessions, sentiment } = useWords()
  const words = useDecisionWords()
  const clock = useClock()
  const { locale } = clock
  const { details, trigger } = decision
  const mood = sentiment[details.sentiment as keyof typeof sentiment] ?? details.sentiment
  const version = details.settings_version
  const facts: [name: string, value: string | null, isMono?: boolean][] = [
    [session.language, details.language && languageName(details.language, locale)],
    [sessions.sentiment, mood],
    [session.trigger, words.foundBy[trigger.by]],
    [session.topic, trigger.topic, true],
    [words.customerPart, trigger.part_id, true],
    [words.readAt, details.fetched_at && clock.moment(details.fetched_at)],
    [session.engine, details.engine],
    [session.confidence, details.confidence?.toFixed(2) ?? null],
    [session.settingsVersion, version === null ? null : words.settingsOf(version)],
    [session.evidence, details.evidence.join(' · ') || null],
    [session.problem, details.problem],
    ...useUsageFacts(details.usage),
  ]
  const known = facts.filter(([, value]) => value !== null && value !== undefined)
  const gist = [facts[0]?.[1], facts[1]?.[1], facts[8]?.[1]].filter(Boolean).join(' · ')
  return (
    <Section name="facts" title={session.facts} gist={gist}>
      <dl className="facts">
        {known.map(([name, value, isMono]) => (
          <div className="pair" key={name}>
            <dt>{name}</dt>
            <dd className={isMono ? 'mono' : ''}>{visibleText(value ?? '')}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

type Step = Decision['steps'][number]

const stepLooks: Record<Step['state'], [icon: IconName, look: string]> = {
  intended: ['unseen', 'is-unseen'],
  attempted: ['working', 'is-look'],
  done: ['check', 'is-works'],
  skipped: ['skipped', 'is-skipped'],
  left_alone: ['person', 'is-handed-off'],
  failed: ['failed', 'is-failed'],
}

export function StepsSection({ decision: { steps } }: { decision: Pick<Decision, 'steps'> }) {
  const { session } = useWords()
  const done = steps.filter(({ state }) => state === 'done').length
  const gist = steps.length === 0 ? session.noSteps : session.stepsDone(done, steps.length)
  const isOpen = steps.some(({ state }) => state === 'failed' || state === 'attempted')
  return (
    <Section name="steps" title={session.steps} gist={gist} isOpen={isOpen}>
      <ol className="steps">
        {steps.map((step, place) => (
          <StepRow step={step} place={place} key={place} />
        ))}
      </ol>
    </Section>
  )
}

function StepRow({ step, place }: { step: Step; place: number }) {
  const words = useDecisionWords()
  const names = useKnownNames()
  const { kind, state, target, problem, attempt_count: attempts } = step
  const [icon, look] = stepLooks[state]
  const whom = target === null ? '' : (names.person(target) ?? names.team(target) ?? target)
  const isHinted = state === 'attempted' || state === 'left_alone' || state === 'skipped'
  const more = [
    whom,
    attempts > 1 && words.stepHints.attempts(attempts),
    isHinted && words.stepHints[state],
    problem,
  ]
  return (
    <li>
      <span>{place + 1}</span>
      <span>{words.steps[kind] ?? kind.replaceAll('_', ' ')}</span>
      <span className={`state ${look}`}>
        <Icon name={icon} />
        {words.stepStates[state]}
      </span>
      <span className="quiet">{visibleText(more.filter(Boolean).join(' · '))}</span>
      <span className="mono r">{step.intercom_part_id}</span>
    </li>
  )
}
