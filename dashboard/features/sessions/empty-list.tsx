import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../../api/queries.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'
import {
  emptyWords,
  isFilteredBy,
  noFilters,
  type Search,
  toApiSearch,
  type View,
} from './views.ts'

/** Why nothing is listed, and what to do next. */
export function EmptyList(props: { view: View; search: Search; clear: () => void }) {
  const { view, search, clear } = props
  const { org = '' } = usePathParts()
  const words = useWords()
  const state = useQuery(queries.authState())
  const isFiltered = isFilteredBy(search)
  const others = useQuery({
    ...queries.sessions(toApiSearch({ ...search, ...noFilters })),
    enabled: isFiltered,
  })
  const count = others.data?.items.length
  const messenger = state.data?.sandbox?.messenger_url
  return (
    <div className="empty">
      <p>
        {emptyWords(view, isFiltered, words)}{' '}
        {isFiltered &&
          count !== undefined &&
          words.list.without(others.data?.next_cursor === null ? `${count}` : `${count}+`)}
      </p>
      {isFiltered && (
        <button type="button" className="btn" onClick={clear}>
          {words.common.clear}
        </button>
      )}
      {view === 'all' && !isFiltered && (
        <p className="wrap">
          {messenger !== undefined && (
            <a className="btn primary" href={messenger}>
              {words.sessions.openMessenger}
            </a>
          )}
          <Link className="btn" to={`/o/${org}/setup`}>
            {words.nav.setup}
          </Link>
        </p>
      )}
    </div>
  )
}
