import { Link } from '@tanstack/react-router'
import { blocksOf } from '../../components/blocks-of.ts'
import { Icon } from '../../components/icon.tsx'
import { GuardsSection } from '../../components/record/other-sections.tsx'
import { PassagesSection } from '../../components/record/passages-section.tsx'
import { outcomeIcon } from '../../components/state-mark.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { GatesNotAsked } from './gates-not-asked.tsx'
import type { Round } from './use-rounds.ts'

/** The question, what would happen with its record, and the words that would be posted. */
export function TriedAnswer({ round, org }: { round: Round; org: string }) {
  const { question, answer } = round
  const words = useWords()
  const held = answer.outcome === 'replied' ? 'ai' : 'nobody'
  return (
    <>
      <li className={`has-${held} ask`}>
        <i className="piece" aria-hidden="true" />
        <span className="mark" aria-hidden="true">
          <Icon name="person" />
        </span>
        <article className="said">
          <header>
            <b>{words.try.customer}</b>
          </header>
          <div className="text preview-text" dir="auto">
            {visibleText(question)}
          </div>
        </article>
      </li>
      <li className={`has-${held}`}>
        <i className="piece" aria-hidden="true" />
        <span className={`mark is-${answer.outcome.replace('_', '-')}`} aria-hidden="true">
          <Icon name={outcomeIcon(answer.outcome)} />
        </span>
        <Record round={round} org={org} />
      </li>
      {answer.body !== null && (
        <li className={`has-${held}`}>
          <i className="piece" aria-hidden="true" />
          <span className="mark is-replied" aria-hidden="true">
            <Icon name="reply" />
          </span>
          <Words round={round} org={org} />
        </li>
      )}
    </>
  )
}

function Record({ round: { question, answer, milliseconds }, org }: { round: Round; org: string }) {
  const words = useWords()
  const { outcome, reason } = answer
  const isMissing = reason === 'insufficient_knowledge'
  return (
    <details className="fold decision" open={outcome !== 'replied'}>
      <summary>
        <b className={`state is-${outcome.replace('_', '-')}`}>{words.try.would[outcome]}</b>
        <span className="quiet">
          {words.reasons[reason]} · {answer.language} · {words.sentiment[answer.sentiment]}
        </span>
        <span className="push meta">{words.guide.took(milliseconds)}</span>
        <span className="turn">
          <Icon name="down" />
        </span>
      </summary>
      <div className="record">
        <div className="record-say">
          <p>{answer.explanation}</p>
          {isMissing && (
            <p className="acts">
              <Link className="btn" to={`/o/${org}/knowledge/new`} search={{ question }}>
                {words.guide.writeMissing}
              </Link>
            </p>
          )}
        </div>
        <PassagesSection decision={answer} org={org} />
        <GuardsSection decision={answer} />
        <GatesNotAsked />
      </div>
    </details>
  )
}

function Words({ round: { answer }, org }: { round: Round; org: string }) {
  const words = useWords()
  return (
    <article className="said from-ai">
      <header>
        <b>{words.guide.assistant}</b> <span className="meta">AI</span>
      </header>
      <div className="text" dir="auto">
        {blocksOf(answer.body ?? '').map((block, place) => (
          <p className="preview-text" key={place}>
            {visibleText(block)}
          </p>
        ))}
      </div>
      {answer.citations.length > 0 && (
        <p className="sources">
          {answer.citations.map(({ document_id, title }, place) => (
            <Link
              key={place}
              to={`/o/${org}/knowledge/${document_id}`}
              search={{ tab: 'passages' }}
            >
              [{place + 1}] {visibleText(title)}
            </Link>
          ))}
        </p>
      )}
    </article>
  )
}
