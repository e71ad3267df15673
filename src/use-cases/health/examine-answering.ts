import type { LiveConnection } from '#domain/settings/connection.ts'
import type { AlertName } from '#ports/telemetry.ts'
import type { ConnectionHealthPorts } from './connection-health-ports.ts'
import { type Finding, findingsOf } from './finding.ts'

const weekMs = 7 * 24 * 3_600_000
const mostCounted = 100

const { works, look, stops } = findingsOf('answering')

const alertWords: Record<AlertName, string> = {
  reconnect_required: 'Intercom refuses the access token.',
  dead_job: 'A conversation could not be worked on.',
  handoff_incomplete: 'A handoff did not get as far as it should.',
  webhook_silent: 'No webhook has come for long, while the sweep finds messages.',
  model_down: 'The model does not answer.',
}

/** [O3] Autopilot, what would assign a handoff straight back, others that answer, and running alerts. */
export async function examineAnswering(
  ports: Pick<
    ConnectionHealthPorts,
    'checker' | 'decisions' | 'routingFacts' | 'runningAlerts' | 'clock'
  >,
  connection: LiveConnection,
  accessToken: string,
): Promise<Finding[]> {
  const [assignment, others, routing, alerts] = await Promise.all([
    examineAssignment(ports, connection, accessToken),
    examineOtherAnswerers(ports, connection),
    examineRouting(ports, connection),
    ports.runningAlerts.list(connection.organizationId),
  ])
  return [
    examineAutopilot(connection),
    ...assignment,
    others,
    ...routing,
    ...alerts.map(({ alert, detail, since }) => ({
      ...look(`alert_${alert}`, {
        code: `alert_${alert}`,
        facts: { detail },
        finding: `${alertWords[alert]} ${detail}`.trim(),
      }),
      since,
    })),
  ]
}

function examineAutopilot({ settings }: LiveConnection): Finding {
  const { autopilotWeb, autopilotEmail, assistWeb, assistEmail } = settings
  const word = (isOn: boolean) => (isOn ? 'on' : 'off')
  const words = `Autopilot: web ${word(autopilotWeb)}, e-mail ${word(autopilotEmail)}.`
  const facts = { web: word(autopilotWeb), email: word(autopilotEmail) }
  if (autopilotWeb || autopilotEmail)
    return works('autopilot', { code: 'autopilot_on', facts, finding: words })
  const fix = 'Turn Autopilot on under Answering.'
  return assistWeb || assistEmail
    ? look('autopilot', {
        code: 'autopilot_only_drafts',
        finding: `${words} The AI only leaves drafts.`,
        fix,
      })
    : stops('autopilot', {
        code: 'autopilot_off',
        finding: `${words} Assist is off too: the AI says nothing.`,
        fix,
      })
}

async function examineAssignment(
  { checker }: Pick<ConnectionHealthPorts, 'checker'>,
  { settings, aiTeammate }: LiveConnection,
  accessToken: string,
): Promise<Finding[]> {
  const target = settings.handoffTeamId ?? settings.defaultTeamId
  if (target === undefined) return []
  const { teams } = await checker
    .listPeople(accessToken)
    .catch(() => ({ teams: [] as { id: string; name: string; teammateIds: string[] }[] }))
  const team = teams.find(({ id }) => id === target)
  if (!team) return []
  return team.teammateIds.includes(aiTeammate.id)
    ? [
        look('handoff_team', {
          code: 'handoff_team_holds_ai',
          facts: { name: aiTeammate.name, team: team.name },
          finding: `${aiTeammate.name} is a member of the handoff team ${team.name}: Intercom may assign a handoff straight back to it.`,
          fix: `Take ${aiTeammate.name} out of ${team.name} in Intercom.`,
        }),
      ]
    : [
        works('handoff_team', {
          code: 'handoff_team_free',
          facts: { team: team.name },
          finding: `Handoffs go to ${team.name}, which the AI is no member of.`,
        }),
      ]
}

async function examineOtherAnswerers(
  { decisions, clock }: Pick<ConnectionHealthPorts, 'decisions' | 'clock'>,
  { organizationId }: LiveConnection,
): Promise<Finding> {
  const createdAfter = new Date(clock.now().getTime() - weekMs)
  const reason = 'answered-by-bot'
  const { items } = await decisions.list(organizationId, {
    reason,
    createdAfter,
    limit: mostCounted,
  })
  const count = items.length === mostCounted ? `${mostCounted} or more` : String(items.length)
  return items.length === 0
    ? works('other_bots', {
        code: 'no_other_bots',
        finding: 'No other bot has answered in the last seven days.',
      })
    : look('other_bots', {
        code: 'other_bots',
        facts: { count: items.length, most: mostCounted },
        finding: `Another bot answered ${count} messages of the last seven days before the AI could.`,
        fix: 'Turn off Fin, or the other bot, for the conversations that the AI shall answer.',
      })
}

/** [O3] A rule that assigns handed-off conversations back, and another program that writes as the AI teammate. */
async function examineRouting(
  { routingFacts, clock }: Pick<ConnectionHealthPorts, 'routingFacts' | 'clock'>,
  { organizationId, workspace, aiTeammate }: LiveConnection,
): Promise<Finding[]> {
  const since = new Date(clock.now().getTime() - weekMs)
  const key = { organizationId, workspaceId: workspace.id, aiTeammateId: aiTeammate.id }
  const { assignedBack, writtenByOthers } = await routingFacts.countSince(key, since)
  return [
    sayAssignedBack(assignedBack, aiTeammate.name),
    sayOthers(writtenByOthers, aiTeammate.name),
  ]
}

function sayAssignedBack(count: number, name: string): Finding {
  if (count === 0)
    return works('assigned_back', {
      code: 'none_assigned_back',
      finding: 'No handed-off conversation was assigned back to the AI.',
    })
  return look('assigned_back', {
    code: 'assigned_back',
    facts: { count, name },
    finding: `${count} handed-off conversations of the last seven days are assigned to ${name} again, by a rule or a workflow. Nobody answers them.`,
    fix: `In Intercom, leave ${name} out of workflows and assignment rules that run after a handoff.`,
  })
}

function sayOthers(count: number, name: string): Finding {
  if (count === 0)
    return works('other_installation', {
      code: 'nobody_else_writes',
      facts: { name },
      finding: `Nobody else wrote as ${name}.`,
    })
  return look('other_installation', {
    code: 'others_write',
    facts: { count, name },
    finding: `${count} messages of the last seven days were written as ${name}, and not from here: by another installation, or by a person with that login.`,
    fix: 'Stop the other one, or give each its own teammate.',
  })
}
