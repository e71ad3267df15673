import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Content } from '#api-contract/insights.ts'
import { queries } from '../../api/queries.ts'
import { Count } from '../../components/texts/count.tsx'
import { Loaded } from '../../components/page/loaded.tsx'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import { FindingItem } from './finding-item.tsx'
import { Freshness } from './freshness.tsx'

const kinds = ['contradicting', 'stale', 'never_used'] as const

/** Which documents want a look. */
export function ContentTab() {
  const { org = '' } = usePathParts()
  const search = useSearchTexts()
  const { insights } = useWords()
  const state = search['state'] === 'ignored' ? 'ignored' : 'open'
  const found = useQuery({
    ...queries.content(`?ignored=${state === 'ignored'}`),
    placeholderData: (before) => before,
    refetchInterval: ({ state: { data } }) => (data?.is_refreshing === true ? 2_000 : false),
  })
  return (
    <>
      <div className="tools">
        <h2>{insights.contentIs}</h2>
        <nav className="push wrap states" aria-label={insights.contentIs}>
          {(['open', 'ignored'] as const).map((one) => (
            <Link
              key={one}
              to={`/o/${org}/insights/content`}
              search={{ state: one }}
              aria-current={one === state ? 'page' : undefined}
            >
              {insights.contentStates[one]}
            </Link>
          ))}
        </nav>
      </div>
      <Loaded query={found} what={insights.tabs.content} rows={6}>
        {({ items, refreshed_at, is_refreshing }) => (
          <>
            {items.length === 0 && (
              <p className="empty">
                {refreshed_at === null ? insights.unread : insights.noContent[state]}
              </p>
            )}
            {kinds.map((kind) => (
              <Kind kind={kind} items={items.filter((one) => one.kind === kind)} key={kind} />
            ))}
            <Freshness at={refreshed_at} isRefreshing={is_refreshing} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Kind({ kind, items }: { kind: (typeof kinds)[number]; items: Content['items'] }) {
  const { insights } = useWords()
  if (items.length === 0) return null
  return (
    <section className="kind">
      <h3>
        {insights.kinds[kind]} <Count value={items.length} />
      </h3>
      <p className="meta">{insights.kindHints[kind]}</p>
      <ul>
        {items.map((finding) => (
          <FindingItem finding={finding} key={finding.id} />
        ))}
      </ul>
    </section>
  )
}
