import type { LiveConnection } from '#domain/settings/connection.ts'
import { isLive } from '#domain/settings/connection.ts'
import type { Connections } from '#ports/connection/connections.ts'
import { HelpdeskError, type HelpdeskErrorKind } from '#ports/conversations/helpdesk-error.ts'
import type { ConversationMark, Helpdesk, Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { Resolutions } from '#ports/conversations/resolutions.ts'
import type { SyncMarks } from '#ports/sync/sync-marks.ts'
import type { Log } from '#ports/telemetry.ts'
import { type LookBackPorts, payLookBack } from '../connection/take-up-again.ts'
import { findDeleted, type FindDeletedPorts } from './find-deleted.ts'
import { readDeletions, type ReadDeletionsPorts } from './read-deletions.ts'
import { settleDelayMs } from './turn/settle-delay.ts'

export type SweepPorts = LookBackPorts &
  FindDeletedPorts &
  ReadDeletionsPorts & {
    connections: Pick<Connections, 'findByOrganization'>
    helpdesks: Helpdesks
    marks: SyncMarks
    resolutions: Resolutions
    log: Log
  }

/** Intercom's search lags behind its writes, and pages move while they are read. */
const OVERLAP_MS = 120_000
const MOST_PAGES = 200
const HOUR_MS = 3_600_000
const refusals = new Set<HelpdeskErrorKind>(['forbidden', 'not-found', 'invalid', 'malformed'])

/**
 * [W8] Compares the conversations updated since the last sweep with what is stored, and asks for a look at each that
 * differs. Lost webhooks cost delay, never an answer. Returns when to sweep again; undefined when not connected.
 */
export async function sweep(
  ports: SweepPorts,
  organizationId: string,
  options: { intervalMs: number },
): Promise<{ again: Date } | undefined> {
  const connection = await ports.connections.findByOrganization(organizationId)
  if (connection === undefined || !isLive(connection)) return undefined
  if (connection.status === 'reconnect-required') return undefined
  await payLookBack(ports, connection)
  const now = ports.clock.now()
  const again = new Date(now.getTime() + options.intervalMs)
  const silenceMs = connection.settings.assumedResolutionHours * HOUR_MS
  await ports.resolutions.assumeResolved(organizationId, new Date(now.getTime() - silenceMs), now)
  try {
    await sweepConnection(ports, connection)
  } catch (error) {
    if (!(error instanceof HelpdeskError)) throw error
    ports.log.warn('sweep met trouble with Intercom', {
      organization_id: organizationId,
      kind: error.kind,
      intercom_request_id: error.requestId,
    })
  }
  return { again }
}

async function sweepConnection(ports: SweepPorts, connection: LiveConnection): Promise<void> {
  const { organizationId, workspace, startedAt } = connection
  const helpdesk = await ports.helpdesks.open(organizationId, 'background')
  const mark = await ports.marks.readMark(organizationId, workspace.id)
  const since = mark ?? new Date(startedAt.getTime() - OVERLAP_MS)
  const newest = await sweepPages(ports, { connection, helpdesk, since })
  if (newest !== undefined)
    await ports.marks.moveMark(organizationId, workspace.id, new Date(newest - OVERLAP_MS))
  await readDeletionsWhereAllowed(ports, connection, helpdesk)
  await findDeleted(ports, connection, helpdesk)
}

/** [S4] Where Intercom refuses the list, the rounds over all conversations are left. */
async function readDeletionsWhereAllowed(
  ports: SweepPorts,
  connection: LiveConnection,
  helpdesk: Helpdesk,
): Promise<void> {
  try {
    await readDeletions(ports, connection, helpdesk)
  } catch (error) {
    if (!(error instanceof HelpdeskError) || !refusals.has(error.kind)) throw error
    ports.log.warn('Intercom does not tell what was deleted', {
      organization_id: connection.organizationId,
      kind: error.kind,
    })
  }
}

async function sweepPages(
  ports: SweepPorts,
  from: { connection: LiveConnection; helpdesk: Helpdesk; since: Date },
): Promise<number | undefined> {
  let cursor: string | undefined
  let newest: number | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, nextCursor } = await from.helpdesk.listUpdatedSince(from.since, cursor)
    await requestLooks(ports, from.connection, items)
    for (const { updatedAt } of items) newest = Math.max(newest ?? 0, updatedAt.getTime())
    if (nextCursor === undefined) return newest
    cursor = nextCursor
  }
  return newest
}

async function requestLooks(
  ports: SweepPorts,
  connection: LiveConnection,
  items: readonly ConversationMark[],
): Promise<void> {
  const { organizationId, workspace, settings, startedAt } = connection
  const fingerprints = await ports.marks.readFingerprints(
    organizationId,
    workspace.id,
    items.map(({ id }) => id),
  )
  const now = ports.clock.now().getTime()
  for (const item of items) {
    const known = fingerprints.get(item.id)
    if (known === item.fingerprint) continue
    if (known === undefined && item.updatedAt < startedAt) continue
    const delayMs = known === undefined ? settleDelayMs(settings, item.channel.kind) : 0
    await ports.looks.request({
      key: { organizationId, workspaceId: workspace.id, conversationId: item.id },
      by: 'sweep',
      requestedAt: new Date(now + delayMs),
    })
  }
}
