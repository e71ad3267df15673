import type { QueryClient } from '@tanstack/react-query'
import { firstQueries } from '../start/first-queries.ts'
import { textsOnly } from './search-texts.ts'

/** Longer than this, and the page is shown with its places held. */
const patienceMs = 300

let isFirstPage = true

/**
 * Reads what a page shows first, beside its own code. The page that is opened first waits for it a moment, so that it is
 * drawn once; on every other the frame stands already, and the place is changed at once.
 */
export async function readFirst(
  queryClient: QueryClient,
  { pathname, search }: { pathname: string; search: object },
): Promise<void> {
  const reads = firstQueries(pathname, textsOnly({ ...search })).map((query) =>
    queryClient.prefetchQuery({
      queryKey: query.queryKey,
      queryFn: query.queryFn as () => unknown,
    }),
  )
  if (!isFirstPage) return
  isFirstPage = false
  await Promise.race([Promise.all(reads), new Promise((done) => setTimeout(done, patienceMs))])
}
