/** Where a list goes on: the sort key and id of the last item, bound to the list that gave it. */
export type ListPlace = { sortKey: string; id: string }

function toCursor(list: string, { sortKey, id }: ListPlace): string {
  return Buffer.from(JSON.stringify([list, sortKey, id])).toString('base64url')
}

/** `invalid` for what another list or organization gave, and for anything that is no cursor. */
export function parseCursor(list: string, cursor: string): ListPlace | 'invalid' {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parsed) || parsed.length !== 3 || parsed[0] !== list) return 'invalid'
    const [, sortKey, id] = parsed as unknown[] // its length was checked
    if (typeof sortKey !== 'string' || typeof id !== 'string') return 'invalid'
    return isTime(sortKey) && !id.includes('\0') ? { sortKey, id } : 'invalid'
  } catch {
    return 'invalid'
  }
}

function isTime(sortKey: string): boolean {
  return /^-?infinity$/.test(sortKey) || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(sortKey)
}

export type Paged<Item> = { items: Item[]; nextCursor: string | undefined }

/** Cuts one row more than asked for back to a page. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  shape: { list: string; toItem: (row: Row) => Item; placeOf: (row: Row) => ListPlace },
): Paged<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const hasMore = rows.length > limit && last !== undefined
  return {
    items: shown.map(shape.toItem),
    nextCursor: hasMore ? toCursor(shape.list, shape.placeOf(last)) : undefined,
  }
}
