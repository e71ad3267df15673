import { type Connection, isLive } from '#domain/settings/connection.ts'
import type { Settings } from '#domain/settings/settings.ts'

/** What is to be changed; a name with undefined as its value is cleared. */
export type SettingsChange = Partial<Settings>

export type SettingsProblem = { setting: keyof Settings; message: string; fix?: string }

type Rule = (
  connection: Connection,
  change: SettingsChange,
  after: Settings,
) => SettingsProblem | undefined

const rules: readonly Rule[] = [
  idsNeedConnection,
  choiceNeedsId,
  hoursNeedOfficeHours,
  agentIsNoTarget,
]

/** What the settings require of each other, judged as they would be after the change. */
export function findRuleProblem(
  connection: Connection,
  change: SettingsChange,
): SettingsProblem | undefined {
  const after = { ...connection.settings, ...change }
  for (const rule of rules) {
    const problem = rule(connection, change, after)
    if (problem) return problem
  }
  return undefined
}

function idsNeedConnection(
  connection: Connection,
  change: SettingsChange,
): SettingsProblem | undefined {
  if (isLive(connection) && connection.status !== 'reconnect-required') return undefined
  const names = ['aiTeammateId', 'defaultTeamId', 'handoffTeammateId', 'handoffTeamId'] as const
  const setting = names.find((name) => change[name] !== undefined)
  return (
    setting && {
      setting,
      message: 'cannot be checked while Intercom is not connected',
      fix: 'Connect the workspace first, then set it.',
    }
  )
}

function choiceNeedsId(
  _connection: Connection,
  change: SettingsChange,
  after: Settings,
): SettingsProblem | undefined {
  const { handoffAssignment: choice } = after
  const isTouched =
    'handoffAssignment' in change || 'handoffTeammateId' in change || 'handoffTeamId' in change
  if (!isTouched) return undefined
  const needsTeammate = choice === 'teammate' || choice === 'team-and-teammate'
  const needsTeam = choice === 'team' || choice === 'team-and-teammate'
  if (needsTeammate && after.handoffTeammateId === undefined)
    return { setting: 'handoffTeammateId', message: 'is required by the handoff assignment' }
  if (needsTeam && after.handoffTeamId === undefined)
    return { setting: 'handoffTeamId', message: 'is required by the handoff assignment' }
  return undefined
}

function hoursNeedOfficeHours(
  _connection: Connection,
  change: SettingsChange,
  after: Settings,
): SettingsProblem | undefined {
  const isTouched = 'aiHours' in change || 'officeHours' in change
  if (!isTouched || after.aiHours === 'always' || after.officeHours !== undefined) return undefined
  return {
    setting: 'officeHours',
    message: 'is required while the AI answers inside or outside office hours',
    fix: 'Set office hours too, or let the AI answer always.',
  }
}

/** [H4] */
function agentIsNoTarget(
  connection: Connection,
  change: SettingsChange,
  after: Settings,
): SettingsProblem | undefined {
  const agentId = change.aiTeammateId ?? connection.aiTeammate?.id
  if (agentId === undefined || after.handoffTeammateId !== agentId) return undefined
  return {
    setting: change.handoffTeammateId === undefined ? 'aiTeammateId' : 'handoffTeammateId',
    message: 'names the AI teammate as the one to hand off to',
    fix: 'Choose a teammate who is a person.',
  }
}
