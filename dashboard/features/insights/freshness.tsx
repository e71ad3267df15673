import { TimeText } from '../../components/texts/time-text.tsx'
import { useWords } from '../../language/use-words.ts'
import { useInsightChange } from './use-insight-change.ts'

/** How old the figures are, and the wish for newer ones. */
export function Freshness(props: { at: string | null; isRefreshing: boolean }) {
  const { at, isRefreshing } = props
  const { insights } = useWords()
  const change = useInsightChange(insights.asked)
  return (
    <p className="fresh meta">
      <span>
        {at === null ? (
          insights.notYet
        ) : (
          <>
            {insights.asOf} <TimeText at={at} />
          </>
        )}
        {isRefreshing && ` · ${insights.refreshing}`}
      </span>
      <button
        type="button"
        className="btn bare slim"
        disabled={isRefreshing || change.isPending}
        onClick={() => change.mutate({ method: 'POST', path: '/insights/refresh' })}
      >
        {insights.refresh}
      </button>
    </p>
  )
}
