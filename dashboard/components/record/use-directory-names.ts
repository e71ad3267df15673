import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queries } from '../../api/queries.ts'
import type { KnownNames } from './known-names.ts'

const freshMs = 10 * 60_000

/** Names of people and teams from Intercom's directory, where a page has no thread that tells them. */
export function useDirectoryNames(channel = ''): KnownNames {
  const integration = useQuery(queries.integration())
  const status = integration.data?.status
  const asked = {
    enabled: status === 'connected' || status === 'paused',
    staleTime: freshMs,
    retry: false,
  }
  const teammates = useQuery({ ...queries.teammates(), ...asked })
  const teams = useQuery({ ...queries.teams(), ...asked })
  return useMemo(
    () => ({
      channel,
      person: (id) => teammates.data?.items.find((one) => one.id === id)?.name,
      team: (id) => teams.data?.items.find((one) => one.id === id)?.name,
      part: () => undefined,
    }),
    [channel, teammates.data, teams.data],
  )
}
