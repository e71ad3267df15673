import { doneCount, withSample, type BackFill } from '#domain/sync/back-fill.ts'
import { isLive, type LiveConnection } from '#domain/settings/connection.ts'
import type { BackFills } from '#ports/sync/back-fills.ts'
import type { Connections } from '#ports/connection/connections.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { Log } from '#ports/telemetry.ts'
import { fillPage, type FillPorts } from './fill-page.ts'

export type BackFillPorts = FillPorts & {
  backFills: BackFills
  connections: Pick<Connections, 'findByOrganization'>
  helpdesks: Helpdesks
  log: Log
}

/** So long one job works before it asks for its successor. */
const SLICE_MS = 30_000
const RETRY_MS = 5_000

/**
 * [S2] Goes on with the organization's back-fill for a while: the history in ascending `updated_at`, a page at a time,
 * each stored before the mark moves. Nothing is posted, judged or marked as seen. Returns when to go on.
 */
export async function backFill(
  ports: BackFillPorts,
  organizationId: string,
  signal: AbortSignal,
): Promise<{ again: Date } | undefined> {
  const connection = await ports.connections.findByOrganization(organizationId)
  if (connection === undefined || !isLive(connection)) return undefined
  if (connection.status === 'reconnect-required') return undefined
  const run = await ports.backFills.find(organizationId, connection.workspace.id)
  if (run?.status !== 'running') return undefined
  try {
    return await fillForAWhile(ports, { run, connection, signal })
  } catch (error) {
    if (!(error instanceof HelpdeskError)) throw error
    return endInTrouble(ports, run, error)
  }
}

type Work = { run: BackFill; connection: LiveConnection; signal: AbortSignal }

async function fillForAWhile(
  ports: BackFillPorts,
  { run, connection, signal }: Work,
): Promise<{ again: Date } | undefined> {
  const { organizationId, workspaceId } = run
  const helpdesk = await ports.helpdesks.open(organizationId, 'background')
  const endAt = ports.clock.now().getTime() + SLICE_MS
  let present: BackFill | undefined = run
  let cursor: string | undefined
  while (present?.status === 'running' && !signal.aborted) {
    const filled = await fillPage(ports, { run: present, cursor, connection, helpdesk, signal })
    if (signal.aborted) break
    const { next } = filled
    const now = { at: ports.clock.now(), done: doneCount(next) }
    const samples = withSample(next.samples, now)
    await ports.backFills.saveProgress(organizationId, workspaceId, {
      ...progressOf(next),
      samples,
    })
    if (filled.isEnd) return finish(ports, next)
    cursor = filled.cursor
    if (ports.clock.now().getTime() >= endAt && cursor === undefined) break
    present = await ports.backFills.find(organizationId, workspaceId)
  }
  return present?.status === 'running' ? { again: ports.clock.now() } : undefined
}

function progressOf(next: BackFill) {
  const { mark, totalCount, remainingCount } = next
  const { storedCount, unchangedCount, goneCount, failedCount } = next
  return {
    mark,
    totalCount,
    remainingCount,
    storedCount,
    unchangedCount,
    goneCount,
    failedCount,
  }
}

/** [S3] The proof is made once, at the end. */
async function finish(ports: BackFillPorts, run: BackFill): Promise<undefined> {
  const { organizationId, workspaceId } = run
  const completeness = await ports.backFills.prove(organizationId, workspaceId)
  await ports.backFills.finish(organizationId, workspaceId, completeness)
  ports.log.info('back_fill_done', {
    organization_id: organizationId,
    stored: run.storedCount,
    failed: run.failedCount,
    ...completeness,
  })
  return undefined
}

/** A token that is refused needs a person; everything else is tried again, from where the run stands. */
async function endInTrouble(
  ports: BackFillPorts,
  { organizationId, workspaceId }: BackFill,
  error: HelpdeskError,
): Promise<{ again: Date } | undefined> {
  const isRefused = error.kind === 'unauthorized' || error.kind === 'plan-restricted'
  if (error.kind !== 'rate-limited')
    ports.log.warn('back_fill_met_trouble', { organization_id: organizationId, kind: error.kind })
  if (isRefused) await ports.backFills.pause(organizationId, workspaceId)
  if (error.kind !== 'rate-limited')
    await ports.backFills.noteTrouble(organizationId, workspaceId, error.message)
  if (isRefused) return undefined
  const soon = ports.clock.now().getTime() + RETRY_MS
  return { again: error.retryAt ?? new Date(soon) }
}
