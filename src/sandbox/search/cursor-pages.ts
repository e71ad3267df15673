import { Refusal } from '../model/refusal.ts'

export type Order = 'ascending' | 'descending'

type PageRequest<T> = {
  readonly perPage: number
  readonly startingAfter: string | null
  readonly order: Order
  /** Unix seconds or another number to sort by; items of the same value are sorted by id. */
  readonly sortValue: (item: T) => number
}

export type Page<T> = {
  readonly items: readonly T[]
  readonly pages: object
  readonly totalCount: number
}

type Cursor = { readonly value: number; readonly id: string; readonly page: number }

/**
 * One page after the cursor. Cursors are stateless as Intercom's are: what changes while a client pages
 * can come twice or be missed. On the last page `next` is absent.
 */
export function cursorPage<T extends { readonly id: string }>(
  found: T[],
  request: PageRequest<T>,
): Page<T> {
  const { perPage, order, sortValue } = request
  const cursor = request.startingAfter === null ? null : decodeCursor(request.startingAfter)
  const direction = order === 'ascending' ? 1 : -1
  const compare = (a: T, b: T) =>
    direction * (sortValue(a) - sortValue(b) || compareIds(a.id, b.id))
  const left = cursor
    ? found.filter((item) => isAfter(item, { cursor, direction, sortValue }))
    : found
  const items = left.sort(compare).slice(0, perPage)
  const page = cursor?.page ?? 1
  const last = items.at(-1)
  const next =
    last && left.length > perPage
      ? {
          next: {
            page: page + 1,
            starting_after: encodeCursor(sortValue(last), last.id, page + 1),
          },
        }
      : {}
  const totalPages = Math.ceil(found.length / perPage)
  const pages = { type: 'pages', ...next, page, per_page: perPage, total_pages: totalPages }
  return { items, pages, totalCount: found.length }
}

type Position<T> = { cursor: Cursor; direction: number; sortValue: (item: T) => number }

function isAfter<T extends { readonly id: string }>(
  item: T,
  { cursor, direction, sortValue }: Position<T>,
): boolean {
  const difference = sortValue(item) - cursor.value || compareIds(item.id, cursor.id)
  return direction * difference > 0
}

function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : Number(a > b)
}

function encodeCursor(value: number, id: string, page: number): string {
  const shownId = /^\d{1,15}$/.test(id) ? Number(id) : id
  return Buffer.from(JSON.stringify([value * 1000, shownId, page])).toString('base64')
}

function decodeCursor(text: string): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
    if (Array.isArray(parsed)) {
      const [value, id, page] = parsed as unknown[] // The tests below check each element.
      if (
        typeof value === 'number' &&
        (typeof id === 'number' || typeof id === 'string') &&
        typeof page === 'number'
      ) {
        return { value: value / 1000, id: String(id), page }
      }
    }
  } catch {
    throw staleCursor()
  }
  throw staleCursor()
}

function staleCursor(): Refusal {
  return new Refusal(400, 'client_error', {
    message: 'Invalid starting_after param. It must be the one given by the previous page',
  })
}
