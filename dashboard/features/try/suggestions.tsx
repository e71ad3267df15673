import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'

const shownCount = 3

/** Questions that the documents say they answer. */
export function Suggestions({ ask }: { ask: (question: string) => void }) {
  const { guide } = useWords()
  const documents = useQuery(queries.documents())
  const questions = (documents.data?.items ?? [])
    .filter(({ audience }) => audience === 'public')
    .flatMap(({ questions: known, title }) => known[0] ?? (title.endsWith('?') ? title : []))
    .slice(0, shownCount)
  if (questions.length === 0) return null
  return (
    <div className="suggested">
      <p className="quiet">{guide.suggested}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="btn" onClick={() => ask(question)}>
              {visibleText(question)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
