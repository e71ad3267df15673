import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '#config/config.ts'
import { readSecrets } from '#config/secrets.ts'
import { layGround } from '#compose/open-stores.ts'
import { startServer, type RunningServer } from '#compose/start-server.ts'
import { startSandbox } from '#sandbox/sandbox.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'

type Json = Record<string, any> // answers of two APIs, looked into by tests

export type WholeApp = Awaited<ReturnType<typeof startWholeApp>>

const owner = {
  organization: 'Oddmoor Paper',
  email: 'ada@oddmoor.example',
  password: 'correct horse',
}

/** The sandbox and the whole product on loopback sockets, with an embedded database in a folder of its own. */
export async function startWholeApp(environment: Record<string, string> = {}) {
  const sandbox = await startSandbox({ host: '127.0.0.1', port: 0, seed: 'whole' })
  const dataDirectory = await mkdtemp(join(tmpdir(), 'firstline-whole-'))
  const variables = {
    PORT: '0',
    DATA_DIR: dataDirectory,
    INTERCOM_API_URL: sandbox.apiUrl,
    INTERCOM_FILE_HOSTS: new URL(sandbox.apiUrl).host,
    SWEEP_INTERVAL_S: '1',
    LOG_LEVEL: 'warn',
    ...environment,
  }
  const log = new MemoryLog()
  const start = async () => {
    const config = parseConfig(variables)
    return startServer(layGround(config, readSecrets(variables, config), log), { role: 'all' })
  }
  let server: RunningServer = await start()
  const { organizationId } = await server.stores.people.provision(owner)
  const { key } = await server.stores.apiKeys.create(organizationId, {
    name: 'test',
    role: 'owner',
  })

  const call = async (url: string, token: string, [method, body]: [string, unknown?]) => {
    const answer = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Json }
  }
  const api = (method: string, path: string, body?: unknown) =>
    call(`${server.url}/api/v1${path}`, key, [method, body])
  const control = async (method: string, path: string, body?: unknown): Promise<Json> =>
    (await call(`${sandbox.apiUrl}/_sandbox${path}`, sandbox.controlToken, [method, body])).body
  const workspace = (sandbox.line as Json).workspaces[0] as Json // the start-up line names at least one

  const connect = async (settings: Json = { settle_delay_web_s: 0, settle_delay_email_s: 0 }) => {
    const integration = await api('GET', '/integrations/intercom')
    await control('PUT', '/webhooks', { url: integration.body['webhook_url'] })
    const saved = await api('PUT', '/integrations/intercom', {
      access_token: workspace['access_token'],
      client_secret: workspace['client_secret'],
      workspace_id: workspace['id'],
      ai_admin_id: workspace['ai_admin_id'],
    })
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
    await api('PATCH', '/integrations/intercom/settings', settings)
  }

  return {
    api,
    control,
    connect,
    workspace,
    log,
    get server() {
      return server
    },
    /** Waits until `probe` gives something; fails with what it last gave. */
    async until<Found>(probe: () => Promise<Found | undefined>, limitMs = 15_000): Promise<Found> {
      const ends = Date.now() + limitMs
      for (;;) {
        const found = await probe()
        if (found !== undefined) return found
        if (Date.now() > ends) throw new Error('Waited in vain')
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    async restart() {
      await server.stop()
      server = await start()
    },
    async stop() {
      await server.stop()
      await sandbox.close()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
