import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useClock } from '../../language/use-words.ts'
import { visibleText } from '../texts/untrusted.ts'
import { useKnownNames } from './known-names.ts'

/** Recorded facts in words: who is meant by an id, yes and no, times in the reader's zone. */
export function FactList({ facts }: { facts: Readonly<Record<string, unknown>> }) {
  const words = useDecisionWords()
  const sayFact = useFactWords()
  return Object.entries(facts).map(([name, value]) => (
    <div className="pair" key={name}>
      <dt>{words.facts[name] ?? name.replaceAll('_', ' ')}</dt>
      <dd>{visibleText(sayFact(name, value))}</dd>
    </div>
  ))
}

function useFactWords(): (name: string, value: unknown) => string {
  const words = useDecisionWords()
  const names = useKnownNames()
  const clock = useClock()
  return (name, value) => {
    if (value === null || value === undefined) return name === 'assignee' ? words.nobody : '–'
    if (typeof value === 'boolean') return value ? words.yes : words.no
    if (Array.isArray(value)) return value.map(String).join(', ') || '–'
    const text = typeof value === 'object' ? JSON.stringify(value) : `${value as string | number}` // facts are plain
    if (name.endsWith('_at')) return clock.moment(text)
    if (name.endsWith('_part')) return partWords(text)
    return (name.includes('team') ? names.team(text) : undefined) ?? names.person(text) ?? text
  }
  function partWords(id: string): string {
    const part = names.part(id)
    return part ? `${id} · ${part.author}, ${clock.time(part.at)}` : id
  }
}
