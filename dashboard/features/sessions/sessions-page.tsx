import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { usePathParts, useSearchTexts } from '../../components/page/use-address.ts'
import { queries } from '../../api/queries.ts'
import { Count } from '../../components/texts/count.tsx'
import { Icon } from '../../components/controls/icon.tsx'
import { keepView } from '../../components/sessions/last-view.ts'
import { Loaded } from '../../components/page/loaded.tsx'
import { showOverlay } from '../../components/overlays/overlays.ts'
import { Page } from '../../components/page/page.tsx'
import { rememberList } from '../../components/sessions/session-order.ts'
import { useWords } from '../../language/use-words.ts'
import { useColumns } from './columns.ts'
import { EmptyList } from './empty-list.tsx'
import { ColumnChoice, SortChoice, ViewChoice } from './list-tools.tsx'
import { SessionFilters } from './session-filters.tsx'
import { SessionList } from './session-list.tsx'
import { countOf, noFilters, type Search, toApiSearch, viewOf, views } from './views.ts'

/** What is happening now, and where to look. */
export function SessionsPage() {
  const { org = '' } = usePathParts()
  const search = useSearchTexts()
  const words = useWords()
  const navigate = useNavigate()
  const columns = useColumns()
  const list = useQuery({
    ...queries.sessions(toApiSearch(search)),
    placeholderData: (before) => before,
  })
  const view = viewOf(search)
  const here = `/o/${org}/sessions`
  const open = (changes: Search) =>
    navigate({ to: here, search: { ...search, cursor: undefined, ...changes } })
  useEffect(() => {
    if (search['view'] !== undefined) keepView(view)
  }, [search, view])
  useEffect(() => {
    if (list.data)
      rememberList(
        list.data.items.map(({ id }) => id),
        location.search,
      )
  }, [list.data])
  return (
    <Page
      title={words.nav.sessions}
      className="sessions-page"
      actions={<SearchBox asked={search['q']} search={(q) => void open({ q })} />}
    >
      <div className="views">
        <ViewTabs search={search} here={here} />
        <ViewChoice search={search} go={(one) => navigate({ to: here, search: { view: one } })} />
        <SortChoice search={search} open={open} />
        <ColumnChoice columns={columns} />
      </div>
      <SessionFilters search={search} open={open} />
      <div className={list.isPlaceholderData ? 'is-old' : ''}>
        <Loaded query={list} what={words.nav.sessions} rows={6}>
          {(page) =>
            page.items.length === 0 ? (
              <EmptyList view={view} search={search} clear={() => void open(noFilters)} />
            ) : (
              <SessionList {...{ page, org, search, columns, open }} />
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}

function ViewTabs({ search, here }: { search: Search; here: string }) {
  const words = useWords()
  const counts = useQuery(queries.sessionCounts())
  const view = viewOf(search)
  return (
    <nav className="tabs desk" aria-label={words.list.view}>
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
  )
}

/** A box at the desk; on a phone the button opens the palette. */
function SearchBox(props: {
  asked: string | undefined
  search: (words: string | undefined) => void
}) {
  const { asked, search } = props
  const { sessions } = useWords()
  return (
    <>
      <form
        role="search"
        className="desk"
        onSubmit={(event) => {
          event.preventDefault()
          const words = new FormData(event.currentTarget).get('q')
          search(typeof words === 'string' && words !== '' ? words : undefined)
        }}
      >
        <label className="search">
          <Icon name="search" />
          <span className="sr">{sessions.search}</span>
          <input
            key={asked}
            type="search"
            name="q"
            defaultValue={asked}
            placeholder={sessions.search}
          />
          <span className="key" aria-hidden="true">
            /
          </span>
        </label>
      </form>
      <button
        type="button"
        className="btn bare icon phone push"
        onClick={() => showOverlay('palette')}
      >
        <Icon name="search" />
        <span className="sr">{sessions.search}</span>
      </button>
    </>
  )
}
