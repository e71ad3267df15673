import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { warmUpReading } from '#domain/reading/warm-up-reading.ts'
import { takeTurn, type TakeTurnPorts } from '#use-cases/conversations/take-turn.ts'
import { watchButtons } from '#use-cases/conversations/turn/watch-buttons.ts'
import {
  deleteErasedFiles,
  type DeleteErasedPorts,
} from '#use-cases/conversations/delete-erased-files.ts'
import { sweep, type SweepPorts } from '#use-cases/conversations/sweep.ts'
import { patientClock } from './patient-clock.ts'
import { superviseUntil, type SupervisePorts } from './supervise.ts'
import { backFill, type BackFillPorts } from '#use-cases/sync/back-fill.ts'
import { refreshInsights, type RefreshInsightsPorts } from '#use-cases/insights/refresh-insights.ts'
import { refreshSources } from '#use-cases/knowledge/sources/refresh-sources.ts'
import type { ReadSourcePorts } from '#use-cases/knowledge/sources/read-source.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { Inbox } from '#ports/connection/inbox.ts'
import type { JobRunner, Jobs } from '#ports/jobs.ts'

export type WorkerPorts = {
  inbox: Inbox
  jobs: Jobs
  runner: JobRunner
  connections: Connections
  turn: TakeTurnPorts
  sweep: SweepPorts
  erasure: DeleteErasedPorts
  supervise: SupervisePorts
  backFill: Omit<BackFillPorts, 'isBusy'>
  insights: RefreshInsightsPorts
  reading: ReadSourcePorts
}

export type WorkerOptions = { sweepIntervalMs: number }

export type Worker = {
  /** Takes nothing new, finishes turns in hand for at most `graceMs`, then aborts them. */
  stop(graceMs: number): Promise<void>
}

const BATCH = 200
const POLL_MS = 500
const PRUNE_EVERY_MS = 3_600_000
const ERASE_EVERY_MS = 15_000
const ENSURE_EVERY_INTERVALS = 10
const BACK_FILLS_EVERY_MS = 15_000
/** Not among what a start has to do, and a few milliseconds for others between two steps. */
const WARM_UP = { afterMs: 15_000, pauseMs: 50 }
const RAW_KEPT_MS = 7 * 24 * 3_600_000

/** Starts the dispatcher, the sweeps and the job handlers. Resolves when jobs are being taken. */
export async function startWorker(ports: WorkerPorts, options: WorkerOptions): Promise<Worker> {
  const stopping = new AbortController()
  let lookCount = 0
  const clock = patientClock(ports.insights.clock, () => lookCount > 0)
  const studying = { ...ports.insights, clock }
  const reading = { ...ports.reading, clock }
  const filling = { ...ports.backFill, isBusy: () => lookCount > 0 }
  await ports.runner.start({
    look: async (key, signal) => {
      lookCount += 1
      try {
        return await look(ports, key, signal)
      } finally {
        lookCount -= 1
      }
    },
    backFill: (organizationId, signal) =>
      backFill(filling, organizationId, AbortSignal.any([signal, stopping.signal])),
    sweep: (organizationId) =>
      sweep(ports.sweep, organizationId, { intervalMs: options.sweepIntervalMs }),
    insights: (organizationId, signal) =>
      refreshInsights(studying, organizationId, AbortSignal.any([signal, stopping.signal])),
    sources: (organizationId, signal) =>
      refreshSources(reading, organizationId, AbortSignal.any([signal, stopping.signal])),
  })
  const dispatching = dispatchUntil(ports, stopping.signal)
  const pruning = pruneUntil(ports, stopping.signal)
  const erasing = eraseUntil(ports, stopping.signal)
  const sweeping = ensureSweepsUntil(ports, options.sweepIntervalMs, stopping.signal)
  const supervising = superviseUntil(ports.supervise, stopping.signal, clock)
  const goingOn = ensureBackFillsUntil(ports, stopping.signal)
  const warmingUp = warmUp(ports, stopping.signal)
  return {
    async stop(graceMs) {
      stopping.abort()
      await Promise.all([
        dispatching,
        pruning,
        erasing,
        sweeping,
        supervising,
        goingOn,
        warmingUp,
        ports.runner.stop(graceMs),
      ])
    },
  }
}

