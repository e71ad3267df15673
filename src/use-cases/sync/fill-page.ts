import type { BackFill } from '#domain/sync/back-fill.ts'
import type { LiveConnection } from '#domain/settings/connection.ts'
import type { ConversationMark, Helpdesk, HistoryPage } from '#ports/conversations/helpdesk.ts'
import type { Histories, KnownConversation } from '#ports/sync/histories.ts'
import type { Log } from '#ports/telemetry.ts'
import { fetchHistory, type Fetched, type FetchPorts } from './fetch-history.ts'
import { readProfiles } from './read-profiles.ts'
import { toHistory, type ToHistoryPorts } from './to-history.ts'

export type FillPorts = ToHistoryPorts & FetchPorts & { histories: Histories; log: Log }

export type Page = {
  run: BackFill
  /** Within one second that holds more than a page. */
  cursor: string | undefined
  connection: LiveConnection
  helpdesk: Helpdesk
  signal: AbortSignal
}

export type Filled = { next: BackFill; cursor: string | undefined; isEnd: boolean }

/** So many are read before they are written together: what is in memory stays small. */
const CHUNK = 24

/**
 * [S2] Reads the next page and stores what is not stored yet. The next page begins at the last one's time, not behind
 * a cursor: what is updated meanwhile moves to the end and would push others out of a cursor's sight.
 */
export async function fillPage(ports: FillPorts, page: Page): Promise<Filled> {
  const { run, cursor, helpdesk } = page
  const found = await helpdesk.listHistory({ since: run.mark, until: run.until }, cursor)
  const { items } = found
  const ids = items.map(({ id }) => id)
  const known = await ports.histories.readKnown(run.organizationId, run.workspaceId, ids)
  const missing = items.filter((item) => mustRead(item, known.get(item.id)))
  const counts = await fillChunks(
    ports,
    page,
    missing.map((item) => ({ item, before: known.get(item.id) })),
  )
  const next = {
    ...run,
    ...countsOf(run, found, cursor),
    storedCount: run.storedCount + counts.stored,
    goneCount: run.goneCount + counts.gone,
    failedCount: run.failedCount + counts.failed,
    unchangedCount: run.unchangedCount + items.length - missing.length + counts.left,
  }
  return { next: { ...next, mark: markAfter(run, items) }, ...whereNext(run, found) }
}

/** Nothing is read twice, so that going on after a kill costs one page. */
function mustRead(item: ConversationMark, known: KnownConversation | undefined): boolean {
  if (known === undefined) return true
  if (known.isErased) return false
  const isSame =
    known.fingerprint === item.fingerprint || known.syncedFingerprint === item.fingerprint
  return !known.hasSession || !isSame
}

function countsOf(run: BackFill, { items, totalCount }: HistoryPage, cursor: string | undefined) {
  const ahead = cursor === undefined ? totalCount : run.remainingCount
  const isFirst = run.totalCount === 0
  return {
    totalCount: isFirst ? totalCount : run.totalCount,
    remainingCount: Math.max(0, ahead - items.length),
  }
}

function markAfter(run: BackFill, items: readonly ConversationMark[]): Date {
  const last = items.at(-1)?.updatedAt
  return last !== undefined && last > run.mark ? last : run.mark
}

function whereNext(run: BackFill, found: HistoryPage): Pick<Filled, 'cursor' | 'isEnd'> {
  const moves = markAfter(run, found.items) > run.mark
  return {
    isEnd: found.nextCursor === undefined,
    cursor: moves ? undefined : found.nextCursor,
  }
}

type Missing = { item: ConversationMark; before: KnownConversation | undefined }
type Counts = { stored: number; gone: number; failed: number; left: number }

/** While one chunk is written the next is read. */
async function fillChunks(
  ports: FillPorts,
  page: Page,
  missing: readonly Missing[],
): Promise<Counts> {
  const counts: Counts = { stored: 0, gone: 0, failed: 0, left: 0 }
  let ready: Fetched[] = []
  for (let from = 0; from < missing.length + CHUNK; from += CHUNK) {
    if (page.signal.aborted) return counts
    const [fetched] = await Promise.all([
      fetchHistory(ports, page, missing.slice(from, from + CHUNK)),
      keep(ports, page, ready),
    ])
    ready = fetched.found
    counts.stored += fetched.found.length
    counts.gone += fetched.goneCount
    counts.failed += fetched.failedCount
    counts.left += fetched.leftCount
  }
  return counts
}

async function keep(ports: FillPorts, page: Page, fetched: readonly Fetched[]): Promise<void> {
  if (fetched.length === 0) return
  const { connection, helpdesk, run } = page
  const { organizationId, workspaceId } = run
  const keyOf = (conversationId: string) => ({ organizationId, workspaceId, conversationId })
  const contactIds = fetched.flatMap(({ conversation }) => conversation.contactIds[0] ?? [])
  const profiles = await readProfiles(ports.histories, { connection, helpdesk, contactIds })
  const read = fetched.map(({ conversation, record, before }) => ({
    history: toHistory(ports, {
      key: keyOf(conversation.id),
      connection,
      fetched: conversation,
      record,
    }),
    before,
  }))
  const fresh = read.filter(({ before }) => before?.hasSession !== true)
  const histories = fresh.map(({ history }) => history)
  await ports.histories.add(organizationId, workspaceId, { histories, profiles })
  for (const { history, before } of read)
    if (before?.hasSession === true) await ports.histories.renew(history, before)
}
