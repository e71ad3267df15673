import { Icon } from '../../components/controls/icon.tsx'
import { outcomeIcon } from '../../components/sessions/state-mark.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { AnswerBeside } from './answer-beside.tsx'
import { TriedRecord } from './tried-record.tsx'
import { TriedWords } from './tried-words.tsx'
import type { Beside } from './use-compare.ts'
import type { Round } from './use-rounds.ts'

/** The question, what would happen with its record, and the words that would be posted. */
export function TriedAnswer(props: {
  round: Round
  org: string
  /** What is asked beside what answers conversations. */
  beside: Beside | undefined
}) {
  const { round, org, beside } = props
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
        <div>
          {beside !== undefined && (
            <p className="meta strong">
              {beside.asked.draft_of === undefined
                ? words.try.engines[answer.engine]
                : words.try.published}{' '}
              · {words.try.inUse}
            </p>
          )}
          <TriedRecord question={question} tried={round} org={org} />
        </div>
      </li>
      {answer.body !== null && (
        <li className={`has-${held}`}>
          <i className="piece" aria-hidden="true" />
          <span className="mark is-replied" aria-hidden="true">
            <Icon name="reply" />
          </span>
          <TriedWords answer={answer} org={org} />
        </li>
      )}
      {beside !== undefined && <AnswerBeside beside={beside} round={round} org={org} />}
    </>
  )
}
