import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Received = { method: string; headers: IncomingHttpHeaders; raw: Buffer }

export type WebhookReceiver = {
  readonly url: string
  readonly received: Received[]
  /** Answers the next deliveries with these statuses, then with 200 again. */
  answerNext(...statuses: number[]): void
  /** Waits until so many notifications (pings left out) have come; rejects after five seconds. */
  notifications(count: number): Promise<ReturnType<typeof JSON.parse>[]>
  close(): void
}

/** Listens on loopback as a webhook endpoint and keeps what came. */
export async function receiveWebhooks(): Promise<WebhookReceiver> {
  const received: Received[] = []
  const statuses: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', headers } = request
      received.push({ method, headers, raw: Buffer.concat(chunks) })
      const isPlain = method === 'HEAD' || topicOf(received.at(-1)) === 'ping'
      response.writeHead(isPlain ? 200 : (statuses.shift() ?? 200)).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // A server that listens on a port has one.
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answerNext: (...next) => statuses.push(...next),
    notifications: (count) => waitForNotifications(received, count),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const patienceMs = 5000

async function waitForNotifications(received: readonly Received[], count: number) {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const found = received
      .filter((one) => one.method === 'POST' && topicOf(one) !== 'ping')
      .map((one) => JSON.parse(one.raw.toString('utf8')))
    if (found.length >= count) return found
    if (Date.now() > deadline) throw new Error(`${found.length} of ${count} notifications came`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function topicOf(received: Received | undefined): string | undefined {
  const text = received?.raw.toString('utf8') ?? ''
  return text === '' ? undefined : JSON.parse(text).topic
}
