import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { usePageActions } from '../../components/page/page-actions.ts'
import { watchSentence } from '../../components/sessions/watch-sentence.ts'
import { useWords } from '../../language/use-words.ts'
import { AboutChip } from './about-chip.tsx'
import { Chip } from './chip.tsx'
import { type FilterField, filterFields, filterLabel } from './filter-fields.ts'
import { WatchChip } from './watch-chip.tsx'
import { isFilteredBy, noFilters, type Search } from './views.ts'

type Filtering = { search: Search; open: (changes: Search) => unknown }

/** The filters as chips, and the menu that adds one; the address holds them. */
export function SessionFilters({ search, open }: Filtering) {
  const words = useWords()
  const fields = filterFields(words)
  const set = fields.flatMap((field) => {
    const value = search[field.name]
    return value === undefined ? [] : [{ field, value }]
  })
  return (
    <div className="filters" role="group" aria-label={words.list.filters}>
      <FilterMenu fields={fields.filter(({ kind }) => kind !== 'about')} open={open} />
      {search['q'] !== undefined && (
        <Chip label={`“${search['q']}”`} drop={() => void open({ q: undefined })} />
      )}
      {set.map(({ field, value }) => {
        const drop = () => void open({ [field.name]: undefined })
        if (field.kind === 'about')
          return <AboutChip key={field.name} about={field.name} id={value} drop={drop} />
        if (field.kind === 'watch') return <WatchChip key={field.name} id={value} drop={drop} />
        return <Chip key={field.name} label={filterLabel(field, value, words)} drop={drop} />
      })}
      {isFilteredBy(search) && (
        <button type="button" className="btn bare slim" onClick={() => void open(noFilters)}>
          {words.common.clear}
        </button>
      )}
    </div>
  )
}

/** First which filter, then its value. */
function FilterMenu({ fields, open }: { fields: FilterField[]; open: Filtering['open'] }) {
  const { list } = useWords()
  const [chosen, choose] = useState<FilterField>()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  usePageActions([
    { id: 'filter', label: list.filter, key: 'f', run: () => button.current?.click() },
  ])
  const apply = (field: FilterField, value: string) => {
    menu.current?.hidePopover()
    if (value !== '') void open({ [field.name]: value })
  }
  return (
    <>
      <button type="button" className="chip add" popoverTarget="filter-menu" ref={button}>
        <Icon name="plus" />
        {list.filter}
      </button>
      <div
        id="filter-menu"
        popover="auto"
        className="menu"
        ref={menu}
        onToggle={() => choose(undefined)}
      >
        {chosen ? (
          <FilterValue field={chosen} apply={apply} back={() => choose(undefined)} />
        ) : (
          <ul>
            {fields.map((field) => (
              <li key={field.name}>
                <button type="button" onClick={() => choose(field)}>
                  {list.fields[field.name]}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function FilterValue(props: { field: FilterField; apply: Apply; back: () => void }) {
  const { field, apply, back } = props
  const { list } = useWords()
  return (
    <>
      <button type="button" className="btn bare slim" onClick={back}>
        <Icon name="left" />
        {list.back}
      </button>
      {field.kind === 'watch' ? (
        <WatchValues field={field} apply={apply} />
      ) : field.kind === 'choice' ? (
        <Choices field={field} options={field.options} apply={apply} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const value = new FormData(event.currentTarget).get('value')
            apply(field, typeof value === 'string' ? value.trim() : '')
          }}
        >
          <input
            className="input compact"
            name="value"
            type={field.kind}
            aria-label={list.fields[field.name]}
            autoFocus
            required
          />
          <button className="btn">{list.apply}</button>
        </form>
      )}
    </>
  )
}

type Apply = (field: FilterField, value: string) => void

function Choices(props: {
  field: FilterField
  options: [value: string, word: string][]
  apply: Apply
}) {
  const { field, options, apply } = props
  const { list } = useWords()
  return (
    <ul aria-label={list.fields[field.name]}>
      {options.map(([value, word], place) => (
        <li key={value}>
          <button type="button" autoFocus={place === 0} onClick={() => apply(field, value)}>
            {word}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Any rule, or one of those that there are, by its sentence. [O7] */
function WatchValues(props: { field: Extract<FilterField, { kind: 'watch' }>; apply: Apply }) {
  const { field, apply } = props
  const { watch } = useWords().supervision
  const rules = useQuery(queries.watchRules())
  const own = rules.data?.items.map((rule): [string, string] => [
    rule.id,
    watchSentence(rule, watch),
  ])
  return <Choices field={field} options={[...field.options, ...(own ?? [])]} apply={apply} />
}
