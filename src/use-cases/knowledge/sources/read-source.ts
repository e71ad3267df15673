import {
  type KnowledgeSource,
  nextReadingAt,
  type Reading,
  type SourceProblem,
} from '#domain/knowledge/source.ts'
import { isLive } from '#domain/settings/connection.ts'
import type { Connections } from '#ports/connection/connections.ts'
import { HelpdeskError, type HelpdeskErrorKind } from '#ports/conversations/helpdesk-error.ts'
import type { HelpCenter, HelpCenters } from '#ports/knowledge/help-center.ts'
import type { SourceChange } from '#ports/knowledge/knowledge-sources.ts'
import type { Log } from '#ports/telemetry.ts'
import { removeUnseen } from './remove-unseen.ts'
import { takeOverArticles, type TakeOverPorts } from './take-over-articles.ts'

export type ReadSourcePorts = TakeOverPorts & {
  connections: Pick<Connections, 'findByOrganization'>
  helpCenters: HelpCenters
  log: Log
}

/** So long one job reads before it asks for its successor. */
const SLICE_MS = 30_000
/** After trouble that passes by itself. */
const RETRY_MS = 60_000
/** Looking at the connection again costs no call. */
const OBSTACLE_MS = 300_000

/** [K5] One reading of a source from where it stands: to its end, to the end of the slice, or into trouble. */
export async function readSource(
  ports: ReadSourcePorts,
  source: KnowledgeSource,
  signal: AbortSignal,
): Promise<void> {
  const problem = await obstacleOf(ports, source)
  if (problem) {
    const dueAt = new Date(ports.clock.now().getTime() + OBSTACLE_MS)
    return change(ports, source, { problem, problemDetail: undefined, dueAt })
  }
  try {
    const helpCenter = await ports.helpCenters.openHelpCenter(source.organizationId)
    await readForAWhile(ports, { source, helpCenter, signal })
  } catch (error) {
    if (!(error instanceof HelpdeskError)) throw error
    await endInTrouble(ports, source, error)
  }
}

async function obstacleOf(
  { connections }: ReadSourcePorts,
  { organizationId, workspaceId }: KnowledgeSource,
): Promise<SourceProblem | undefined> {
  const connection = await connections.findByOrganization(organizationId)
  if (!connection || !isLive(connection)) return 'not-connected'
  if (connection.status === 'reconnect-required') return 'token-refused'
  return connection.workspace.id === workspaceId ? undefined : 'other-workspace'
}

type Work = { source: KnowledgeSource; helpCenter: HelpCenter; signal: AbortSignal }

async function readForAWhile(ports: ReadSourcePorts, work: Work): Promise<void> {
  const { source, helpCenter, signal } = work
  const endAt = ports.clock.now().getTime() + SLICE_MS
  let reading = await begin(ports, source)
  for (;;) {
    const page = await helpCenter.listArticles(source.kind, reading.nextPage)
    const readCount = reading.readCount + page.articles.length
    reading = { ...reading, totalCount: Math.max(page.totalCount, readCount) }
    await takeOverArticles(ports, { source, round: reading.round, signal }, page.articles)
    // The last page is read once more where what follows it is cut off.
    if (!page.isLast) reading = { ...reading, nextPage: reading.nextPage + 1, readCount }
    if (signal.aborted || !(await note(ports, source, reading))) return
    if (page.isLast) {
      const isWhole = await removeUnseen(ports, { ...work, endAt, round: reading.round })
      return isWhole ? finish(ports, source, readCount) : undefined
    }
    if (ports.clock.now().getTime() >= endAt) return
  }
}

/** A reading that was cut off goes on in its round; what changed before its place is found in the next. */
async function begin(ports: ReadSourcePorts, source: KnowledgeSource): Promise<Begun> {
  const { round, nextPage, readCount, totalCount, isReading } = source
  if (isReading) return { round, nextPage, readCount, totalCount }
  const begun = { round: round + 1, nextPage: 1, readCount: 0, totalCount: 0 }
  await change(ports, source, { ...begun, isReading: true })
  return begun
}

type Begun = Pick<Reading, 'round' | 'nextPage' | 'readCount' | 'totalCount'>

/** False when the source was deleted or paused meanwhile. */
async function note(
  ports: ReadSourcePorts,
  source: KnowledgeSource,
  begun: Begun,
): Promise<boolean> {
  await change(ports, source, { ...begun, problem: undefined, problemDetail: undefined })
  const { organizationId, id: sourceId } = source
  const present = await ports.sources.find({ organizationId, sourceId })
  return present !== undefined && !present.isPaused
}

async function finish(
  ports: ReadSourcePorts,
  source: KnowledgeSource,
  readCount: number,
): Promise<void> {
  const { organizationId, id: sourceId } = source
  const readAt = ports.clock.now()
  const present = await ports.sources.find({ organizationId, sourceId })
  const dueAt = nextReadingAt(readAt, present?.refreshEveryH ?? source.refreshEveryH)
  await change(ports, source, { isReading: false, readAt, readCount, totalCount: readCount, dueAt })
  ports.log.info('source_read', {
    organization_id: organizationId,
    source_id: sourceId,
    read_count: readCount,
  })
}

const problems: Partial<Record<HelpdeskErrorKind, SourceProblem>> = {
  unauthorized: 'token-refused',
  'plan-restricted': 'plan-restricted',
  forbidden: 'not-permitted',
}

/** What a person must mend waits for the usual time; the rest is tried again soon, from where the reading stands. */
async function endInTrouble(
  ports: ReadSourcePorts,
  source: KnowledgeSource,
  error: HelpdeskError,
): Promise<void> {
  const now = ports.clock.now()
  if (error.kind === 'rate-limited')
    return change(ports, source, { dueAt: error.retryAt ?? new Date(now.getTime() + RETRY_MS) })
  const problem = problems[error.kind] ?? 'unreachable'
  ports.log.warn('source_met_trouble', {
    organization_id: source.organizationId,
    source_id: source.id,
    kind: error.kind,
  })
  await change(ports, source, {
    problem,
    problemDetail: error.message,
    dueAt: error.isRetryable
      ? new Date(now.getTime() + RETRY_MS)
      : nextReadingAt(now, source.refreshEveryH),
  })
}

async function change(
  ports: ReadSourcePorts,
  { organizationId, id: sourceId }: KnowledgeSource,
  to: SourceChange,
): Promise<void> {
  await ports.sources.change({ organizationId, sourceId }, to)
}
