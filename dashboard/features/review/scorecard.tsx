import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Review } from '#api-contract/review.ts'
import { usePageActions } from '../../components/page/page-actions.ts'
import { useWords } from '../../language/use-words.ts'
import { type Dimension, dimensions, type Marks } from './dimensions.ts'
import { GivenMarks } from './given-marks.tsx'
import { MarkRow } from './mark-row.tsx'
import { textOf } from './text-of.ts'
import { useReviewChange } from './use-review-change.ts'

/** Blind until saved: then what others marked, and the next answer. [O8] */
export function Scorecard({ review, org }: { review: Review; org: string }) {
  const { review: words } = useWords().supervision
  return (
    <aside className="scorecard" aria-label={words.scorecard}>
      <h2>{words.scorecard}</h2>
      {review.mine === null ? (
        <Form id={review.item.id} />
      ) : (
        <>
          <GivenMarks mine={review.mine} others={review.others ?? []} />
          <NextAnswer nextId={review.place.next_id} org={org} />
        </>
      )}
    </aside>
  )
}

/** Takes the focus, so that Enter goes on. */
function NextAnswer({ nextId, org }: { nextId: string | null; org: string }) {
  const { review: words } = useWords().supervision
  const next = useRef<HTMLAnchorElement>(null)
  useEffect(() => next.current?.focus(), [])
  if (nextId === null) return <p role="status">{words.done}</p>
  return (
    <Link className="btn primary" to={`/o/${org}/review/${nextId}`} ref={next}>
      {words.next}
    </Link>
  )
}

function Form({ id }: { id: string }) {
  const { review: words } = useWords().supervision
  const [marks, setMarks] = useState<Marks>({})
  const [active, setActive] = useState<Dimension>('correct')
  const button = useRef<HTMLButtonElement>(null)
  const save = useReviewChange<Review>()
  const isWhole = dimensions.every((dimension) => marks[dimension] !== undefined)
  const give = (dimension: Dimension, mark: 0 | 1 | 2 | boolean) => {
    const given = { ...marks, [dimension]: mark }
    setMarks(given)
    const open = dimensions.find((one) => given[one] === undefined)
    if (open) setActive(open)
  }
  useEffect(() => {
    if (isWhole) button.current?.focus()
  }, [isWhole])
  useMarkKeys(active, give)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const comment = textOf(new FormData(event.currentTarget), 'comment')
        const body = { ...marks, ...(comment !== '' && { comment }) }
        save.mutate({ method: 'POST', path: `/review/${id}/scores`, body })
      }}
    >
      {dimensions.map((dimension) => (
        <MarkRow
          key={dimension}
          dimension={dimension}
          mark={marks[dimension]}
          isActive={dimension === active}
          onGive={(mark) => give(dimension, mark)}
        />
      ))}
      <label className="field wide">
        <span className="label">{words.comment}</span>
        <textarea className="input" name="comment" rows={2} maxLength={2000} />
      </label>
      <button className="btn primary" ref={button} disabled={!isWhole || save.isPending}>
        {words.save}
      </button>
      <p className="meta">{words.blind}</p>
      <p className="meta desk">{words.keys}</p>
    </form>
  )
}

/** `0 1 2` mark the row that is next, `y n` the last; what is left to the browser's own Enter saves. */
function useMarkKeys(
  active: Dimension,
  give: (dimension: Dimension, mark: 0 | 1 | 2 | boolean) => void,
): void {
  const { review: words } = useWords().supervision
  const mark = (value: 0 | 1 | 2) => ({
    id: `mark-${value}`,
    key: String(value),
    label: words.marks[value],
    isQuiet: true,
    isOff: active === 'right_call',
    run: () => give(active, value),
  })
  const call = (key: string, isRight: boolean) => ({
    id: `call-${key}`,
    key,
    label: isRight ? words.yes : words.no,
    isQuiet: true,
    run: () => give('right_call', isRight),
  })
  usePageActions([mark(0), mark(1), mark(2), call('y', true), call('n', false)])
}
