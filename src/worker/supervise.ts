import type { Clock } from '#ports/clock.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { AlertNotices, Log } from '#ports/telemetry.ts'
import {
  evaluateWatchRules,
  type EvaluateWatchPorts,
} from '#use-cases/supervision/evaluate-watch-rules.ts'
import { fillReviewQueue, type FillReviewPorts } from '#use-cases/supervision/fill-review-queue.ts'
import {
  sendWatchWebhooks,
  type SendWatchPorts,
} from '#use-cases/supervision/send-watch-webhooks.ts'
import { keepDaysCounted, type KeepCountedPorts } from '#use-cases/reports/keep-days-counted.ts'
import { raiseAlerts, type RaiseAlertsPorts } from '#use-cases/health/raise-alerts.ts'

export type SupervisePorts = RaiseAlertsPorts &
  EvaluateWatchPorts &
  SendWatchPorts &
  FillReviewPorts &
  KeepCountedPorts & {
    alertNotices: AlertNotices
    connections: Pick<Connections, 'listLive'>
    clock: Clock
    log: Log
  }

const ALERTS_EVERY_MS = 30_000
const NOTICES_EVERY_MS = 5_000
const WATCH_EVERY_MS = 5_000
const REVIEW_EVERY_MS = 20_000
const REPORTS_EVERY_MS = 60_000

/** [O6, O7, O8] Looks again and again how things stand: whatever was missed is seen at the next look. */
export async function superviseUntil(
  ports: SupervisePorts,
  signal: AbortSignal,
  patient: Clock,
): Promise<void> {
  await Promise.all([
    everyUntil(ports, { name: 'alerts', everyMs: ALERTS_EVERY_MS, signal }, async () => {
      for (const connection of await ports.connections.listLive())
        await raiseAlerts(ports, connection)
    }),
    everyUntil(
      ports,
      { name: 'notices of alerts', everyMs: NOTICES_EVERY_MS, signal },
      async () => {
        while (!signal.aborted && (await ports.alertNotices.sendDue()) > 0);
      },
    ),
    everyUntil(ports, { name: 'the review queue', everyMs: REVIEW_EVERY_MS, signal }, () =>
      fillReviewQueue(ports),
    ),
    everyUntil(ports, { name: 'days of reports', everyMs: REPORTS_EVERY_MS, signal }, async () => {
      for (const { organizationId } of await ports.connections.listLive())
        await keepDaysCounted({ ...ports, clock: patient }, organizationId, signal)
    }),
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
