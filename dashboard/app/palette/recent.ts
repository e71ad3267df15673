import type { PaletteEntry } from './palette-entry.ts'

const most = 5
const recent: PaletteEntry[] = []

/** The last five that were opened from the palette, newest first; forgotten when the page is left. */
export function recentEntries(): PaletteEntry[] {
  return [...recent]
}

export function remember(entry: PaletteEntry): void {
  if (entry.href === undefined) return
  const place = recent.findIndex(({ href }) => href === entry.href)
  if (place >= 0) recent.splice(place, 1)
  recent.unshift({ ...entry, id: `recent ${entry.href}`, group: 'recent' })
  recent.splice(most)
}
