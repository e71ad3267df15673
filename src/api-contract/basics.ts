import { z } from 'zod'

/** ISO 8601 in UTC. */
export const time = z.iso.datetime().meta({ description: 'ISO 8601 in UTC' })

/** ISO 639-1. */
export const language = z
  .string()
  .regex(/^[a-z]{2}$/, 'must be an ISO 639-1 language, such as en')
  .meta({ description: 'ISO 639-1' })

export const attributes = z.record(z.string(), z.unknown())

export const errorBody = z
  .strictObject({
    error: z.strictObject({
      code: z.string(),
      message: z.string(),
      field: z.string().optional(),
      fix: z.string().optional(),
    }),
  })
  .meta({ id: 'Error' })

/** One page of a list; `next_cursor` is null on the last. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next_cursor: z.string().nullable() })
}

/** A list that comes whole. */
export function itemsOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item) })
}

/** Query values are words: each parser says what it wants and changes nothing silently. */
export const queryMoment = z
  .string()
  .refine(
    isTime,
    'must be a date or a time in ISO 8601, such as 2026-11-22 or 2026-11-22T10:00:00Z',
  )

export const queryTime = queryMoment.transform((value) => new Date(value))

export const queryFlag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((value) => value === 'true')

export const queryLimit = z
  .string()
  .regex(/^(?:[1-9]\d?|100)$/, 'must be a whole number from 1 to 100')
  .transform(Number)
  .default(50)

export const queryNumber = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, 'must be a whole number')
  .transform(Number)

export const queryText = z.string().max(1000, 'may have at most 1,000 characters')

export const queryCursor = z.string().max(2000, 'is not a cursor of this list')

const timePattern =
  /^\d{4}-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** Refuses days that no month has, which `Date` would roll over. */
function isTime(value: string): boolean {
  const match = timePattern.exec(value)
  if (!match || Number.isNaN(Date.parse(value))) return false
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10))
}
