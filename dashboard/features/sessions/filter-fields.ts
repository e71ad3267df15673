import type { Words } from '../../language/en.ts'
import type { FilterName } from './views.ts'

export type FilterField =
  | { name: FilterName; kind: 'choice'; options: [value: string, word: string][] }
  | { name: FilterName; kind: 'text' | 'date' }

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
    { name: 'watch', kind: 'choice', options: [['any', words.supervision.watch.anyRule]] },
    { name: 'created_after', kind: 'date' },
    { name: 'created_before', kind: 'date' },
    { name: 'updated_after', kind: 'date' },
    { name: 'updated_before', kind: 'date' },
  ]
}

/** What a chip says: the filter and its value in words. */
export function filterLabel(field: FilterField, value: string, words: Words): string {
  const { list, supervision } = words
  const word =
    field.kind === 'choice' ? field.options.find(([one]) => one === value)?.[1] : undefined
  const plain = field.name === 'watch' ? supervision.watch.oneRule : value
  return `${list.fields[field.name]}: ${word ?? plain}`
}
