import { findArray, readableId, toDate } from './lenient.ts'

type Fields = Record<string, unknown>

// What the schemas of `lenient.ts` would read, at a tenth of their time: for what stands between a webhook and its 200.

/** Undefined for what is no object, lists included. */
export function fieldsOf(value: unknown): Fields | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Fields) : undefined // any object; what is taken out is looked at
}

export function idIn(value: unknown): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value
  return typeof text === 'string' && readableId.test(text) ? text : undefined
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function timeIn(value: unknown): Date | undefined {
  if (typeof value === 'number') return value > 0 ? toDate(value) : undefined
  return typeof value === 'string' && value !== '' ? toDate(value) : undefined
}

/** The entries that have an id, of a list that stands bare or under one of `keys`. */
export function withIds(value: unknown, ...keys: string[]): { id: string; fields: Fields }[] {
  return findArray(value, keys).flatMap((entry) => {
    const fields = fieldsOf(entry)
    const id = idIn(fields?.id)
    return fields === undefined || id === undefined ? [] : [{ id, fields }]
  })
}
