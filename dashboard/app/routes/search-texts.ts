type Search = Record<string, string | undefined>

/** Plain names and values, so that an address reads as the API's own query. */
export function toSearchText(search: Record<string, unknown>): string {
  const texts = Object.entries(textsOnly(search)).map(([name, value]) => [name, value ?? ''])
  return texts.length === 0 ? '' : `?${new URLSearchParams(texts)}`
}

/** The address is the state: what it says is kept as text. */
export function textsOnly(search: Record<string, unknown>): Search {
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[name, String(value)]]
        : [],
    ),
  )
}
