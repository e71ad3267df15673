import { Link } from '@tanstack/react-router'
import type { Gap } from '#api-contract/insights.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Meter } from '../../components/record/passages-section.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { scoreText } from '../../components/texts/score-text.ts'

/** The passages that come nearest today, and why they do not suffice. */
export function Closest({ gap: { closest, bar, is_answered_now, questions } }: { gap: Gap }) {
  const { org = '' } = usePathParts()
  const { insights } = useWords()
  if (questions.length === 0) return null
  if (closest.length === 0) return <p className="meta">{insights.nothingClose}</p>
  return (
    <>
      {is_answered_now && (
        <p className="state is-works">
          <Icon name="check" />
          {insights.answeredNow}
        </p>
      )}
      <p className="meta">
        {insights.closest} · {insights.barIs(scoreText(bar))}
      </p>
      <ol className="near">
        {closest.map(({ document_id, title, score, missing_words }, place) => (
          <li key={document_id + String(place)}>
            <span className="score">{scoreText(score)}</span>
            <Meter score={score} bar={bar} />
            <span>
              <Link to={`/o/${org}/knowledge/${document_id}`}>
                <bdi>{visibleText(title)}</bdi>
              </Link>
              {missing_words.length > 0 && (
                <span className="miss">
                  {' '}
                  {insights.without} <b dir="auto">{visibleText(missing_words.join(', '))}</b>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
