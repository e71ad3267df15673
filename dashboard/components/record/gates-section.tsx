import type { Decision } from '#api-contract/decisions.ts'
import { useWords } from '../../language/use-words.ts'
import { Icon } from '../icon.tsx'
import { Section } from './section.tsx'

type Gate = Decision['gates'][number]

/** The gates in their order; the closed one first, with what was found. */
export function GatesSection({ decision }: { decision: Pick<Decision, 'gates' | 'details'> }) {
  const { session } = useWords()
  const { gates, details } = decision
  const closed = [...gates, ...details.second_look].find(({ passed }) => !passed)
  const gist = closed ? session.closed(closed.gate) : session.asked(gates.length)
  return (
    <Section name={session.gates} gist={gist} isOpen={closed !== undefined}>
      {closed && <ClosedGate gate={closed} />}
      <GateList gates={gates} />
      {details.second_look.length > 0 && (
        <>
          <p className="round">{session.askedAgain}</p>
          <GateList gates={details.second_look} />
        </>
      )}
    </Section>
  )
}

function ClosedGate({ gate }: { gate: Gate }) {
  const words = useWords()
  return (
    <div className="shut">
      <Icon name="skipped" />
      <p>
        <b className="strong">{gate.gate}</b> {words.gates[gate.gate] ?? ''}
      </p>
      <dl className="facts">
        {Object.entries(gate.facts).map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
    </div>
  )
}

function Fact({ name, value }: { name: string; value: unknown }) {
  return (
    <>
      <dt>{name.replaceAll('_', ' ')}</dt>
      <dd className="mono">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
    </>
  )
}

function GateList({ gates }: { gates: readonly Gate[] }) {
  const words = useWords()
  const half = { '--n': Math.ceil(gates.length / 2) }
  return (
    <ol className="gates" style={half as React.CSSProperties /* a custom property */}>
      {gates.map(({ gate, passed }) => (
        <li className="gate" key={gate}>
          <Icon name={passed ? 'check' : 'skipped'} />
          <span className="g">{gate}</span>
          <span>{words.gates[gate] ?? gate}</span>
        </li>
      ))}
    </ol>
  )
}
