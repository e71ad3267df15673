import { errorBody } from '#api-contract/basics.ts'
import { syncState, type SyncState } from '#api-contract/sync.ts'
import {
  doneCount,
  estimateEnd,
  pacePerMinute,
  type BackFill,
  type Completeness,
} from '#domain/sync/back-fill.ts'
import {
  pauseBackFill,
  readBackFill,
  startBackFill,
  type SyncOutcome,
  type SyncPorts,
} from '#use-cases/sync/start-back-fill.ts'
import { notConnected, reconnectRequired } from '../connection/connection-refusals.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toTime } from '../wire-words.ts'

/** [S2] Starting is going on: the same call begins a run, resumes a paused one, and leaves a running one alone. */
export function syncEndpoints(ports: SyncPorts): Endpoint[] {
  const reading = endpoint({
    method: 'get',
    path: '/sync',
    area: 'connection',
    summary: 'How far the import of history is',
    mayCall: 'everybody',
    success: { status: 200, schema: syncState },
    failures: { 409: errorBody },
    run: async ({ caller }) => toSyncState(await readBackFill(ports, caller.organizationId), ports),
  })
  const acting = (
    path: string,
    summary: string,
    act: (ports: SyncPorts, organizationId: string) => Promise<SyncOutcome>,
  ): Endpoint =>
    endpoint({
      method: 'post',
      path,
      area: 'connection',
      summary,
      mayCall: 'administrators',
      success: { status: 202, schema: syncState },
      failures: { 409: errorBody },
      run: async ({ caller }) => toSyncState(await act(ports, caller.organizationId), ports),
    })
  return [
    reading,
    acting('/sync', 'Import history, or go on where the import stopped', startBackFill),
    acting('/sync/pause', 'Pause the import of history', pauseBackFill),
    acting('/sync/resume', 'Go on with the import of history', startBackFill),
  ]
}

function toSyncState(outcome: SyncOutcome, { clock }: Pick<SyncPorts, 'clock'>): SyncState {
  if (outcome.kind === 'not-connected') throw notConnected()
  if (outcome.kind === 'reconnect-required') throw reconnectRequired()
  return outcome.backFill ? toState(outcome.backFill, clock.now()) : NEVER
}

const NEVER: SyncState = {
  status: 'none',
  total: 0,
  done: 0,
  stored: 0,
  unchanged: 0,
  gone: 0,
  failed: 0,
  per_minute: null,
  estimated_end_at: null,
  started_at: null,
  finished_at: null,
  trouble: null,
  completeness: null,
}

function toState(backFill: BackFill, now: Date): SyncState {
  const pace = backFill.status === 'running' ? pacePerMinute(backFill) : undefined
  return {
    status: backFill.status,
    total: backFill.totalCount,
    done: doneCount(backFill),
    stored: backFill.storedCount,
    unchanged: backFill.unchangedCount,
    gone: backFill.goneCount,
    failed: backFill.failedCount,
    per_minute: pace === undefined ? null : Math.round(pace),
    estimated_end_at: toTime(estimateEnd(backFill, now)),
    started_at: toTime(backFill.startedAt),
    finished_at: toTime(backFill.finishedAt),
    trouble: backFill.trouble ?? null,
    completeness: backFill.completeness ? toCompleteness(backFill.completeness) : null,
  }
}

function toCompleteness(proof: Completeness): SyncState['completeness'] {
  const { sessionCount, partCount, wholeCount, cutCount, lackingCount } = proof
  return {
    sessions: sessionCount,
    parts: partCount,
    whole: wholeCount,
    cut: cutCount,
    lacking: lackingCount,
  }
}
