import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { useToast } from '../../components/overlays/toasts.tsx'
import { useWords } from '../../language/use-words.ts'
import { useReviewChange } from './use-review-change.ts'

/** How many answers a day are drawn; members read it. */
export function SamplingField({ perDay }: { perDay: number }) {
  const { common, supervision } = useWords()
  const { review } = supervision
  const me = useQuery(queries.me())
  const say = useToast()
  const change = useReviewChange(() => say(review.samplingSaved))
  const mayChange = me.data !== undefined && me.data.role !== 'member'
  return (
    <section className="group" aria-labelledby="sampling">
      <h2 id="sampling">{review.causes.sample}</h2>
      <form
        className="wrap"
        onSubmit={(event) => {
          event.preventDefault()
          const count = Number(new FormData(event.currentTarget).get('count'))
          change.mutate({
            method: 'PUT',
            path: '/review/sampling',
            body: { sampled_per_day: count },
          })
        }}
      >
        <label className="inline">
          {review.sampling}
          <input
            key={perDay}
            className="input compact short"
            type="number"
            name="count"
            min={0}
            max={100}
            required
            defaultValue={perDay}
            disabled={!mayChange}
          />
        </label>
        {mayChange && <button className="btn">{common.save}</button>}
        <span className="meta">{mayChange ? review.samplingHint : common.forbidden}</span>
      </form>
    </section>
  )
}
