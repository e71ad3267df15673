import { useId } from 'react'
import { useWords } from '../../language/use-words.ts'
import type { Dimension } from './dimensions.ts'

type Mark = 0 | 1 | 2 | boolean

/** One line of the scorecard: 0, 1, 2, or yes and no. */
export function MarkRow(props: {
  dimension: Dimension
  mark: Mark | undefined
  isActive: boolean
  onGive: (mark: Mark) => void
}) {
  const { dimension, mark, isActive, onGive } = props
  const { review } = useWords().supervision
  const id = useId()
  const choices: [Mark, string, string][] =
    dimension === 'right_call'
      ? [
          [true, review.yes, 'y'],
          [false, review.no, 'n'],
        ]
      : ([0, 1, 2] as const).map((value) => [value, review.marks[value], String(value)])
  return (
    <div
      className={`mark-row ${isActive ? 'is-next' : ''}`}
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-ask`}
    >
      <p>
        <b id={id}>{review.dimensions[dimension]}</b>
        <span className="meta" id={`${id}-ask`}>
          {review.asks[dimension]}
        </span>
      </p>
      <div className="choices">
        {choices.map(([value, word, key]) => (
          <button
            type="button"
            key={key}
            className="btn slim"
            aria-pressed={mark === value}
            onClick={() => onGive(value)}
          >
            <kbd className="key" aria-hidden="true">
              {key}
            </kbd>
            {word}
          </button>
        ))}
      </div>
    </div>
  )
}
