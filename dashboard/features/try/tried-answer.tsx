import type { Answer } from '#api-contract/conversations.ts'
import { Icon } from '../../components/icon.tsx'
import { GuardsSection } from '../../components/record/other-sections.tsx'
import { PassagesSection } from '../../components/record/passages-section.tsx'
import { Section } from '../../components/record/section.tsx'
import { outcomeIcon } from '../../components/state-mark.tsx'
import { useWords } from '../../language/use-words.ts'

/** The question, what would happen, and the words that would be posted. */
export function TriedAnswer(props: { question: string; answer: Answer; org: string }) {
  const { question, answer, org } = props
  const words = useWords()
  const { outcome, reason, body, citations, language, sentiment } = answer
  const held = outcome === 'replied' ? 'ai' : 'nobody'
  const look = outcome.replace('_', '-')
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
            {question}
          </div>
        </article>
      </li>
      <li className={`has-${held}`}>
        <i className="piece" aria-hidden="true" />
        <span className={`mark is-${look}`} aria-hidden="true">
          <Icon name={outcomeIcon(outcome)} />
        </span>
        <article className="said from-ai">
          <header>
            <span className={`state is-${look}`}>{words.try.would[outcome]}</span>
            <span className="meta">
              {words.reasons[reason]} · {language} · {words.sentiment[sentiment]}
            </span>
          </header>
          {body !== null && (
            <div className="text preview-text" dir="auto">
              {paragraphsOf(body)}
            </div>
          )}
          {citations.length > 0 && (
            <p className="sources">
              {words.session.sources}: {citations.map(({ title }) => title).join(' · ')}
            </p>
          )}
          <details className="fold decision">
            <summary>
              <span className="event">{words.try.why}</span>
              <span className="turn">
                <Icon name="down" />
              </span>
            </summary>
            <div className="record">
              <div className="record-say">
                <p>{answer.explanation}</p>
              </div>
              <PassagesSection decision={answer} org={org} />
              <GuardsSection decision={answer} />
              <Section name="gates" title={words.session.gates} gist={words.try.noGates} />
            </div>
          </details>
        </article>
      </li>
    </>
  )
}

/** The words of the answer; markup of ours is shown as paragraphs, never run. */
function paragraphsOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const blocks = [...parsed.body.children].map((block) => block.textContent)
  return blocks.length > 0 ? blocks.join('\n\n') : parsed.body.textContent
}
