import type { SessionCounts } from '#api-contract/conversations.ts'
import type { Words } from '../../language/en.ts'

export type View = 'waiting' | 'ai' | 'handedOff' | 'people' | 'resolved' | 'all'
export type Search = Record<string, string | undefined>

/** Presets of the API's own filters. */
const presets: Record<View, Record<string, string>> = {
  waiting: { waiting: 'true', sort: 'waiting_since', order: 'asc' },
  ai: { status: 'open', handled_by: 'ai' },
  handedOff: { status: 'open', handed_off: 'true' },
  people: { status: 'open', handled_by: 'human' },
  resolved: { status: 'closed_resolved' },
  all: {},
}

export const views: View[] = ['waiting', 'ai', 'handedOff', 'people', 'resolved', 'all']

/** The filters of a reader, under the API's own names. */
const filterNames = [
  'status',
  'channel',
  'handled_by',
  'handed_off',
  'waiting',
  'outcome',
  'reason',
  'sentiment',
  'language',
  'tag',
  'topic',
  'gap',
  'created_after',
  'created_before',
  'watch',
  'ai_took_part',
  'resolution',
  'handoff_reason',
  'handed_off_to',
  'rating',
  'answered_by',
  'counted_after',
  'counted_before',
  'weekday',
  'hour',
  'time_zone',
  'updated_after',
  'updated_before',
] as const

export type FilterName = (typeof filterNames)[number]

const taken = [...filterNames, 'q', 'cursor', 'sort', 'order'] as const

export function countOf(view: View, counts: SessionCounts | undefined): number | undefined {
  const names = { waiting: 'waiting', ai: 'ai', handedOff: 'handed_off', people: 'people' } as const
  return view in names ? counts?.[names[view as keyof typeof names]] : undefined // asked just before
}

export function viewOf(search: Search): View {
  return views.find((view) => view === search['view']) ?? 'all'
}

/** What the list is sorted by: the reader's choice, or the view's. */
export function sortOf(search: Search): string {
  return search['sort'] ?? presets[viewOf(search)]['sort'] ?? 'updated_at'
}

/** The query string that the API is asked with. */
export function toApiSearch(search: Search): string {
  const asked = new URLSearchParams({ ...presets[viewOf(search)], limit: '50' })
  for (const name of taken) if (search[name]) asked.set(name, search[name])
  return `?${asked}`
}

export function emptyWords(view: View, isFiltered: boolean, { sessions }: Words): string {
  if (isFiltered) return sessions.nothingMatches
  if (view === 'waiting') return sessions.nobodyWaits
  return view === 'all' ? sessions.empty : sessions.nothingMatches
}

export function isFilteredBy(search: Search): boolean {
  return search['q'] !== undefined || filterNames.some((name) => search[name] !== undefined)
}

/** Every filter and the words, cleared. */
export const noFilters: Search = Object.fromEntries(
  [...filterNames, 'q', 'cursor'].map((name) => [name, undefined]),
)
