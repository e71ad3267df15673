import { useQuery } from '@tanstack/react-query'
import { queries } from '../../api/queries.ts'

/** The Doctor asks Intercom at each call, so the frame asks seldom; the Health page refreshes the same answer. */
const againMs = 5 * 60_000

/** How many checks want a look, and how many stop answers. */
export function useLooks(): { looks: number; stops: number } {
  const integration = useQuery(queries.integration())
  const isConnected = integration.data !== undefined && integration.data.status !== 'not_connected'
  const { data } = useQuery({
    ...queries.health(),
    enabled: isConnected,
    staleTime: againMs,
    refetchInterval: againMs,
  })
  const count = (state: string) => data?.items.filter((item) => item.state === state).length ?? 0
  return { looks: count('look'), stops: count('stops') }
}
