import type { Clock } from '#ports/clock.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { Log } from '#ports/telemetry.ts'
import {
  evaluateWatchRules,
  type EvaluateWatchPorts,
} from '#use-cases/supervision/evaluate-watch-rules.ts'
import { fillReviewQueue, type FillReviewPorts } from '#use-cases/supervision/fill-review-queue.ts'
import {
  sendWatchWebhooks,
  type SendWatchPorts,
} from '#use-cases/supervision/send-watch-webhooks.ts'
import { raiseAlerts, type RaiseAlertsPorts } from '#use-cases/health/raise-alerts.ts'

export type SupervisePorts = RaiseAlertsPorts &
  EvaluateWatchPorts &
  SendWatchPorts &
  FillReviewPorts & { connections: Pick<Connections, 'listLive'>; clock: Clock; log: Log }

const ALERTS_EVERY_MS = 30_000
const WATCH_EVERY_MS = 5_000
const REVIEW_EVERY_MS = 20_000

/** [O6, O7, O8] Looks again and again how things stand: whatever was missed is seen at the next look. */
export async function superviseUntil(ports: SupervisePorts, signal: AbortSignal): Promise<void> {
  await Promise.all([
    everyUntil(ports, { name: 'alerts', everyMs: ALERTS_EVERY_MS, signal }, async () => {
      for (const connection of await ports.connections.listLive())
        await raiseAlerts(ports, connection)
    }),
    everyUntil(ports, { name: 'the review queue', everyMs: REVIEW_EVERY_MS, signal }, () =>
      fillReviewQueue(ports),
    ),
    everyUntil(ports, { name: 'watch rules', everyMs: WATCH_EVERY_MS, signal }, async () => {
      await evaluateWatchRules(ports)
      while (!signal.aborted && (await sendWatchWebhooks(ports)) > 0);
    }),
  ])
}

async function everyUntil(
  { clock, log }: SupervisePorts,
  { name, everyMs, signal }: { name: string; everyMs: number; signal: AbortSignal },
  work: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await work()
    } catch (error) {
      log.error(`supervising ${name} failed`, { error: String(error) })
    }
    await clock.sleep(everyMs, signal)
  }
}
