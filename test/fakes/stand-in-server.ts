import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type SeenRequest = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: unknown
}

/** `hang` never answers, `reset` drops the connection. */
export type StandInAnswer =
  | 'hang'
  | 'reset'
  | { status?: number; headers?: Record<string, string>; body?: unknown; raw?: string | Uint8Array }

export type StandIn = {
  url: string
  requests: SeenRequest[]
  close: () => Promise<void>
}

/** A server on the loopback that answers as told and remembers what it was asked. */
export async function startStandIn(
  answer: (request: SeenRequest, count: number) => StandInAnswer,
): Promise<StandIn> {
  const requests: SeenRequest[] = []
  const server = createServer((incoming, outgoing) => {
    void read(incoming).then((request) => {
      requests.push(request)
      give(answer(request, requests.length), outgoing)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server's address is never a string
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function read(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body: text === '' ? undefined : parseOrText(text),
  }
}

function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function give(answer: StandInAnswer, outgoing: ServerResponse): void {
  if (answer === 'hang') return
  if (answer === 'reset') {
    outgoing.destroy()
    return
  }
  const { status = 200, headers = {}, body, raw } = answer
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers })
  outgoing.end(raw ?? JSON.stringify(body ?? {}))
}
