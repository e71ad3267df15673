import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { queries } from '../../api/queries.ts'
import { Count } from '../../components/texts/count.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { Freshness } from './freshness.tsx'
import { GapItem } from './gap-item.tsx'

const states = ['open', 'done', 'ignored'] as const

/** What was asked and is not in the knowledge. */
export function GapsTab() {
  const { org = '' } = usePathParts()
  const search = useSearchTexts()
  const { insights, common } = useWords()
  const navigate = useNavigate()
  const here = `/o/${org}/insights/gaps`
  const state = states.find((one) => one === search['state']) ?? 'open'
  const asked = new URLSearchParams({ state, limit: '20' })
  if (search['cursor'] !== undefined) asked.set('cursor', search['cursor'])
  const gaps = useQuery({
    ...queries.gaps(`?${asked}`),
    placeholderData: (before) => before,
    refetchInterval: ({ state: { data } }) => (data?.is_refreshing === true ? 2_000 : false),
  })
  return (
    <>
      <div className="tools">
        <h2>{insights.gapsAre}</h2>
        <nav className="push wrap states" aria-label={insights.gapsAre}>
          {states.map((one) => (
            <Link
              key={one}
              to={here}
              search={{ state: one }}
              aria-current={one === state ? 'page' : undefined}
            >
              {insights.gapStates[one]} <Count value={gaps.data?.counts[one]} />
            </Link>
          ))}
        </nav>
      </div>
      <Loaded query={gaps} what={insights.tabs.gaps} rows={6}>
        {({ items, next_cursor: cursor, refreshed_at, is_refreshing }) => (
          <>
            {items.length === 0 && (
              <p className="empty">
                {refreshed_at === null ? insights.unread : insights.noGaps[state]}
              </p>
            )}
            <ul className="gaps">
              {items.map((gap) => (
                <GapItem gap={gap} key={gap.id} />
              ))}
            </ul>
            {cursor !== null && (
              <p className="ends">
                <button
                  type="button"
                  className="btn"
                  onClick={() => void navigate({ to: here, search: { state, cursor } })}
                >
                  {common.older}
                </button>
              </p>
            )}
            <Freshness at={refreshed_at} isRefreshing={is_refreshing} />
          </>
        )}
      </Loaded>
    </>
  )
}
