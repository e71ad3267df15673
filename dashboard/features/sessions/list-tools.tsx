import { Icon } from '../../components/controls/icon.tsx'
import { useWords } from '../../language/use-words.ts'
import { type Columns, columns as plans } from './columns.ts'
import { type Search, sortOf, viewOf, views } from './views.ts'

type Tools = { search: Search; open: (changes: Search) => unknown }

const orders = { updated_at: 'desc', created_at: 'desc', waiting_since: 'asc' } as const

/** What the list is sorted by. */
export function SortChoice({ search, open }: Tools) {
  const { list } = useWords()
  const names = Object.keys(orders) as (keyof typeof orders)[] // its own keys
  return (
    <label className="btn bare bare-choice push">
      <Icon name="sort" />
      <span className="sr">{list.sort}</span>
      <select
        value={sortOf(search)}
        onChange={({ target }) => {
          const sort = names.find((name) => name === target.value) ?? 'updated_at'
          void open({ sort, order: orders[sort] })
        }}
      >
        {names.map((name) => (
          <option value={name} key={name}>
            {list.sorts[name]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The views on a phone, where tabs do not fit. */
export function ViewChoice({ search, go }: { search: Search; go: (view: string) => unknown }) {
  const words = useWords()
  return (
    <label className="btn bare bare-choice phone view">
      <span className="sr">{words.list.view}</span>
      <select value={viewOf(search)} onChange={({ target }) => void go(target.value)}>
        {views.map((view) => (
          <option value={view} key={view}>
            {words.views[view]}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  )
}

export function ColumnChoice({ columns }: { columns: Columns }) {
  const { list } = useWords()
  return (
    <>
      <button type="button" className="btn bare desk" popoverTarget="column-menu">
        <Icon name="settings" />
        {list.columns}
      </button>
      <div id="column-menu" popover="auto" className="menu from-end">
        {plans
          .filter(({ name }) => name !== 'customer')
          .map(({ name }) => (
            <label className="inline" key={name}>
              <input
                type="checkbox"
                checked={columns.isShown(name)}
                onChange={() => columns.toggle(name)}
              />
              {list.columnNames[name]}
            </label>
          ))}
      </div>
    </>
  )
}
