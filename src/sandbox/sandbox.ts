import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { SystemClock, type Clock } from './clock.ts'
import { controlApi } from './control/control-api.ts'
import { fileRoutes } from './files/file-routes.ts'
import { World } from './model/world.ts'
import { onlyOwnHosts, onlyThisMachine } from './own-hosts.ts'
import { mountPages } from './pages/mount-pages.ts'
import { detailOfStatus, errorList } from './rest/error-list.ts'
import { Gateway } from './rest/gateway.ts'
import { mountRest } from './rest/mount-rest.ts'
import { RateWindows } from './rest/rate-windows.ts'
import { RequestLog } from './rest/request-log.ts'
import { startLine, type StartLine } from './start-line.ts'
import { DeliveryLog } from './webhooks/delivery-log.ts'
import { WebhookSender } from './webhooks/webhook-sender.ts'

export type SandboxOptions = {
  /** Default `127.0.0.1`. */
  readonly host?: string
  /** 0, the default, takes a free port. */
  readonly port?: number
  /** One is made where none is given. */
  readonly controlToken?: string
  /** Calls in each ten seconds per workspace; default 1667. */
  readonly rateLimit?: number
  /** The same seed gives the same tokens and secrets. Default: another one each time. */
  readonly seed?: string
  /** Added to the ids that are counted, for a client that remembers earlier starts. Default 0. */
  readonly idOffset?: number
  readonly clock?: Clock
}

export type Sandbox = {
  /** The line that `sandbox --json` prints. */
  readonly line: StartLine
  readonly apiUrl: string
  readonly controlToken: string
  close(): Promise<void>
}

/** Starts Intercom in a box and answers when it listens. Rejects when the address is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const host = options.host ?? '127.0.0.1'
  const controlToken = options.controlToken ?? randomBytes(24).toString('base64url')
  const world = new World({
    clock: options.clock ?? new SystemClock(),
    seed: options.seed ?? randomBytes(16).toString('hex'),
    rateLimit: options.rateLimit,
    idOffset: options.idOffset,
  })
  const { app, sender } = buildApp(world, { host, controlToken })
  const server = createAdaptorServer({ fetch: app.fetch })
  const port = await listen(server, host, options.port ?? 0)
  world.links.apiUrl = `http://${urlHost(host)}:${port}`
  return {
    line: startLine(world),
    apiUrl: world.links.apiUrl,
    controlToken,
    close: () => {
      world.clock.cancelAll()
      sender.stop()
      return close(server)
    },
  }
}

type Place = { host: string; controlToken: string }

const largestBody = 64 * 1024 * 1024

function buildApp(world: World, { host, controlToken }: Place) {
  const requests = new RequestLog(world.clock, world.feed)
  const deliveries = new DeliveryLog(world.feed)
  const rates = new RateWindows(world.clock)
  const sender = new WebhookSender(world, deliveries)
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use('*', bodyLimit({ maxSize: largestBody }))
  app.use('/_sandbox/*', onlyOwnHosts(host))
  app.route('/_sandbox', controlApi({ world, requests, deliveries, sender, rates }, controlToken))
  app.route('/', fileRoutes(world))
  for (const path of ['/messenger', '/inbox', '/_pages/*']) app.use(path, onlyThisMachine)
  const pages = new Hono()
  mountPages(pages, { controlToken })
  app.route('/', pages)
  mountRest(app, new Gateway(world, requests, rates))
  app.onError(() => Response.json(errorList(null, detailOfStatus(500)), { status: 500 }))
  return { app, sender }
}

function listen(server: ServerType, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address() as AddressInfo // A server that listens on a port has one.
      resolve(address.port)
    })
  })
}

function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
