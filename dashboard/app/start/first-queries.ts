import { queries } from '../../api/queries.ts'
import { toApiSearch } from '../../features/sessions/views.ts'

type Texts = Record<string, string | undefined>

/** What of a query this needs: queries of many answers stand in one list. */
export type FirstQuery = { queryKey: readonly unknown[]; queryFn?: unknown }

type Page = [path: RegExp, read: (id: string, search: Texts) => FirstQuery[]]

/** What a page shows first, by its path within an organization: asked for while the rest of it still loads. */
const pages: Page[] = [
  [/^sessions$/, (_, search) => [queries.sessions(toApiSearch(search)), queries.sessionCounts()]],
  [/^sessions\/([^/]+)$/, (id) => [queries.session(id), queries.timeline(id)]],
  [/^knowledge$/, () => [queries.overview('')]],
  [/^knowledge\/sources$/, () => [queries.sources(), queries.overview('')]],
  [/^knowledge\/(?!new$|search$|sources$)([^/]+)$/, (id) => [queries.document(id)]],
  [/^try$/, () => [queries.documents(), queries.sessions('?limit=50')]],
  [/^health$/, () => [queries.health(), queries.deliveries()]],
  [/^health\/deliveries\/([^/]+)$/, (id) => [queries.delivery(id)]],
  [/^health\/queue$/, () => [queries.jobs(), queries.deadJobs()]],
  [/^health\/alerts$/, () => [queries.alerts()]],
  [/^review$/, (_, { state }) => (state === undefined ? [queries.reviewQueue('?state=open')] : [])],
  [/^review\/rules$/, () => [queries.watchRules(), queries.watchMarks('?limit=20')]],
  [/^review\/(?!rules$)([^/]+)$/, (id) => [queries.reviewItem(id)]],
  [/^settings\/integrations\//, () => [queries.integration(), queries.settingsFacts()]],
  [/^settings\/members$/, () => [queries.members()]],
  [/^settings\/api-keys$/, () => [queries.apiKeys()]],
  [
    /^setup$/,
    () => [
      queries.integration(),
      queries.overview(''),
      queries.sessions('?limit=1&sort=created_at'),
    ],
  ],
]

/** Who reads, and what the page at this address shows first; nothing for addresses outside of an organization. */
export function firstQueries(path: string, search: Texts): FirstQuery[] {
  const place = /^\/o\/[^/]+\/(.*)$/.exec(path)?.[1]
  if (place === undefined) return []
  for (const [pattern, read] of pages) {
    const found = pattern.exec(place)
    if (found) return [queries.me(), ...read(decodeURIComponent(found[1] ?? ''), search)]
  }
  return [queries.me()]
}
