const cacheLimit = 50_000

/** Keeps what was worked out for a word, up to a bound. */
export function remembering<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    if (known.size >= cacheLimit) known.clear()
    const found = find(word)
    known.set(word, found)
    return found
  }
}
