import type { SessionCounts } from '#api-contract/conversations.ts'
import type { Words } from '../../language/en.ts'

export type View = 'waiting' | 'ai' | 'handedOff' | 'people' | 'resolved' | 'all'

/** Presets of the API's own filters. */
const filters: Record<View, Record<string, string>> = {
  waiting: { waiting: 'true', sort: 'waiting_since', order: 'asc' },
  ai: { status: 'open', handled_by: 'ai' },
  handedOff: { status: 'open', handed_off: 'true' },
  people: { status: 'open', handled_by: 'human' },
  resolved: { status: 'closed_resolved' },
  all: {},
}

export const views: View[] = ['waiting', 'ai', 'handedOff', 'people', 'resolved', 'all']

const taken = [
  'channel',
  'sentiment',
  'language',
  'q',
  'cursor',
  'outcome',
  'reason',
  'tag',
  'updated_after',
] as const

export function countOf(view: View, counts: SessionCounts | undefined): number | undefined {
  const names = { waiting: 'waiting', ai: 'ai', handedOff: 'handed_off', people: 'people' } as const
  return view in names ? counts?.[names[view as keyof typeof names]] : undefined // asked just before
}

export function viewOf(search: Record<string, string | undefined>): View {
  return views.find((view) => view === search['view']) ?? 'all'
}

/** The query string that the API is asked with. */
export function toApiSearch(search: Record<string, string | undefined>): string {
  const asked = new URLSearchParams({ ...filters[viewOf(search)], limit: '50' })
  for (const name of taken) if (search[name]) asked.set(name, search[name])
  return `?${asked}`
}

export function emptyWords(view: View, isFiltered: boolean, { sessions }: Words): string {
  if (isFiltered) return sessions.nothingMatches
  if (view === 'waiting') return sessions.nobodyWaits
  return view === 'all' ? sessions.empty : sessions.nothingMatches
}

export function isFilteredBy(search: Record<string, string | undefined>): boolean {
  return taken.some((name) => name !== 'cursor' && search[name] !== undefined)
}
