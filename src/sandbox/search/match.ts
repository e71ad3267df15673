import type { Filter, Operator } from './query.ts'

/** What a field holds: one value, or several of which one is enough. */
export type FieldValue = string | number | boolean | null | readonly (string | number)[]

export function matches(filter: Filter, read: (field: string) => FieldValue): boolean {
  if (filter.kind === 'single') {
    return compare(filter.operator, read(filter.field), filter.value)
  }
  return filter.operator === 'AND'
    ? filter.filters.every((inner) => matches(inner, read))
    : filter.filters.some((inner) => matches(inner, read))
}

function compare(operator: Operator, held: FieldValue, wanted: unknown): boolean {
  const values = Array.isArray(held) ? held : [held]
  const any = (test: (value: unknown) => boolean) => values.some(test)
  switch (operator) {
    case '=':
      return same(values, wanted)
    case '!=':
      return !same(values, wanted)
    case 'IN':
      return listOf(wanted).some((one) => same(values, one))
    case 'NIN':
      return !listOf(wanted).some((one) => same(values, one))
    case '>':
    case '>=':
      return any((value) => isNumber(value) && value >= Number(wanted))
    case '<':
    case '<=':
      return any((value) => isNumber(value) && value <= Number(wanted))
    default:
      return compareText(operator, values, wanted)
  }
}

function compareText(operator: Operator, values: readonly unknown[], wanted: unknown): boolean {
  const words = lower(wanted)
  const any = (test: (text: string) => boolean) =>
    values.some((value) => value !== null && test(lower(value)))
  if (operator === '~') return any((text) => text.includes(words))
  if (operator === '!~') return !any((text) => text.includes(words))
  return operator === '^'
    ? any((text) => text.startsWith(words))
    : any((text) => text.endsWith(words))
}

function same(values: readonly unknown[], wanted: unknown): boolean {
  if (wanted === null) return values.length === 0 || values.some((value) => value === null)
  return values.some((value) => value !== null && lower(value) === lower(wanted))
}

function listOf(wanted: unknown): unknown[] {
  return Array.isArray(wanted) ? wanted : [wanted]
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function lower(value: unknown): string {
  return String(value).toLowerCase()
}
