import type { QueryClient } from '@tanstack/react-query'
import type { Me } from '#api-contract/people.ts'
import { ApiProblem, chooseOrganization } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { isSignedInAtStart } from '../start/signed-in-at-start.ts'
import { lastView } from '../../components/sessions/last-view.ts'

/** Who is signed in. Asking for a stranger would be an error in the browser's console. */
export async function findMe(queryClient: QueryClient) {
  try {
    const known = queryClient.getQueryData(queries.me().queryKey)
    if (!known && !isSignedInAtStart() && !(await isSignedIn(queryClient))) return undefined
    return await queryClient.ensureQueryData(queries.me())
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return undefined
    throw error
  }
}

async function isSignedIn(queryClient: QueryClient): Promise<boolean> {
  return (await queryClient.fetchQuery(queries.authState())).signed_in
}

/** The guide until the first webhook has come, from then on the sessions in the view that was used last. */
export async function findHome(queryClient: QueryClient, { organization }: Me): Promise<string> {
  chooseOrganization(organization.id)
  const { status, webhook } = await queryClient.ensureQueryData(queries.integration())
  const isSetUp = status !== 'not_connected' && webhook.reached_at !== null
  if (!isSetUp) return `/o/${organization.id}/setup`
  return `/o/${organization.id}/sessions?view=${lastView() ?? (await firstView(queryClient))}`
}

/** Who waits comes first. [O5] */
async function firstView(queryClient: QueryClient): Promise<string> {
  const { waiting } = await queryClient.ensureQueryData(queries.sessionCounts())
  return waiting > 0 ? 'waiting' : 'ai'
}
