type Order = { ids: string[]; search: string }

let order: Order = { ids: [], search: '' }

/** The list that the reader came from, so that the next session is one key away. */
export function rememberList(ids: string[], search: string): void {
  order = { ids, search }
}

/** Where a session stands in that list. */
export function placeOf(id: string): {
  place: number
  count: number
  previous: string | undefined
  next: string | undefined
  search: string
} {
  const place = order.ids.indexOf(id)
  return {
    place,
    count: order.ids.length,
    previous: place > 0 ? order.ids[place - 1] : undefined,
    next: place >= 0 ? order.ids[place + 1] : undefined,
    search: order.search,
  }
}
