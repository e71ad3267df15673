import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useClock, useWords } from '../../language/use-words.ts'
import { Icon } from '../controls/icon.tsx'
import { FactList } from './fact-list.tsx'
import { reasonActs } from './reason-acts.ts'
import type { Recorded } from './said-of.ts'
import { Section } from './section.tsx'
import { settingAddress } from './setting-address.ts'

type Gate = Decision['gates'][number]
type Asked = { gate: string; is: 'open' | 'closed' | 'not-asked' }

const allGates = Array.from({ length: 16 }, (_, place) => `G${place + 1}`)

/** The gates in their order; the closed one first, with what was found and what would have opened it. */
export function GatesSection({ decision, org }: { decision: Recorded; org: string }) {
  const { session } = useWords()
  const words = useDecisionWords()
  const clock = useClock()
  const { gates, details } = decision
  const again = details.second_look
  const closed = [...gates, ...again].find(({ passed }) => !passed)
  const asked = askedOf(gates)
  const count = (is: Asked['is']) => asked.filter((one) => one.is === is).length
  const gist = [
    gates.length === 0
      ? words.gate.none
      : words.gate.counts(count('open'), count('closed'), count('not-asked')),
    again.length > 0 &&
      words.gate.again(
        again.length,
        again.every(({ passed }) => passed),
      ),
  ]
  const readAt = details.fetched_at ? clock.time(details.fetched_at) : ''
  return (
    <Section
      name="gates"
      title={session.gates}
      gist={gist.filter(Boolean).join(' · ')}
      isOpen={closed !== undefined}
    >
      {closed && <ClosedGate gate={closed} decision={decision} org={org} />}
      {gates.length > 0 && <GateList gates={asked} />}
      {count('not-asked') > 0 && gates.length > 0 && <p className="hint">{words.gate.rest}</p>}
      {again.length > 0 && (
        <>
          <p className="round">{words.gate.againAt(readAt)}</p>
          <GateList
            gates={again.map(({ gate, passed }) => ({ gate, is: passed ? 'open' : 'closed' }))}
          />
        </>
      )}
    </Section>
  )
}

/** All gates of the rules: what stands before one that was asked was open, what stands after a closed one was not asked. */
function askedOf(gates: readonly Gate[]): Asked[] {
  const recorded = new Map(gates.map(({ gate, passed }) => [gate, passed]))
  const last = Math.max(...gates.map(({ gate }) => allGates.indexOf(gate)), -1)
  return allGates.map((gate, place) => {
    const passed = recorded.get(gate) ?? place < last
    return { gate, is: passed ? 'open' : recorded.has(gate) ? 'closed' : 'not-asked' }
  })
}

function ClosedGate({ gate, decision, org }: { gate: Gate; decision: Recorded; org: string }) {
  const { settings } = useWords()
  const words = useDecisionWords()
  const [question, needed] = words.questions[gate.gate] ?? [gate.gate, '']
  const names = reasonActs[decision.reason].flatMap((act) => (act.do === 'set' ? [act.name] : []))
  return (
    <div className="shut">
      <Icon name="cross" />
      <p className="strong">
        {gate.gate} {question}
      </p>
      <dl className="facts">
        <FactList facts={gate.facts} />
        <dt>{words.gate.needed}</dt>
        <dd>{needed}</dd>
        {names.map((name) => (
          <div className="pair" key={name}>
            <dt>{words.gate.setting}</dt>
            <dd>
              <Link {...settingAddress(org, name)}>{settings[name].label}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function GateList({ gates }: { gates: Asked[] }) {
  const words = useWords()
  const { gate: told } = useDecisionWords()
  const half = { '--n': Math.ceil(gates.length / 2) }
  const icons = { open: 'check', closed: 'cross', 'not-asked': 'unseen' } as const
  return (
    <ol className="gates" style={half as CSSProperties /* a custom property */}>
      {gates.map(({ gate, is }) => (
        <li className={`gate is-${is} ${is === 'not-asked' ? 'off' : ''}`} key={gate}>
          <Icon name={icons[is]} />
          <span className="g">{gate}</span>
          <span>
            {words.gates[gate] ?? gate}
            {is === 'closed' && `: ${told.closed}`}
            {is === 'not-asked' && <span className="sr">, {told.notAsked}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
