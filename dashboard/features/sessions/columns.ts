import { useState } from 'react'

type ColumnPlan = { name: ColumnName; width: string; isHiddenAtFirst?: boolean }
export type ColumnName =
  'customer' | 'newest' | 'decided' | 'sentiment' | 'company' | 'tags' | 'rating' | 'updated'

/** In their order; the customer always stays. */
export const columns: ColumnPlan[] = [
  { name: 'customer', width: 'minmax(160px, 256px)' },
  { name: 'newest', width: 'minmax(0, 1fr)' },
  { name: 'decided', width: '200px' },
  { name: 'sentiment', width: '72px' },
  { name: 'company', width: '128px', isHiddenAtFirst: true },
  { name: 'tags', width: '144px', isHiddenAtFirst: true },
  { name: 'rating', width: '56px', isHiddenAtFirst: true },
  { name: 'updated', width: '72px' },
]

export type Columns = { isShown: (name: ColumnName) => boolean; toggle: (name: ColumnName) => void }

/** Which columns this reader sees, kept as a preference. */
export function useColumns(): Columns {
  const [hidden, setHidden] = useState(readHidden)
  const toggle = (name: ColumnName) => {
    const next = hidden.includes(name) ? hidden.filter((one) => one !== name) : [...hidden, name]
    localStorage.setItem('hidden-columns', JSON.stringify(next))
    setHidden(next)
  }
  return { isShown: (name) => !hidden.includes(name), toggle }
}

/** The grid of a row: its piece of the line, the columns, then its menu. */
export function gridOf({ isShown }: Columns): string {
  const widths = columns.filter(({ name }) => isShown(name)).map(({ width }) => width)
  return ['8px', ...widths, '32px'].join(' ')
}

function readHidden(): string[] {
  const atFirst = columns.filter(({ isHiddenAtFirst }) => isHiddenAtFirst).map(({ name }) => name)
  try {
    const stored: unknown = JSON.parse(localStorage.getItem('hidden-columns') ?? 'null')
    return Array.isArray(stored) ? stored.map(String) : atFirst
  } catch {
    return atFirst
  }
}
