import { PgBossJobs } from '#adapters/postgres/jobs/pg-boss-jobs.ts'
import { PostgresBackFills } from '#adapters/postgres/sync/postgres-back-fills.ts'
import { PostgresConnections } from '#adapters/postgres/connection/postgres-connections.ts'
import { PostgresPeople } from '#adapters/postgres/people/postgres-people.ts'
import { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { isLive } from '#domain/settings/connection.ts'
import {
  doneCount,
  estimateEnd,
  pacePerMinute,
  type BackFill,
  type Completeness,
} from '#domain/sync/back-fill.ts'
import { startBackFill, type SyncPorts } from '#use-cases/sync/start-back-fill.ts'
import type { Ground } from '../open-stores.ts'

/** How far one organization's back-fill is, as a command line shows it; it travels as JSON. */
export type SyncLine = {
  organization: string
  status: 'running' | 'paused' | 'done' | 'none'
  done: number
  total: number
  failed: number
  perMinute: number | undefined
  endAt: string | undefined
  trouble: string | undefined
  completeness: Completeness | undefined
}

type Asked = { organization: string | undefined }
type Member = { id: string; name: string }

/** Starts the named organization's back-fill, or that of each connected one. */
export async function startSync(
  ground: Ground,
  database: Database,
  { organization }: Asked,
): Promise<SyncLine[]> {
  const jobs = await PgBossJobs.open(database, { isGuest: true })
  try {
    const ports = { ...toPorts(ground, database), jobs }
    for (const { id, name } of await listConnected(ground, database, organization)) {
      const outcome = await startBackFill(ports, id)
      if (outcome.kind !== 'known')
        throw new Error(`Intercom rejected the stored token of ${name}: save a new one.`)
    }
  } finally {
    await jobs.stop(0)
  }
  return readSync(ground, database, { organization })
}

export async function readSync(
  ground: Ground,
  database: Database,
  { organization }: Asked,
): Promise<SyncLine[]> {
  const { connections, backFills } = toPorts(ground, database)
  const lines: SyncLine[] = []
  for (const member of await listConnected(ground, database, organization)) {
    const workspace = (await connections.findByOrganization(member.id))?.workspace
    const backFill = workspace && (await backFills.find(member.id, workspace.id))
    lines.push(toLine(member, backFill, ground.clock.now()))
  }
  return lines
}

async function listConnected(
  ground: Ground,
  database: Database,
  name: string | undefined,
): Promise<Member[]> {
  const { connections } = toPorts(ground, database)
  const all = await new PostgresPeople({ database, ids: ground.ids }).listOrganizations()
  const named = all.filter((each) => name === undefined || each.name === name)
  if (named.length === 0)
    throw new Error(
      name === undefined
        ? 'There is no organization yet: make one with firstline provision.'
        : `There is no organization named ${name}.`,
    )
  const connected: Member[] = []
  for (const member of named) {
    const connection = await connections.findByOrganization(member.id)
    if (connection && isLive(connection)) connected.push(member)
  }
  if (connected.length === 0)
    throw new Error(`${name ?? 'No organization'} is ${name ? 'not ' : ''}connected to Intercom.`)
  return connected
}

function toPorts({ clock, ids, secrets }: Ground, database: Database): Omit<SyncPorts, 'jobs'> {
  const box = new SecretBox(Buffer.from(secrets.appSecret))
  return {
    clock,
    connections: new PostgresConnections({ database, secrets: box, ids }),
    backFills: new PostgresBackFills(database),
  }
}

function toLine({ name }: Member, backFill: BackFill | undefined, now: Date): SyncLine {
  if (backFill === undefined) return { organization: name, ...NOTHING }
  return {
    organization: name,
    status: backFill.status,
    done: doneCount(backFill),
    total: backFill.totalCount,
    failed: backFill.failedCount,
    perMinute: pacePerMinute(backFill),
    endAt: estimateEnd(backFill, now)?.toISOString(),
    trouble: backFill.trouble,
    completeness: backFill.completeness,
  }
}

const NOTHING = {
  status: 'none',
  done: 0,
  total: 0,
  failed: 0,
  perMinute: undefined,
  endAt: undefined,
  trouble: undefined,
  completeness: undefined,
} as const
