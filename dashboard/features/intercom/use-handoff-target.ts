import { useQuery } from '@tanstack/react-query'
import type { Settings } from '#api-contract/settings.ts'
import { queries } from '../../api/queries.ts'

/** Names of the team and the teammate that handoffs go to; undefined when nobody gets them. */
export function useHandoffTarget(settings: Settings): string | undefined {
  const { handoff_assignment: assignment, handoff_team_id, handoff_teammate_id } = settings
  const hasTeam = assignment === 'team' || assignment === 'team_and_teammate'
  const hasTeammate = assignment === 'teammate' || assignment === 'team_and_teammate'
  const teams = useQuery({ ...queries.teams(), enabled: hasTeam })
  const teammates = useQuery({ ...queries.teammates(), enabled: hasTeammate })
  const nameOf = (items: { id: string; name: string }[] | undefined, id: string | null) =>
    items?.find((one) => one.id === id)?.name ?? id
  const names = [
    hasTeam ? nameOf(teams.data?.items, handoff_team_id) : null,
    hasTeammate ? nameOf(teammates.data?.items, handoff_teammate_id) : null,
  ].filter((name) => name !== null)
  return names.length === 0 ? undefined : names.join(', ')
}
