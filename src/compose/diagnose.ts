import { IntercomWorkspaceChecker } from '#adapters/intercom/checks/intercom-workspace-checker.ts'
import type { Database } from '#adapters/postgres/database.ts'
import { PgBossJobs } from '#adapters/postgres/pg-boss-jobs.ts'
import { PostgresConnectionWrites } from '#adapters/postgres/postgres-connection-writes.ts'
import { PostgresConnections } from '#adapters/postgres/postgres-connections.ts'
import { PostgresPeople } from '#adapters/postgres/postgres-people.ts'
import { SecretBox } from '#adapters/postgres/secret-box.ts'
import { isLive, type LiveConnection } from '#domain/settings/connection.ts'
import type { Organization } from '#ports/people.ts'
import { checkWorkspace } from '#use-cases/connection/check-workspace.ts'
import type { Ground } from './open-stores.ts'

export type Finding = { line: string; ok: boolean }

const requiredTopics = [
  'conversation.user.created',
  'conversation.user.replied',
  'conversation.admin.replied',
  'conversation.admin.assigned',
  'conversation.admin.open.assigned',
  'conversation.admin.closed',
]

/** [O3] The troubleshooting list, each question answered in one line. Changes nothing. */
export async function diagnose(ground: Ground, database: Database): Promise<Finding[]> {
  const people = new PostgresPeople({ database, ids: ground.ids })
  const organizations = await people.listOrganizations()
  const findings = [
    good(`database: ${database.engine}, reachable and up to date`),
    good(`engine: ${ground.config.ai.engine}`),
    await findQueue(database),
  ]
  if (organizations.length === 0)
    findings.push(bad('organization: there is none yet; run firstline provision'))
  for (const organization of organizations)
    findings.push(...(await findConnection(ground, database, organization)))
  return findings
}

async function findQueue(database: Database): Promise<Finding> {
  const jobs = await PgBossJobs.open(database)
  const { waiting, dead } = await jobs.count()
  await jobs.stop(0)
  return dead === 0
    ? good(`queue: ${waiting} waiting, none dead`)
    : bad(`queue: ${waiting} waiting, ${dead} dead; the log says why`)
}

async function findConnection(
  ground: Ground,
  database: Database,
  { id, name }: Organization,
): Promise<Finding[]> {
  const { appSecret } = ground.secrets
  const secrets = new SecretBox(Buffer.from(appSecret))
  const connections = new PostgresConnections({ database, secrets, ids: ground.ids })
  const connection = await connections.getOrCreate(id)
  if (!isLive(connection)) return [bad(`${name}: no Intercom workspace is connected`)]
  const writes = new PostgresConnectionWrites({
    database,
    secrets,
    cancelLooks: async () => undefined,
  })
  const accessToken = await writes.readAccessToken(id)
  const checker = new IntercomWorkspaceChecker({
    apiUrlOverride: ground.config.intercom.apiUrl,
    clock: ground.clock,
  })
  const { checks } = await checkWorkspace({ connections, checker }, connection, {
    accessToken: accessToken ?? '',
    workspaceId: connection.workspace.id,
    aiTeammateId: connection.aiTeammate.id,
  })
  return [
    ...checks.map(({ check, ok, message, fix, warning }) => {
      const mend = fix === undefined || (ok && warning !== true) ? '' : ` ${fix}`
      return { ok, line: `${name}: ${check}: ${message}${mend}` }
    }),
    ...findStatus(connection, name),
    ...findWebhook(connection, name),
  ]
}

function findStatus({ status, settings }: LiveConnection, name: string): Finding[] {
  const { autopilotWeb, autopilotEmail, assistWeb, assistEmail } = settings
  const speaks = autopilotWeb || autopilotEmail || assistWeb || assistEmail
  return [
    status === 'connected'
      ? good(`${name}: status: connected`)
      : bad(`${name}: status: ${status.replaceAll('-', ' ')}`),
    speaks
      ? good(`${name}: autopilot: web ${word(autopilotWeb)}, email ${word(autopilotEmail)}`)
      : bad(`${name}: autopilot: off for web and email, and Assist too; the AI says nothing`),
  ]
}

function findWebhook(connection: LiveConnection, name: string): Finding[] {
  const { webhookReachedAt, webhookTopics, hasClientSecret } = connection
  const missing = requiredTopics.filter((topic) => webhookTopics[topic] === undefined)
  return [
    webhookReachedAt
      ? good(`${name}: webhook: first reached ${webhookReachedAt.toISOString()}`)
      : bad(`${name}: webhook: never reached; set the webhook URL in the Developer Hub`),
    hasClientSecret
      ? good(`${name}: signature: deliveries must be signed`)
      : good(`${name}: signature: no client secret is stored, so unsigned deliveries are taken`),
    missing.length === 0
      ? good(`${name}: topics: each was seen`)
      : good(`${name}: topics: not seen yet: ${missing.join(', ')}`),
  ]
}

function word(isOn: boolean): string {
  return isOn ? 'on' : 'off'
}

function good(line: string): Finding {
  return { line, ok: true }
}

function bad(line: string): Finding {
  return { line, ok: false }
}
