import type { Answer } from '#api-contract/conversations.ts'
import { Icon } from '../../components/icon.tsx'
import { outcomeIcon } from '../../components/state-mark.tsx'
import { useWords } from '../../language/use-words.ts'

/** The question, what would happen, and the words that would be posted. */
export function TriedAnswer({ question, answer }: { question: string; answer: Answer }) {
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
            <b>{words.try.as}</b>
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
          {citations.map(({ document_id, title, quote }) => (
            <p className="sources" key={document_id + quote}>
              {title}: <q>{quote}</q>
            </p>
          ))}
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
