import { maintain } from '#adapters/postgres/database/maintain.ts'
import { WebhookAlerts } from '#adapters/telemetry/webhook-alerts.ts'
import { ConfigError } from '#config/config-error.ts'
import { toHttpAddress } from '#config/config.ts'
import type { SandboxPages } from '#http/pages/mount-pages.ts'
import type { Worker } from '#worker/worker.ts'
import { type AppParts, composeApp, composeWorkerApp } from './compose-app.ts'
import { composeWorker } from './compose-worker.ts'
import { createAgent } from './create-agent.ts'
import { createHelpdesks } from './create-helpdesks.ts'
import { createWebhookSender } from './create-webhook-sender.ts'
import { createMetrics } from './create-metrics.ts'
import { type FrontDoor, openFrontDoor } from './front-door.ts'
import { openFiles } from './open-files.ts'
import { answerErrands } from './commands/run-errand.ts'
import { type Ground, openStores, type Stores } from './open-stores.ts'

export type Role = 'all' | 'web' | 'worker'

export type RunningServer = {
  /** Undefined for a worker whose port another program has. */
  url: string | undefined
  stores: Stores
  parts: AppParts
  /** Finishes requests and turns in hand, for at most ten seconds. */
  stop(): Promise<void>
}

const graceMs = 10_000
const maintainEveryMs = 3_600_000

/** Starts a node: the HTTP surface, the worker, or both in one process. */
export async function startServer(
  ground: Ground,
  options: { role: Role; sandbox?: SandboxPages },
): Promise<RunningServer> {
  const { host, port } = ground.config.listen
  const door = await (options.role === 'worker' ? openSideDoor(ground) : openFrontDoor(host, port))
  try {
    const url = door && toHttpAddress(host, door.port)
    const parts = composeParts(ground, await openStores(ground), {
      publicUrl: ground.config.isPublicUrlGiven || !url ? ground.config.publicUrl : url,
      sandbox: options.sandbox,
    })
    const worker = options.role === 'web' ? undefined : await composeWorker(parts)
    const app = options.role === 'worker' ? composeWorkerApp(parts) : composeApp(parts)
    door?.open((request, connection) => app.fetch(request, connection))
    answerErrands(ground, parts.stores.database)
    const upkeep = keepUp(parts)
    ground.log.info('started', { role: options.role, url, database: ground.config.database })
    return { url, stores: parts.stores, parts, stop: () => stop({ parts, door, worker, upkeep }) }
  } catch (error) {
    await door?.close()
    throw error
  }
}

/** A worker's own health and figures; where its port is taken, it works without them. */
async function openSideDoor({ config, log }: Ground): Promise<FrontDoor | undefined> {
  const { host, port } = config.listen
  try {
    return await openFrontDoor(host, port)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    log.warn('health_not_served', { error: error.message })
    return undefined
  }
}

function composeParts(
  ground: Ground,
  stores: Stores,
  facts: { publicUrl: string; sandbox: SandboxPages | undefined },
): AppParts {
  const { clock, log, config, secrets } = ground
  const files = openFiles(ground)
  const alerts = new WebhookAlerts(
    { states: stores.alertStates, clock, log },
    { url: config.alerts.url, secret: secrets.alertWebhookSecret },
  )
  return {
    ground,
    stores,
    files,
    alerts,
    agent: createAgent(ground, { knowledge: stores.knowledge, files }),
    metrics: createMetrics(stores),
    webhookSender: createWebhookSender(ground),
    ...createHelpdesks(ground, stores),
    stopping: new AbortController(),
    ...facts,
  }
}

/** The embedded engine has nobody else who looks after it. */
function keepUp({ ground, stores }: AppParts): NodeJS.Timeout {
  return setInterval(() => {
    maintain(stores.database).catch((error: unknown) =>
      ground.log.warn('database_upkeep_failed', { error }),
    )
  }, maintainEveryMs).unref()
}

async function stop(running: {
  parts: AppParts
  door: FrontDoor | undefined
  worker: Worker | undefined
  upkeep: NodeJS.Timeout
}): Promise<void> {
  const { parts, door, worker, upkeep } = running
  const { stores, helpdesks, webhookSender, alerts, ground } = parts
  clearInterval(upkeep)
  parts.stopping.abort()
  await Promise.all([door?.close(), worker ? worker.stop(graceMs) : stores.jobs.stop(0)])
  await alerts.settled()
  await helpdesks.close()
  await webhookSender.close()
  await stores.database.close()
  ground.log.info('stopped')
}
