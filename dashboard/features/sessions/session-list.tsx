import type { CSSProperties } from 'react'
import type { Sessions } from '#api-contract/conversations.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { usePageActions } from '../../components/page/page-actions.ts'
import { useWords } from '../../language/use-words.ts'
import { type Columns, columns as plans, gridOf } from './columns.ts'
import { SessionRow } from './session-row.tsx'
import { saveCsv } from './to-csv.ts'
import { focusedRow, usePicking } from './use-picking.ts'
import { useReviewing } from './use-reviewing.ts'
import { useSteadyRows } from './use-steady-rows.ts'
import { type Search, toApiSearch, viewOf } from './views.ts'

/** A page of sessions, with what came meanwhile behind a pill. */
export function SessionList(props: {
  page: Sessions
  org: string
  search: Search
  columns: Columns
  open: (changes: Search) => unknown
}) {
  const { page, org, search, columns, open } = props
  const words = useWords()
  const { rows, fresh, showFresh } = useSteadyRows(toApiSearch(search), page.items)
  const picking = usePicking()
  const { isOn, picked, toggle } = picking
  const sought = (search['q'] ?? '').split(/\s+/)
  const grid = { '--columns': gridOf(columns) } as CSSProperties // a custom property
  const chosen = picked.size > 0 ? rows.filter(({ id }) => picked.has(id)) : rows
  usePageActions([
    {
      id: 'select',
      label: words.list.select,
      key: 'x',
      run: () => {
        const row = focusedRow()
        if (row !== undefined) toggle(row)
        else if (isOn) picking.end()
        else picking.begin()
      },
    },
    {
      id: 'export',
      label: words.list.exportCsv,
      run: () => saveCsv(`sessions-${viewOf(search)}.csv`, chosen),
    },
  ])
  return (
    <section aria-label={words.views[viewOf(search)]} style={grid}>
      {fresh > 0 && (
        <button type="button" className="chip fresh" onClick={showFresh}>
          <Icon name="up" />
          {words.list.fresh(fresh)}
        </button>
      )}
      <p className="row head meta desk" aria-hidden="true">
        <span />
        {plans.map(({ name }) => (
          <span className={columns.isShown(name) ? name : 'is-hidden'} key={name}>
            {words.list.columnNames[name]}
          </span>
        ))}
      </p>
      <ol className="rows">
        {rows.map((session) => (
          <SessionRow
            {...{ session, org, columns, sought }}
            key={session.id}
            {...(isOn && {
              pick: { isPicked: picked.has(session.id), toggle: () => toggle(session.id) },
            })}
          />
        ))}
      </ol>
      <ListEnds page={page} count={rows.length} search={search} open={open} />
      {isOn && (
        <PickedBar
          picked={[...picked]}
          save={() => saveCsv(`sessions-${viewOf(search)}.csv`, chosen)}
          end={picking.end}
        />
      )}
    </section>
  )
}

function ListEnds(props: {
  page: Sessions
  count: number
  search: Search
  open: (changes: Search) => unknown
}) {
  const { page, count, search, open } = props
  const words = useWords()
  return (
    <p className="ends wrap meta">
      {words.list.shown(count)}
      {search['cursor'] !== undefined && (
        <button type="button" className="btn" onClick={() => void open({ cursor: undefined })}>
          {words.list.newest}
        </button>
      )}
      {page.next_cursor !== null && (
        <button
          type="button"
          className="btn"
          onClick={() => void open({ cursor: page.next_cursor ?? undefined })}
        >
          {words.common.older}
        </button>
      )}
    </p>
  )
}

function PickedBar(props: { picked: string[]; save: () => void; end: () => void }) {
  const { picked, save, end } = props
  const { list } = useWords()
  const { add, isBusy } = useReviewing()
  const isNone = picked.length === 0
  return (
    <div className="picked" role="status">
      <span>{list.selected(picked.length)}</span>
      <button
        type="button"
        className="btn"
        disabled={isNone || isBusy}
        onClick={() => void add(picked)}
      >
        {list.addToReview}
      </button>
      <button type="button" className="btn" disabled={isNone} onClick={save}>
        {list.exportCsv}
      </button>
      <button type="button" className="btn bare" onClick={end}>
        {list.endSelecting}
      </button>
    </div>
  )
}
