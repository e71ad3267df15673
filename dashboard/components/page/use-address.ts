import { useParams, useSearch } from '@tanstack/react-router'

type Texts = Record<string, string | undefined>

/** The named parts of the address's path. */
export function usePathParts(): Texts {
  const parts: Texts = useParams({ strict: false })
  return parts
}

/** What stands behind the question mark. */
export function useSearchTexts(): Texts {
  const texts: Texts = useSearch({ strict: false })
  return texts
}
