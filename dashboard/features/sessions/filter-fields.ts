import type { Words } from '../../language/en.ts'
import type { FilterName } from './views.ts'

export type FilterField =
  | { name: FilterName; kind: 'choice'; options: [value: string, word: string][] }
  | { name: FilterName; kind: 'text' | 'date' }
  /** Its value is an id: it is set by links, not by the menu. */
  | { name: 'topic' | 'gap'; kind: 'about' }
  | { name: 'watch'; kind: 'watch'; options: [value: string, word: string][] }

/** Each filter with what it may hold, in the reader's words. */
export function filterFields(words: Words): FilterField[] {
  const { list } = words
  const own = (...values: (keyof Words['list']['values'])[]) =>
    values.map((value): [string, string] => [value, list.values[value]])
  return [
    {
      name: 'status',
      kind: 'choice',
      options: own('open', 'closed_resolved', 'closed_unresolved'),
    },
    { name: 'channel', kind: 'choice', options: Object.entries(words.channel) },
    { name: 'handled_by', kind: 'choice', options: own('ai', 'human', 'none') },
    { name: 'handed_off', kind: 'choice', options: own('true', 'false') },
    { name: 'waiting', kind: 'choice', options: own('true', 'false') },
    { name: 'outcome', kind: 'choice', options: Object.entries(words.outcome) },
    { name: 'reason', kind: 'choice', options: Object.entries(words.reasons) },
    { name: 'sentiment', kind: 'choice', options: Object.entries(words.sentiment) },
    { name: 'language', kind: 'text' },
    { name: 'tag', kind: 'text' },
    { name: 'watch', kind: 'watch', options: [['any', words.supervision.watch.anyRule]] },
    ...reportFields(words, own),
    { name: 'topic', kind: 'about' },
    { name: 'gap', kind: 'about' },
    { name: 'created_after', kind: 'date' },
    { name: 'created_before', kind: 'date' },
    { name: 'updated_after', kind: 'date' },
    { name: 'updated_before', kind: 'date' },
  ]
}

type OwnWords = (...values: (keyof Words['list']['values'])[]) => [string, string][]

/** What reports count by: their numbers open the list with these. */
function reportFields({ reports, reasons }: Words, own: OwnWords): FilterField[] {
  const reasonWords: Record<string, string> = reasons
  const scores = ['1', '2', '3', '4', '5'].map((score): [string, string] => [score, score])
  return [
    { name: 'ai_took_part', kind: 'choice', options: own('true', 'false') },
    { name: 'resolution', kind: 'choice', options: Object.entries(reports.resolution) },
    {
      name: 'handoff_reason',
      kind: 'choice',
      options: handoffReasons.map((reason) => [reason, reasonWords[reason] ?? reason]),
    },
    { name: 'handed_off_to', kind: 'choice', options: Object.entries(reports.targets) },
    { name: 'rating', kind: 'choice', options: scores },
    {
      name: 'answered_by',
      kind: 'choice',
      options: [
        ['ai', reports.ai],
        ['people', reports.people],
      ],
    },
    { name: 'counted_after', kind: 'date' },
    { name: 'counted_before', kind: 'date' },
    { name: 'weekday', kind: 'text' },
    { name: 'hour', kind: 'text' },
    { name: 'time_zone', kind: 'text' },
  ]
}

const handoffReasons = [
  'customer_requested',
  'frustration',
  'unproductive',
  'insufficient_knowledge',
  'insufficient_tools',
  'topic_excluded',
  'spend_limit',
  'too_many_replies',
  'ai_unavailable',
  'instructed',
  'teammate_requested',
]

/** A moment that a report names stands as the reader's date and time. */
function shownMoment(value: string): string {
  const at = new Date(value)
  if (value.length <= 10 || Number.isNaN(at.getTime())) return value
  return at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}

/** What a chip says: the filter and its value in words. */
export function filterLabel(
  field: Exclude<FilterField, { kind: 'watch' }>,
  value: string,
  words: Words,
): string {
  const { list } = words
  const word =
    field.kind === 'choice' ? field.options.find(([one]) => one === value)?.[1] : undefined
  const plain = field.kind === 'date' ? shownMoment(value) : value
  return `${list.fields[field.name]}: ${word ?? plain}`
}
