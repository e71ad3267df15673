import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { useWords } from '../../language/use-words.ts'
import { Section } from './section.tsx'

type Passage = Decision['details']['passages'][number]

/** What was found, measured against the bar that an answer must reach. */
export function PassagesSection(props: {
  decision: Pick<Decision, 'details' | 'outcome'>
  org: string
}) {
  const { details, outcome } = props.decision
  const { session } = useWords()
  const { passages, bar } = details
  if (passages.length === 0) return <Section name={session.passages} gist={session.noPassage} />
  return (
    <Section
      name={session.passages}
      gist={session.lookedAt(passages.length, (bar ?? 0).toFixed(2))}
      isOpen={outcome === 'handed_off' || outcome === 'replied'}
    >
      <ol className="found">
        {passages.map((passage, rank) => (
          <PassageRow key={passage.passage_id} {...{ passage, rank, bar, org: props.org }} />
        ))}
      </ol>
    </Section>
  )
}

export function Meter({ score, bar }: { score: number; bar: number | null }) {
  const values = { '--v': Math.min(1, score), '--bar': bar ?? 0 } as CSSProperties // custom properties
  const look = bar === null ? 'no-bar' : score >= bar ? 'over' : ''
  return (
    <span className={`meter ${look}`} style={values}>
      <i />
    </span>
  )
}

function PassageRow(props: { passage: Passage; rank: number; bar: number | null; org: string }) {
  const { passage, rank, bar, org } = props
  const { session } = useWords()
  return (
    <li className="passage">
      <span className="n">{rank + 1}</span>
      <span className="score">{passage.score.toFixed(2)}</span>
      <Meter score={passage.score} bar={bar} />
      <div>
        <Link to={`/o/${org}/knowledge/${passage.document_id}`}>{passage.title}</Link>
        <q>
          <Marked text={passage.text} words={passage.matched_words} />
        </q>
        {passage.missing_words.length > 0 && (
          <span className="miss">
            {session.missing}: <b>{passage.missing_words.join(', ')}</b>
          </span>
        )}
      </div>
    </li>
  )
}

/** The quote with the words that were found in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text
  const pattern = new RegExp(`(${words.map((word) => escapeForPattern(word)).join('|')})`, 'giu')
  return text
    .split(pattern)
    .map((piece, place) => (place % 2 === 1 ? <mark key={place}>{piece}</mark> : piece))
}

function escapeForPattern(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
