import { fileURLToPath } from 'node:url'
import { isDatabaseUnavailable } from '#adapters/postgres/database/database-trouble.ts'
import { PostgresChanges } from '#adapters/postgres/conversations/postgres-changes.ts'
import { PostgresDeliveryFacts } from '#adapters/postgres/deliveries/postgres-delivery-facts.ts'
import { PostgresDeliveryDesk } from '#adapters/postgres/deliveries/postgres-delivery-desk.ts'
import { PostgresHealthHistory } from '#adapters/postgres/health/postgres-health-history.ts'
import { PostgresTurnProgress } from '#adapters/postgres/jobs/postgres-turn-progress.ts'
import { PostgresJobDesk } from '#adapters/postgres/jobs/postgres-job-desk.ts'
import { PostgresKnowledgeDesk } from '#adapters/postgres/knowledge/postgres-knowledge-desk.ts'
import { BetterAuthSignIns } from '#adapters/postgres/people/better-auth-sign-ins.ts'
import { IntercomWebhookCodec } from '#adapters/intercom/webhooks/intercom-webhook-codec.ts'
import type { PrometheusMetrics } from '#adapters/telemetry/prometheus-metrics.ts'
import type { GuardedWebhookSender } from '#adapters/webhooks/guarded-webhook-sender.ts'
import type { WebhookAlerts } from '#adapters/telemetry/webhook-alerts.ts'
import { createApp } from '#http/app.ts'
import type { HealthPorts } from '#http/health.ts'
import { createWorkerApp } from '#http/worker-app.ts'
import { readDashboard } from '#http/pages/dashboard-files.ts'
import type { SandboxPages } from '#http/pages/mount-pages.ts'
import { Deadlines } from '#http/webhooks/deadlines.ts'
import { WebhookConnections } from '#http/webhooks/webhook-connections.ts'
import type { Files } from '#ports/conversations/files.ts'
import type { Agent } from './create-agent.ts'
import type { createHelpdesks } from './create-helpdesks.ts'
import type { Ground, Stores } from './open-stores.ts'
import { describeHouse } from './describe-house.ts'
import { deriveKey } from './derive-key.ts'
import { version } from './version.ts'

export type AppParts = ReturnType<typeof createHelpdesks> & {
  ground: Ground
  stores: Stores
  agent: Agent
  files: Files
  alerts: WebhookAlerts
  webhookSender: GuardedWebhookSender
  metrics: PrometheusMetrics
  publicUrl: string
  sandbox: SandboxPages | undefined
  /** Ends the streams of pages that are open. */
  stopping: AbortController
}

function healthPorts({ stores: { database, jobs }, metrics }: AppParts): HealthPorts {
  return {
    checkDatabase: () => database.query('select 1'),
    checkQueue: () => jobs.count(),
    renderMetrics: () => metrics.render(),
  }
}

/** What a node that only works shows of itself. */
export function composeWorkerApp(parts: AppParts) {
  return createWorkerApp(healthPorts(parts))
}

const dashboardFolder = fileURLToPath(new URL('../../dist/dashboard', import.meta.url))

/** The HTTP surface over the real stores. */
export function composeApp(parts: AppParts) {
  const { ground, stores, agent, files, alerts, metrics, publicUrl, helpdesks, checker } = parts
  const { webhookSender } = parts
  const { clock, ids, log, secrets } = ground
  const { database } = stores
  return createApp(
    {
      ...stores,
      ...agent,
      ...stores.insights,
      clock,
      ids,
      log,
      files,
      alerts,
      webhookSender,
      metrics,
      helpdesks,
      checker,
      publicUrl,
      codec: new IntercomWebhookCodec(),
      known: new WebhookConnections(stores.connections, clock),
      deadlines: new Deadlines(clock),
      signIns: new BetterAuthSignIns({
        database,
        ids,
        publicUrl,
        secret: deriveKey(secrets.appSecret, 'sign-in'),
      }),
      ...healthPorts(parts),
      changes: new PostgresChanges(database),
      stopping: parts.stopping.signal,
      runningAlerts: stores.alertStates,
      ...composeDesks(stores),
      alertHistory: stores.alertStates,
      prices: ground.config.ai.prices,
      house: describeHouse(ground, database),
    },
    {
      cursorKey: deriveKey(secrets.appSecret, 'list cursors'),
      version,
      trustedProxies: ground.config.trustedProxies,
      ...(parts.sandbox && { sandbox: parts.sandbox }),
      dashboard: readDashboard(dashboardFolder),
      isUnavailable: isDatabaseUnavailable,
    },
  )
}

/** What people look at beside the conversations: queue, deliveries, health, and the keeping of knowledge. */
function composeDesks({ database, jobs, inbox, decisions }: Stores) {
  return {
    deadJobs: jobs,
    jobDesk: new PostgresJobDesk({ database, jobs }),
    turnProgress: new PostgresTurnProgress(database),
    healthHistory: new PostgresHealthHistory(database),
    deliveryDesk: new PostgresDeliveryDesk({
      database,
      wakeDispatcher: () => inbox.wakeDispatchers(),
    }),
    deliveryFacts: new PostgresDeliveryFacts(database),
    knowledgeUsage: decisions,
    knowledgeDesk: new PostgresKnowledgeDesk(database),
  }
}
