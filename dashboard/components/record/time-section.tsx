import { type CSSProperties, useState } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useWords } from '../../language/use-words.ts'
import { Section } from './section.tsx'

type Phase = { name: string; ms: number }

const order = ['fetch', 'gates', 'answer', 'fetch_again']

/** One bar a phase, in their order; the longest is darker. The table is also what screen readers get. */
export function TimeSection(props: { decision: Pick<Decision, 'timings_ms'> }) {
  const { session } = useWords()
  const words = useDecisionWords()
  const [isTable, setTable] = useState(false)
  const phases = Object.entries(props.decision.timings_ms)
    .map(([name, ms]): Phase => ({ name, ms }))
    .sort((left, right) => placeOf(left) - placeOf(right))
  const total = phases.reduce((sum, { ms }) => sum + ms, 0)
  if (phases.length === 0) return null
  return (
    <Section name="time" title={session.time} gist={session.took(total)}>
      {!isTable && <Bars phases={phases} total={total} />}
      <table className={`table ${isTable ? '' : 'sr'}`}>
        <thead>
          <tr>
            <th scope="col">{words.phase}</th>
            <th scope="col">{words.duration}</th>
          </tr>
        </thead>
        <tbody>
          {phases.map(({ name, ms }) => (
            <tr key={name}>
              <td>{words.phases[name] ?? name.replaceAll('_', ' ')}</td>
              <td>{session.took(ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="btn bare slim" onClick={() => setTable(!isTable)}>
        {isTable ? words.asBars : words.asTable}
      </button>
    </Section>
  )
}

function placeOf({ name }: Phase): number {
  const place = order.indexOf(name)
  return place < 0 ? order.length : place
}

function Bars({ phases, total }: { phases: Phase[]; total: number }) {
  const { session } = useWords()
  const words = useDecisionWords()
  const longest = Math.max(...phases.map(({ ms }) => ms), 1)
  const before = (place: number) => phases.slice(0, place).reduce((sum, { ms }) => sum + ms, 0)
  return (
    <ul className="flow" aria-hidden="true">
      {phases.map(({ name, ms }, place) => {
        const shares = { '--from': share(before(place), total), '--w': share(ms, total) }
        return (
          <li className={ms === longest ? 'long' : ''} key={name}>
            <span>{words.phases[name] ?? name.replaceAll('_', ' ')}</span>
            <span className="track" style={shares as CSSProperties /* custom properties */}>
              <i />
              <span>{session.took(ms)}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${((100 * part) / whole).toFixed(1)}%`
}
