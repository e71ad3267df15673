import { Link } from '@tanstack/react-router'
import type { Answer } from '#api-contract/answers.ts'
import { blocksOf } from '../../components/texts/blocks-of.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

/** What would be posted, with its sources. */
export function TriedWords({ answer, org }: { answer: Answer; org: string }) {
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
