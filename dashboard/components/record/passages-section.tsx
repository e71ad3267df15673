import { Link } from '@tanstack/react-router'
import { type CSSProperties, useState } from 'react'
import type { Decision } from '#api-contract/decisions.ts'
import { useDecisionWords } from '../../language/use-decision-words.ts'
import { useWords } from '../../language/use-words.ts'
import { Marked } from '../texts/marked.tsx'
import { visibleText } from '../texts/untrusted.ts'
import { EditedSince } from './edited-since.tsx'
import type { Recorded } from './said-of.ts'
import { Section } from './section.tsx'
import { scoreText } from '../texts/score-text.ts'

type Passage = Decision['details']['passages'][number]

const shownAtFirst = 3

/** What was found, measured against the bar that an answer must reach. */
export function PassagesSection(props: {
  decision: Pick<Recorded, 'details' | 'outcome' | 'reason'>
  org: string
}) {
  const { decision, org } = props
  const { details, outcome, reason } = decision
  const { session } = useWords()
  const words = useDecisionWords()
  const [isWhole, setWhole] = useState(false)
  const { passages, bar, citations } = details
  if (passages.length === 0)
    return <Section name="passages" title={session.passages} gist={session.noPassage} />
  const reached = passages.filter(({ score }) => bar !== null && score >= bar).length
  const shown = isWhole ? passages : passages.slice(0, shownAtFirst)
  const cited = new Set(citations.map(({ document_id }) => document_id))
  const line = { '--bar': bar ?? 0 } as CSSProperties // a custom property
  return (
    <Section
      name="passages"
      title={session.passages}
      gist={words.reached(passages.length, reached, scoreText(bar ?? 0))}
      isOpen={outcome === 'replied' || reason === 'insufficient_knowledge'}
    >
      <ol className="found">
        {bar !== null && (
          <li className="passage legend meta" aria-hidden="true">
            <span />
            <span />
            <span style={line}>
              <em>{words.barWord(scoreText(bar))}</em>
            </span>
            <span />
          </li>
        )}
        {shown.map((passage, rank) => (
          <PassageRow
            key={passage.passage_id}
            {...{ passage, rank, bar, org }}
            isCited={cited.has(passage.document_id) && bar !== null && passage.score >= bar}
          />
        ))}
      </ol>
      {shown.length < passages.length && (
        <button type="button" className="btn bare slim" onClick={() => setWhole(true)}>
          {words.showMore(passages.length - shown.length)}
        </button>
      )}
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

function PassageRow(props: {
  passage: Passage
  rank: number
  bar: number | null
  org: string
  isCited: boolean
}) {
  const { passage, rank, bar, org, isCited } = props
  const { session } = useWords()
  const words = useDecisionWords()
  const title = [passage.title, ...passage.headings].join(' › ')
  return (
    <li className="passage">
      <span className="n">{rank + 1}</span>
      <span className="score">{scoreText(passage.score)}</span>
      <Meter score={passage.score} bar={bar} />
      <div>
        <Link to={`/o/${org}/knowledge/${passage.document_id}`}>{visibleText(title)}</Link>{' '}
        <span className="hint">
          · {words.audience[passage.audience]}
          {isCited && ` · ${words.used}`}
        </span>
        <EditedSince passage={passage} />
        <q>
          <Marked text={visibleText(passage.text)} words={passage.matched_words} />
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
