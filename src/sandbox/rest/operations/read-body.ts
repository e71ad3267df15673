import { invalid } from '../../model/refusal.ts'

/** Intercom takes ids as strings and as numbers. */
export function readId(value: unknown, field: string): string {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  throw invalid(`${field} is required`, field)
}

export function readRecord(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown> // A plain object was just proven.
  }
  throw invalid(`${field} must be an object`, field)
}
