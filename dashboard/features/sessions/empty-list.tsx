import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'
import { useWords } from '../../language/use-words.ts'
import { emptyWords, isFilteredBy, type View } from './views.ts'

/** Why nothing is listed, and what to do next. */
export function EmptyList(props: {
  view: View
  search: Record<string, string | undefined>
  clear: () => void
}) {
  const { view, search, clear } = props
  const words = useWords()
  const state = useQuery(queries.authState())
  const isFiltered = isFilteredBy(search)
  const messenger = state.data?.sandbox?.messenger_url
  return (
    <div className="empty">
      <p>{emptyWords(view, isFiltered, words)}</p>
      {isFiltered && (
        <button type="button" className="btn" onClick={clear}>
          {words.common.clear}
        </button>
      )}
      {view === 'all' && !isFiltered && messenger !== undefined && (
        <a className="btn primary" href={messenger}>
          {words.sessions.openMessenger}
        </a>
      )}
    </div>
  )
}
