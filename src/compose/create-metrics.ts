import { PrometheusMetrics } from '#adapters/telemetry/prometheus-metrics.ts'
import type { Stores } from './open-stores.ts'

/** Counters of this process, and gauges of what all nodes share. */
export function createMetrics({
  waitingCounts,
  jobs,
  inbox,
  backFills,
}: Stores): PrometheusMetrics {
  const metrics = new PrometheusMetrics()
  metrics.addGauge({
    name: 'firstline_waiting_sessions',
    help: 'Sessions with an open message that are not closed, whoever has them',
    read: () => waitingCounts.countWaiting(),
  })
  metrics.addGauge({
    name: 'firstline_waiting_oldest_seconds',
    help: 'How long the customer has waited who waits longest; 0 where nobody waits',
    read: async () => secondsSince(await waitingCounts.oldestWaitingSince()),
  })
  metrics.addGauge({
    name: 'firstline_jobs_waiting',
    help: 'Looks and sweeps that wait in the queue',
    read: async () => (await jobs.count()).waiting,
  })
  metrics.addGauge({
    name: 'firstline_jobs_dead',
    help: 'Looks and sweeps that are out of attempts',
    read: async () => (await jobs.count()).dead,
  })
  metrics.addGauge({
    name: 'firstline_deliveries_waiting',
    help: 'Stored webhook deliveries that were not handed to a job yet',
    read: () => inbox.countNew(),
  })
  metrics.addGauge({
    name: 'firstline_back_fill_remaining_conversations',
    help: 'Conversations that running imports of history have before them',
    read: () => backFills.countRemaining(),
  })
  return metrics
}

function secondsSince(since: Date | undefined): number {
  return since === undefined ? 0 : Math.max(0, (Date.now() - since.getTime()) / 1000)
}
