import { Section } from '../../components/record/section.tsx'
import { useWords } from '../../language/use-words.ts'

/** [G9, G16] Those that look at the message alone; the others need a conversation in Intercom. */
const asked = new Set(['G9', 'G16'])

/** Which gates a question without a conversation can ask. */
export function GatesNotAsked() {
  const { gates, session, guide } = useWords()
  const all = Object.entries(gates)
  const others = all.filter(([gate]) => !asked.has(gate)).length
  return (
    <Section name="gates" title={session.gates} gist={guide.gatesGist(all.length - others, others)}>
      <ul className="rows small">
        {all.map(([gate, question]) => (
          <li key={gate} className="wrap">
            <span className="mono">{gate}</span> {String(question)}
            <span className="push quiet">{asked.has(gate) ? '✓' : guide.notAskedHere}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
