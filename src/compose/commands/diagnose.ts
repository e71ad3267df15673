import { IntercomWorkspaceChecker } from '#adapters/intercom/checks/intercom-workspace-checker.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PgBossJobs } from '#adapters/postgres/jobs/pg-boss-jobs.ts'
import { PostgresAlertStates } from '#adapters/postgres/health/postgres-alert-states.ts'
import { PostgresConnectionWrites } from '#adapters/postgres/connection/postgres-connection-writes.ts'
import { PostgresConnections } from '#adapters/postgres/connection/postgres-connections.ts'
import { PostgresDecisionQueries } from '#adapters/postgres/conversations/postgres-decision-queries.ts'
import { PostgresPeople } from '#adapters/postgres/people/postgres-people.ts'
import { PostgresRateBudget } from '#adapters/postgres/connection/postgres-rate-budget.ts'
import { PostgresRoutingFacts } from '#adapters/postgres/health/postgres-routing-facts.ts'
import { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import type { ConnectionHealthPorts } from '#use-cases/health/connection-health-ports.ts'
import { examineConnection } from '#use-cases/health/examine-connection.ts'
import { examineHouse } from '#use-cases/health/examine-house.ts'
import type { Finding } from '#use-cases/health/finding.ts'
import { modelProbe } from '../create-agent.ts'
import { describeHouse } from '../describe-house.ts'
import type { Ground } from '../open-stores.ts'

export type Line = { line: string; mark: 'ok' | 'look' | 'RED' }

/** [O3] The troubleshooting list, each question answered in one line. Changes nothing. */
export async function diagnose(ground: Ground, database: Database): Promise<Line[]> {
  const people = new PostgresPeople({ database, ids: ground.ids })
  const organizations = await people.listOrganizations()
  const lines = (await examineShared(ground, database)).map((finding) => toLine(finding))
  if (organizations.length === 0)
    lines.push({ line: 'organization: there is none yet; run firstline provision', mark: 'RED' })
  const ports = toPorts(ground, database)
  for (const { id, name } of organizations)
    for (const finding of await examineConnection(ports, id))
      lines.push(toLine(finding, `${name}: `))
  return lines
}

async function examineShared(ground: Ground, database: Database): Promise<Finding[]> {
  const jobs = await PgBossJobs.open(database, { isGuest: true })
  try {
    return await examineHouse({
      jobs,
      house: describeHouse(ground, database),
      checkModel: modelProbe(ground),
    })
  } finally {
    await jobs.stop(0)
  }
}

function toPorts(ground: Ground, database: Database): ConnectionHealthPorts {
  const { clock, ids } = ground
  const secrets = new SecretBox(Buffer.from(ground.secrets.appSecret))
  return {
    clock,
    connections: new PostgresConnections({ database, secrets, ids }),
    writes: new PostgresConnectionWrites({
      database,
      secrets,
      cancelLooks: async () => undefined,
    }),
    checker: new IntercomWorkspaceChecker({
      apiUrlOverride: ground.config.intercom.apiUrl,
      clock,
    }),
    decisions: new PostgresDecisionQueries(database),
    routingFacts: new PostgresRoutingFacts(database),
    runningAlerts: new PostgresAlertStates(database),
    rateBudget: new PostgresRateBudget({ database, clock }),
  }
}

function toLine({ check, state, finding, fix }: Finding, of = ''): Line {
  return {
    line: `${of}${check}: ${finding}${fix === undefined ? '' : ` ${fix}`}`,
    mark: state === 'stops' ? 'RED' : state === 'look' ? 'look' : 'ok',
  }
}
