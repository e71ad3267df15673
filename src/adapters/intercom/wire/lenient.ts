import { z } from 'zod'

export const readableId = /^[\x21-\x7e]{1,255}$/

/** An id as text or number; anything else makes the object that needs it unreadable. */
export const requiredId = z
  .union([z.string(), z.int()])
  .transform(String)
  .pipe(z.string().regex(readableId))

export const optionalId = requiredId.optional().catch(undefined)

/** `0`, `"0"`, null and nothing at all mean nobody. */
export const assigneeId = optionalId.transform((id) => (id === '0' ? undefined : id))

export const text = z.string().catch('')
export const optionalText = z.string().min(1).optional().catch(undefined)
export const flag = z.boolean().catch(false)

export const optionalCount = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number),
  ])
  .pipe(z.number().nonnegative())
  .optional()
  .catch(undefined)

export const attributes = z.record(z.string(), z.unknown()).catch({})

/** Unix seconds (2.16), or ISO text as older apps send it. */
export const optionalTime = z
  .union([z.number().positive(), z.string().min(1)])
  .transform(toDate)
  .optional()
  .catch(undefined)

export function toDate(value: number | string): Date | undefined {
  const seconds = typeof value === 'number' ? value : Number(value)
  const date = Number.isNaN(seconds) ? new Date(value) : new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? undefined : date
}

type LenientList<Item> = { items: Item[]; skippedCount: number }

/**
 * A list that stands bare or under one of `keys`. An entry that cannot be read is skipped and
 * counted: one odd entry never costs the others.
 */
export function listOf<Item>(
  schema: z.ZodType<Item>,
  ...keys: string[]
): z.ZodType<LenientList<Item>> {
  return z
    .unknown()
    .optional()
    .transform((value) => readList(schema, findArray(value, keys)))
}

export function findArray(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown> // any object; what is taken out is looked at
  const key = keys.find((candidate) => Array.isArray(holder[candidate]))
  const list = key === undefined ? [] : holder[key]
  return Array.isArray(list) ? list : []
}

function readList<Item>(schema: z.ZodType<Item>, entries: unknown[]): LenientList<Item> {
  const items: Item[] = []
  for (const entry of entries) {
    const parsed = schema.safeParse(entry)
    if (parsed.success) items.push(parsed.data)
  }
  return { items, skippedCount: entries.length - items.length }
}
