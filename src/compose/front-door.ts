import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { ConfigError } from '#config/config-error.ts'

type Handler = (request: Request, connection: object) => Response | Promise<Response>

/** Requests that were begun may end before connections are cut. */
const drainMs = 5_000

/** The listening socket: open before the app stands behind it, so that its port is known. */
export type FrontDoor = {
  port: number
  open(handler: Handler): void
  close(): Promise<void>
}

/** Throws `ConfigError` when the address cannot be had. */
export async function openFrontDoor(host: string, port: number): Promise<FrontDoor> {
  let handler: Handler = () =>
    Response.json(
      { error: { code: 'unavailable', message: 'Firstline is starting.' } },
      { status: 503, headers: { 'Retry-After': '2' } },
    )
  const server = createAdaptorServer({
    fetch: (request, connection) => handler(request, connection),
  }) as Server // no TLS is asked for
  await listen(server, host, port)
  return {
    port: (server.address() as AddressInfo).port, // a TCP server's address is an object
    open: (app) => {
      handler = app
    },
    close: () => close(server),
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const name = error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'PORT' : 'HOST'
      const example = name === 'PORT' ? '3001' : '127.0.0.1'
      reject(
        new ConfigError([
          `${name} cannot be used, since ${host}:${port} ${reason(error)}: choose another, such as ${example}.`,
        ]),
      )
    })
    server.listen(port, host, resolve)
  })
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'is taken by another program'
  return code === 'EACCES' ? 'needs more rights' : `does not work (${message})`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), drainMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
