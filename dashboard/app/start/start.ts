import { chooseOrganization } from '../../api/client.ts'
import { keepEarly } from '../../api/early-answers.ts'
import { queries } from '../../api/queries.ts'
import { isSignedInAtStart } from './signed-in-at-start.ts'
import { type FirstQuery, firstQueries } from './first-queries.ts'

/** Runs while the rest of the program loads: what the page shows first is asked for already. */
function start(): void {
  const { pathname, search } = location
  const organization = /^\/o\/([^/]+)\//.exec(pathname)?.[1]
  if (organization !== undefined && isSignedInAtStart()) {
    chooseOrganization(decodeURIComponent(organization))
    firstQueries(pathname, Object.fromEntries(new URLSearchParams(search))).forEach(ask)
  } else if (pathname === '/') ask(queries.authState())
}

function ask({ queryKey, queryFn }: FirstQuery): void {
  const answer = queryFn as () => Promise<unknown> // of a query, which needs no more than its path
  keepEarly(queryKey, answer())
}

start()
