import type { SessionSearch } from '../../components/charts/chart-row.ts'
import type { CountedItem } from '../../components/charts/count-bars.tsx'
import { useWords } from '../../language/use-words.ts'
import { behind } from './behind.ts'

type ToItems = (
  counts: Record<string, number>,
  filter: string | [name: string, more: SessionSearch],
  nameOf: (value: string) => string | undefined,
) => CountedItem[]

/** Counts as bars, each opening its sessions by a filter of the list; what nobody knows opens nothing. */
export function useItems(span: { from: string; to: string }): ToItems {
  const { reports } = useWords()
  return (counts, asked, nameOf) => {
    const [filter, more] = typeof asked === 'string' ? [asked, {}] : asked
    return Object.entries(counts)
      .map(([value, count]) => ({
        key: value,
        count,
        name: value === 'unknown' ? reports.unknown : (nameOf(value) ?? value),
        ...(value !== 'unknown' && { behind: behind(span, { [filter]: value, ...more }) }),
      }))
      .sort((one, other) =>
        filter === 'rating' ? other.key.localeCompare(one.key) : other.count - one.count,
      )
  }
}
