import { type Connection, isLive } from '#domain/settings/connection.ts'
import type { Settings } from '#domain/settings/settings.ts'
import type { Actor, Connections, ConnectionWrites } from '#ports/connection/connections.ts'
import type { Helpdesks, Teammate } from '#ports/conversations/helpdesk.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { findRuleProblem, type SettingsChange, type SettingsProblem } from './settings-rules.ts'

export type SettingsPorts = {
  connections: Connections
  writes: ConnectionWrites
  helpdesks: Helpdesks
}

export type SettingsOutcome =
  | { kind: 'changed'; connection: Connection }
  | ({ kind: 'refused' } & SettingsProblem)
  | { kind: 'helpdesk-unavailable'; message: string }

type Directory = { teammates: Teammate[]; teamIds: ReadonlySet<string> }

const idSettings = [
  'aiTeammateId',
  'defaultTeamId',
  'handoffTeammateId',
  'handoffTeamId',
] as const satisfies readonly (keyof Settings)[]

/** All or nothing: the change is judged as a whole, ids against Intercom's own lists. */
export async function changeSettings(
  ports: SettingsPorts,
  organizationId: string,
  request: { change: SettingsChange; actor: Actor },
): Promise<SettingsOutcome> {
  const { change, actor } = request
  const connection = await ports.connections.getOrCreate(organizationId)
  const problem = findRuleProblem(connection, change)
  if (problem) return { kind: 'refused', ...problem }
  try {
    const directory = await readDirectory(ports.helpdesks, connection, change)
    const unlisted = directory && findUnlistedId(directory, change)
    if (unlisted) return { kind: 'refused', ...unlisted }
    const changed = await save(ports, connection, { change, actor, directory })
    return { kind: 'changed', connection: changed }
  } catch (error) {
    if (!(error instanceof HelpdeskError)) throw error
    return { kind: 'helpdesk-unavailable', message: error.message }
  }
}

async function readDirectory(
  helpdesks: Helpdesks,
  connection: Connection,
  change: SettingsChange,
): Promise<Directory | undefined> {
  if (!idSettings.some((name) => change[name] !== undefined)) return undefined
  const helpdesk = await helpdesks.open(connection.organizationId, 'live')
  const [teammates, teams] = await Promise.all([helpdesk.listTeammates(), helpdesk.listTeams()])
  return { teammates, teamIds: new Set(teams.map(({ id }) => id)) }
}

function findUnlistedId(directory: Directory, change: SettingsChange): SettingsProblem | undefined {
  const teammateIds = new Set(directory.teammates.map(({ id }) => id))
  for (const setting of idSettings) {
    const id = change[setting]
    const isTeam = setting === 'defaultTeamId' || setting === 'handoffTeamId'
    if (id === undefined || (isTeam ? directory.teamIds : teammateIds).has(id)) continue
    return {
      setting,
      message: `names ${isTeam ? 'a team' : 'a teammate'} that Intercom does not list`,
      fix: `Choose one of the ${isTeam ? 'teams' : 'teammates'} that Intercom lists.`,
    }
  }
  return undefined
}

async function save(
  ports: SettingsPorts,
  connection: Connection,
  approved: { change: SettingsChange; actor: Actor; directory: Directory | undefined },
): Promise<Connection> {
  const { organizationId } = connection
  const { aiTeammateId, ...change } = approved.change
  const teammate = approved.directory?.teammates.find(({ id }) => id === aiTeammateId)
  let latest = connection
  if (teammate && isLive(connection) && teammate.id !== connection.aiTeammate.id)
    latest = await ports.writes.save(
      organizationId,
      {
        workspace: connection.workspace,
        aiTeammate: {
          id: teammate.id,
          name: teammate.name,
          hasInboxSeat: teammate.hasInboxSeat,
        },
        at: connection.startedAt,
      },
      approved.actor,
    )
  return Object.keys(change).length === 0
    ? latest
    : ports.writes.saveSettings(organizationId, change, approved.actor)
}
