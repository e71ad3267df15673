import type { DocumentGist } from '#api-contract/knowledge-desk.ts'

export type DocumentState = 'used' | 'never' | 'contradicts' | 'off'

export function stateOf({ used, contradicts, is_off }: DocumentGist): DocumentState {
  if (is_off) return 'off'
  if (contradicts !== null) return 'contradicts'
  return used > 0 ? 'used' : 'never'
}

type Chosen = Readonly<Record<string, string | undefined>>

/** Those that match every filter of the address, in the order that it names. */
export function filterDocuments(items: readonly DocumentGist[], chosen: Chosen): DocumentGist[] {
  const { audience, language, state, source, sort } = chosen
  const fits = (wanted: string | undefined, is: string) => wanted === undefined || wanted === is
  const found = items.filter(
    (item) =>
      fits(audience, item.audience) &&
      fits(language, item.language ?? '') &&
      fits(state, stateOf(item)) &&
      fits(source, item.source_id ?? 'here'),
  )
  if (sort === 'title') return found.toSorted((a, b) => a.title.localeCompare(b.title))
  if (sort === 'used') return found.toSorted((a, b) => b.used - a.used)
  return found
}