async function warmUp(ports: WorkerPorts, signal: AbortSignal): Promise<void> {
  const steps = warmUpReading()
  let waitMs = WARM_UP.afterMs
  do {
    await ports.turn.clock.sleep(waitMs, signal)
    waitMs = WARM_UP.pauseMs
  } while (!signal.aborted && !steps.next().done)
}

/** [T3] A turn that a button ended is looked at again at once. */
async function look(
  ports: WorkerPorts,
  key: ConversationKey,
  signal: AbortSignal,
): Promise<{ again: Date } | undefined> {
  const buttons = watchButtons(ports.turn, key, signal)
  try {
    return await takeTurn(ports.turn, key, buttons.signal)
  } catch (error) {
    if (buttons.isPressed() && !signal.aborted) return { again: ports.turn.clock.now() }
    tellFailure(ports, key, error)
    throw error
  } finally {
    buttons.end()
  }
}

/** The queue tries again and says nothing: what is wrong must be seen before the job is dead. */
function tellFailure({ turn }: WorkerPorts, key: ConversationKey, error: unknown): void {
  turn.log.error('turn_failed', {
    organization_id: key.organizationId,
    conversation_id: key.conversationId,
    error,
  })
}

/** [W4] Turns stored deliveries into looks; trouble with the database is waited out. */
async function dispatchUntil(ports: WorkerPorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const taken = await ports.inbox.dispatch(BATCH)
      if (taken < BATCH) await ports.inbox.waitForNew(POLL_MS, signal)
    } catch (error) {
      ports.turn.log.error('dispatching webhook deliveries failed', { error: String(error) })
      await ports.turn.clock.sleep(POLL_MS, signal)
    }
  }
}

/** [W8, I5, K5] At start, and now and then in case a job died: each asks for its own successor. */
async function ensureSweepsUntil(
  ports: WorkerPorts,
  intervalMs: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const now = ports.turn.clock.now()
      for (const { organizationId } of await ports.connections.listLive()) {
        await ports.jobs.sweep(organizationId, now)
        await ports.jobs.insights(organizationId, now)
        await ports.jobs.sources(organizationId, now)
      }
    } catch (error) {
      ports.turn.log.error('asking for sweeps, insights and sources failed', {
        error: String(error),
      })
    }
    await ports.turn.clock.sleep(intervalMs * ENSURE_EVERY_INTERVALS, signal)
  }
}

/** [K4] Files of erased texts go soon after. */
async function eraseUntil(ports: WorkerPorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await deleteErasedFiles(ports.erasure)
    } catch (error) {
      ports.turn.log.error('deleting erased files failed', { error: String(error) })
    }
    await ports.turn.clock.sleep(ERASE_EVERY_MS, signal)
  }
}

/** [S2] A run goes on by itself; this is for one whose job died, or whose workspace was connected again. */
async function ensureBackFillsUntil(ports: WorkerPorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for (const { organizationId } of await ports.backFill.backFills.listRunning())
        await ports.jobs.backFill(organizationId, ports.turn.clock.now())
    } catch (error) {
      ports.turn.log.error('asking for back-fills failed', { error: String(error) })
    }
    await ports.turn.clock.sleep(BACK_FILLS_EVERY_MS, signal)
  }
}

/** [W4] Raw bodies go seven days after they were worked off. */
async function pruneUntil(ports: WorkerPorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await ports.inbox.prune(new Date(ports.turn.clock.now().getTime() - RAW_KEPT_MS))
    } catch (error) {
      ports.turn.log.error('pruning webhook deliveries failed', { error: String(error) })
    }
    await ports.turn.clock.sleep(PRUNE_EVERY_MS, signal)
  }
}
