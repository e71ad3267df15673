import { type CSSProperties, useState } from 'react'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useWords } from '../../language/use-words.ts'
import { type Phase, phasesOf, spentOf, type Timed } from './phases-of.ts'
import { Section } from './section.tsx'

/** Waiting is drawn at most as long as this share of the work, with a break in its bar. */
const longestIdleShare = 0.4

/** One bar a phase and step, in their order; the longest is darker. The table is also what screen readers get. */
export function TimeSection({ decision }: { decision: Timed }) {
  const { session } = useWords()
  const words = useDecisionWords()
  const nameOf = usePhaseName()
  const [isTable, setTable] = useState(false)
  const phases = phasesOf(decision)
  const { waitedMs, ownMs } = spentOf(decision)
  if (phases.length === 0) return null
  const gist = waitedMs > 0 ? words.waitedAndTook(session.took(waitedMs), session.took(ownMs)) : ''
  return (
    <Section name="time" title={session.time} gist={gist || session.took(ownMs)}>
      {!isTable && <Bars phases={phases} ownMs={ownMs} />}
      <table className={`table ${isTable ? '' : 'sr'}`}>
        <thead>
          <tr>
            <th scope="col">{words.phase}</th>
            <th scope="col">{words.duration}</th>
          </tr>
        </thead>
        <tbody>
          {phases.map((phase) => (
            <tr key={phase.key}>
              <td>{nameOf(phase)}</td>
              <td>{session.took(phase.ms)}</td>
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

function usePhaseName(): (phase: Phase) => string {
  const words = useDecisionWords()
  return ({ name, isStep }) =>
    (isStep ? words.steps[name] : words.phases[name]) ?? name.replaceAll('_', ' ')
}

function Bars({ phases, ownMs }: { phases: Phase[]; ownMs: number }) {
  const { session } = useWords()
  const nameOf = usePhaseName()
  const longestIdleMs = Math.max(1, ownMs * longestIdleShare)
  const drawn = ({ isIdle, ms }: Phase) => (isIdle ? Math.min(ms, longestIdleMs) : ms)
  const total = phases.reduce((sum, phase) => sum + drawn(phase), 0)
  const longest = Math.max(...phases.map(({ isIdle, ms }) => (isIdle ? 0 : ms)), 1)
  const before = (place: number) =>
    phases.slice(0, place).reduce((sum, phase) => sum + drawn(phase), 0)
  return (
    <ul className="flow" aria-hidden="true">
      {phases.map((phase, place) => {
        const shares = { '--from': share(before(place), total), '--w': share(drawn(phase), total) }
        const look = phase.isIdle ? 'idle' : phase.ms === longest ? 'long' : ''
        return (
          <li className={look} key={phase.key}>
            <span className="name">{nameOf(phase)}</span>
            <span className="track" style={shares as CSSProperties /* custom properties */}>
              <i />
              {drawn(phase) < phase.ms && <ZigZag />}
              <span>{session.took(phase.ms)}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Time that is cut out of a bar. */
function ZigZag() {
  return (
    <svg className="zig" viewBox="0 0 16 16" fill="none" stroke="currentColor">
      <path d="M6 1 4 6l4 4-2 5M10 1 8 6l4 4-2 5" strokeWidth="1.5" />
    </svg>
  )
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${((100 * part) / whole).toFixed(1)}%`
}
