import type { Conversation } from '#domain/conversation/conversation.ts'
import type { BackFill } from '#domain/sync/back-fill.ts'
import { isOpenStep } from '#domain/steps/step.ts'
import type { Clock } from '#ports/clock.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { ConversationMark, HelpdeskReads } from '#ports/conversations/helpdesk.ts'
import type { KnownConversation } from '#ports/sync/histories.ts'
import type { Log } from '#ports/telemetry.ts'
import type { ConversationRecord, TurnRecords } from '#ports/conversations/turn-records.ts'

export type FetchPorts = {
  clock: Clock
  records: Pick<TurnRecords, 'load'>
  log: Log
  /** [T5] True while live turns are at work on this node. */
  isBusy: () => boolean
}

export type Fetched = {
  conversation: Conversation
  /** Of a conversation that has a session. */
  record: ConversationRecord | undefined
  before: KnownConversation | undefined
}

type Missing = { item: ConversationMark; before: KnownConversation | undefined }

type From = {
  run: BackFill
  helpdesk: Pick<HelpdeskReads, 'getConversation'>
  signal: AbortSignal
}

type Result =
  | { kind: 'found'; found: Fetched }
  | { kind: 'gone' }
  | { kind: 'failed'; error: HelpdeskError }
  /** A look is due anyway, and does more than we. */
  | { kind: 'left' }

/** Calls under way at once; few enough that those in flight never outrun the reserve of a window. */
const LANES = 6
/** Enough for the rate of the smallest plan. */
const BUSY_LANES = 2
/** While a live turn works, this much of its time is its own. */
const GIVE_WAY_MS = 40
const SHORTEST_WAIT_MS = 50
const LONGEST_WAIT_MS = 10_000
/** So many in a row are no matter of single conversations. */
const TELLING_FAILURES = 3

/** Reads conversations, several at once; what is deleted or unreadable is counted. Throws when Intercom is in trouble. */
export async function fetchHistory(
  ports: FetchPorts,
  from: From,
  missing: readonly Missing[],
): Promise<{ found: Fetched[]; goneCount: number; failedCount: number; leftCount: number }> {
  const queue = [...missing]
  const results: Result[] = []
  const lane = async (_: unknown, place: number) => {
    while (queue.length > 0 && !from.signal.aborted) {
      const mayGoOn = await giveWay(ports, from.signal, place)
      const next = mayGoOn ? queue.shift() : undefined
      if (next) results.push(await fetchOne(ports, from, next))
    }
  }
  const lanes = Array.from({ length: LANES }, lane)
  try {
    await Promise.all(lanes)
  } catch (error) {
    queue.length = 0
    await Promise.allSettled(lanes)
    throw error
  }
  refuseOutage(results)
  const countOf = (kind: Result['kind']) => results.filter((one) => one.kind === kind).length
  return {
    found: results.flatMap((one) => (one.kind === 'found' ? [one.found] : [])),
    goneCount: countOf('gone'),
    failedCount: countOf('failed'),
    leftCount: countOf('left'),
  }
}

/** [T5] While a live turn works the first lanes slow down, and the others stand still. */
async function giveWay(
  { isBusy, clock }: Pick<FetchPorts, 'isBusy' | 'clock'>,
  signal: AbortSignal,
  lane: number,
): Promise<boolean> {
  if (!isBusy()) return true
  await clock.sleep(GIVE_WAY_MS, signal)
  return lane < BUSY_LANES || !isBusy()
}

async function fetchOne(
  ports: FetchPorts,
  { run, helpdesk, signal }: From,
  { item, before }: Missing,
): Promise<Result> {
  const { organizationId, workspaceId } = run
  const key = { organizationId, workspaceId, conversationId: item.id }
  const record = before?.hasSession === true ? await ports.records.load(key) : undefined
  if (record !== undefined && isLookDue(record)) return { kind: 'left' }
  for (;;)
    try {
      const conversation = await helpdesk.getConversation(item.id)
      return { kind: 'found', found: { conversation, record, before } }
    } catch (error) {
      if (!(error instanceof HelpdeskError)) throw error
      const waitMs = waitFor(error, ports.clock.now())
      if (waitMs === undefined || signal.aborted) return toResult(ports.log, item, error)
      await ports.clock.sleep(waitMs, signal)
    }
}

/** A used-up window opens again by itself: what was read beside is not given up for it. */
function waitFor({ kind, retryAt }: HelpdeskError, now: Date): number | undefined {
  if (kind !== 'rate-limited' || retryAt === undefined) return undefined
  return Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, retryAt.getTime() - now.getTime()))
}

function isLookDue({ triggers, requests, unsettled, steps }: ConversationRecord): boolean {
  const waiting = triggers.length + requests.length
  return waiting > 0 || unsettled !== undefined || steps.some(isOpenStep)
}

function toResult(log: Log, { id }: ConversationMark, error: HelpdeskError): Result {
  if (error.kind === 'not-found' || error.kind === 'forbidden') return { kind: 'gone' }
  const ofConnection = ['unauthorized', 'plan-restricted', 'rate-limited']
  if (ofConnection.includes(error.kind)) throw error
  log.warn('conversation_not_read', { conversation_id: id, kind: error.kind })
  return { kind: 'failed', error }
}

function refuseOutage(results: readonly Result[]): void {
  const failed = results.filter((one) => one.kind === 'failed')
  const [first] = failed
  if (first && failed.length === results.length && failed.length >= TELLING_FAILURES)
    throw first.error
}
