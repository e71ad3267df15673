import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePathParts, useSearchTexts } from '../../components/use-address.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/icon.tsx'
import { Loaded } from '../../components/loaded.tsx'
import { Page } from '../../components/page.tsx'
import { useWords } from '../../language/use-words.ts'
import { Count } from '../../components/count.tsx'
import { EmptyList } from './empty-list.tsx'
import { SessionFilters } from './session-filters.tsx'
import { SessionRow } from './session-row.tsx'
import { countOf, toApiSearch, viewOf, views } from './views.ts'

/** What is happening now, and where to look. */
export function SessionsPage() {
  const { org = '' } = usePathParts()
  const search = useSearchTexts()
  const words = useWords()
  const navigate = useNavigate()
  const list = useQuery({
    ...queries.sessions(toApiSearch(search)),
    placeholderData: (before) => before,
  })
  const counts = useQuery(queries.sessionCounts())
  const view = viewOf(search)
  const here = `/o/${org}/sessions`
  const open = (changes: Record<string, string | undefined>) =>
    navigate({ to: here, search: { ...search, cursor: undefined, ...changes } })
  return (
    <Page
      title={words.nav.sessions}
      className="sessions-page"
      actions={<SearchBox asked={search['q']} search={(q) => void open({ q })} />}
    >
      <div className="views">
        <nav className="tabs" aria-label={words.nav.sessions}>
          {views.map((one) => (
            <Link
              key={one}
              to={here}
              search={{ view: one }}
              aria-current={one === view ? 'page' : undefined}
            >
              {words.views[one]} <Count value={countOf(one, counts.data)} />
            </Link>
          ))}
        </nav>
      </div>
      <SessionFilters search={search} open={open} />
      <Loaded query={list} what={words.nav.sessions} rows={6}>
        {({ items, next_cursor }) =>
          items.length === 0 ? (
            <EmptyList
              view={view}
              search={search}
              clear={() => void open({ q: undefined, channel: undefined, sentiment: undefined })}
            />
          ) : (
            <section aria-label={words.views[view]}>
              <p className="row head meta desk" aria-hidden="true">
                <span />
                <span>{words.sessions.customer}</span>
                <span>{words.sessions.newest}</span>
                <span>{words.sessions.decided}</span>
                <span>{words.sessions.sentiment}</span>
                <span className="at">{words.sessions.updated}</span>
              </p>
              <ol className="rows">
                {items.map((session) => (
                  <SessionRow session={session} org={org} key={session.id} />
                ))}
              </ol>
              <p className="ends wrap">
                {next_cursor !== null && (
                  <button
                    type="button"
                    className="btn"
                    onClick={() => void open({ cursor: next_cursor })}
                  >
                    {words.common.older}
                  </button>
                )}
              </p>
            </section>
          )
        }
      </Loaded>
    </Page>
  )
}

function SearchBox(props: {
  asked: string | undefined
  search: (words: string | undefined) => void
}) {
  const { asked, search } = props
  const { sessions } = useWords()
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const words = new FormData(event.currentTarget).get('q')
        search(typeof words === 'string' && words !== '' ? words : undefined)
      }}
    >
      <label className="search">
        <Icon name="search" />
        <span className="sr">{sessions.search}</span>
        <input type="search" name="q" defaultValue={asked} placeholder={sessions.search} />
      </label>
    </form>
  )
}
