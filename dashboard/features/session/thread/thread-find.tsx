import { useState } from 'react'
import { useThreadWords } from '../../../language/use-thread-words.ts'
import type { Entry } from './to-entries.ts'

/** Finds words in a thread that is too long for the browser's own search. */
export function ThreadFind(props: { entries: Entry[]; show: (place: number) => void }) {
  const { entries, show } = props
  const words = useThreadWords()
  const [found, setFound] = useState<{ sought: string; places: number[]; at: number }>()
  const find = (sought: string) => {
    const places = found?.sought === sought ? found.places : placesOf(entries, sought)
    const at = found?.sought === sought ? (found.at + 1) % Math.max(1, places.length) : 0
    setFound({ sought, places, at })
    const place = places[at]
    if (place === undefined) return
    show(place)
    requestAnimationFrame(() => bringIntoView(entries[place]))
  }
  return (
    <form
      role="search"
      className="thread-find"
      onSubmit={(event) => {
        event.preventDefault()
        const sought = new FormData(event.currentTarget).get('sought')
        if (typeof sought === 'string' && sought.trim() !== '') find(sought.trim())
      }}
    >
      <input
        type="search"
        name="sought"
        className="input compact short"
        aria-label={words.findHere}
        placeholder={words.findHere}
      />
      <button className="btn">{words.findNext}</button>
      <span className="meta" role="status">
        {found && words.foundAt(found.places.length === 0 ? 0 : found.at + 1, found.places.length)}
      </span>
    </form>
  )
}

/** The newest first. */
function placesOf(entries: readonly Entry[], sought: string): number[] {
  const lower = sought.toLocaleLowerCase()
  return entries
    .flatMap((entry, place) =>
      entry.kind === 'part' && entry.item.part.text.toLocaleLowerCase().includes(lower)
        ? [place]
        : [],
    )
    .toReversed()
}

function bringIntoView(entry: Entry | undefined): void {
  if (entry?.kind !== 'part') return
  document
    .querySelector(`[data-part="${CSS.escape(entry.item.part.id)}"]`)
    ?.scrollIntoView({ block: 'center' })
}
