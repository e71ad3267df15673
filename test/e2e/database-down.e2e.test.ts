import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notification } from '#test/factories/notification.ts'
import { ask, dataFolder, type Program, runProgram, until } from './program.ts'

const adminUrl = process.env.TEST_DATABASE_URL

/** Stands between the server and PostgreSQL: lets through, refuses, or swallows without a word. */
class Cable {
  mode: 'through' | 'refuse' | 'swallow' = 'through'
  readonly #sockets = new Set<Socket>()
  readonly #server: Server

  constructor(host: string, port: number) {
    this.#server = createServer((near) => {
      this.#keep(near)
      if (this.mode === 'refuse') return void near.destroy()
      if (this.mode === 'swallow') return
      const far = connect(port, host)
      this.#keep(far)
      near.on('data', (piece) => this.mode === 'through' && far.write(piece))
      far.on('data', (piece) => this.mode === 'through' && near.write(piece))
      near.on('close', () => far.destroy())
      far.on('close', () => near.destroy())
    })
  }

  async open(): Promise<number> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return (this.#server.address() as AddressInfo).port // it listens on a port
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  close(): void {
    this.cut()
    this.#server.close()
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#sockets.delete(socket))
  }
}

describe.skipIf(!adminUrl)('a database that is down (needs TEST_DATABASE_URL)', () => {
  const name = `firstline_down_${process.pid}`
  const folder = dataFolder('empty')
  const address = new URL(adminUrl ?? 'postgres://localhost')
  const cable = new Cable(address.hostname, Number(address.port || 5432))
  let box: Program
  let server: Program
  let serverUrl = ''
  let hook = ''
  let workspaceId = ''

  async function admin(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: adminUrl })
    await client.connect()
    await client.query(statement)
    await client.end()
  }

  beforeAll(async () => {
    await admin(`create database ${name}`)
    const through = new URL(address)
    through.hostname = '127.0.0.1'
    through.port = String(await cable.open())
    through.pathname = `/${name}`
    box = runProgram(['sandbox', '--json', '--control-token', 'down'], {})
    const { api_url: apiUrl, workspaces } = JSON.parse(await box.line(/^\{/))
    const environment = {
      DATA_DIR: folder.path,
      DATABASE_URL: through.href,
      APP_SECRET: 'a secret of at least thirty-two bytes',
      PORT: '0',
      INTERCOM_API_URL: apiUrl as string,
    }
    const owner = ['--org', 'Oddmoor', '--email', 'ann@oddmoor.example', '--password', 'pass-1234']
    const provisioned = runProgram(['provision', ...owner, '--json'], environment)
    const { api_key: token } = JSON.parse(await provisioned.line(/^\{/))
    await provisioned.ended
    server = runProgram(['serve'], environment)
    serverUrl = (await server.line(/^Listening on /)).replace('Listening on ', '')
    const saved = await ask('PUT', `${serverUrl}/api/v1/integrations/intercom`, {
      token,
      body: {
        access_token: workspaces[0].access_token,
        workspace_id: workspaces[0].id,
        ai_admin_id: workspaces[0].ai_admin_id,
      },
    })
    hook = saved.body.webhook_url
    workspaceId = workspaces[0].id
  }, 120_000)

  afterAll(async () => {
    cable.mode = 'through'
    server?.signal('SIGTERM')
    box?.signal('SIGTERM')
    await Promise.all([server?.ended, box?.ended])
    cable.close()
    await admin(`drop database if exists ${name} with (force)`)
    folder.remove()
  }, 60_000)

  async function deliver(id: string): Promise<{ status: number; milliseconds: number }> {
    const raw = notification({ id, app_id: workspaceId, topic: 'company.created' })
    const since = performance.now()
    const { status } = await fetch(hook, { method: 'POST', body: raw })
    return { status, milliseconds: performance.now() - since }
  }

  it.each(['refuse', 'swallow'] as const)(
    '[W5] answers 503 in time when connections %s, and recovers by itself',
    async (mode) => {
      expect((await deliver(`${mode} before`)).status).toBe(200)
      cable.mode = mode
      if (mode === 'refuse') cable.cut()

      const down = await deliver(`${mode} during`)
      const again = await deliver(`${mode} during`)
      const health = await fetch(`${serverUrl}/healthz`)
      const ready = await fetch(`${serverUrl}/readyz`)
      cable.mode = 'through'
      cable.cut()
      const recovered = await until(
        () => deliver(`${mode} after`),
        ({ status }) => status === 200,
      )

      expect([down.status, again.status, health.status, ready.status]).toEqual([503, 503, 200, 503])
      expect(Math.max(down.milliseconds, again.milliseconds)).toBeLessThan(4_000)
      expect(recovered.status).toBe(200)
    },
    60_000,
  )
})
