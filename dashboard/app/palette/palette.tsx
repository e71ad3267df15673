import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Me } from '#api-contract/people.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { Modal } from '../../components/overlays/modal.tsx'
import { useWords } from '../../language/use-words.ts'
import type { PaletteEntry } from './palette-entry.ts'
import { remember } from './recent.ts'
import { usePaletteEntries } from './use-palette-entries.ts'

/** Goes to a page, finds a session, a document or a setting, or does what this page offers. */
export function Palette(props: { org: string; me: Me | undefined; close: () => void }) {
  const { org, me, close } = props
  const { shell } = useWords()
  const id = useId()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [place, setPlace] = useState(0)
  const entries = usePaletteEntries({ org, me }, text)
  const active = Math.min(place, entries.length - 1)
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    remember(entry)
    close()
    if (entry.href === undefined) setTimeout(() => entry.run?.())
    else void navigate({ href: entry.href })
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') choose(entries[active])
    else if (by !== undefined) setPlace(Math.min(entries.length - 1, Math.max(0, active + by)))
    else return
    event.preventDefault()
  }
  return (
    <Modal label={shell.palette} className="palette" close={close}>
      <div className="search">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={shell.palette}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          autoFocus
          placeholder={shell.palettePlaceholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setPlace(0)
          }}
          onKeyDown={press}
        />
      </div>
      <EntryList id={id} entries={entries} active={active} choose={choose} />
      {entries.length === 0 && <p className="hint small">{shell.nothingFound}</p>}
      {text.trim().length < 2 && <p className="hint small">{shell.typeMore}</p>}
    </Modal>
  )
}

function EntryList(props: {
  id: string
  entries: PaletteEntry[]
  active: number
  choose: (entry: PaletteEntry) => void
}) {
  const { id, entries, active, choose } = props
  const { shell } = useWords()
  return (
    <ul role="listbox" id={`${id}-list`} aria-label={shell.palette}>
      {entries.map((entry, place) => (
        <li
          key={entry.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          ref={place === active ? scrollTo : undefined}
          onClick={() => choose(entry)}
        >
          <span className="meta group">
            {entry.group !== entries[place - 1]?.group && shell.group[entry.group]}
          </span>
          <bdi className="cut">{entry.label}</bdi>
          {entry.hint && <span className="hint cut">{entry.hint}</span>}
          {entry.key && <kbd className="key push">{entry.key}</kbd>}
        </li>
      ))}
    </ul>
  )
}

function scrollTo(row: HTMLLIElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}
