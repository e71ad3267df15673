import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '#config/config.ts'
import { readSecrets } from '#config/secrets.ts'
import { layGround } from '#compose/open-stores.ts'
import { startServer, type RunningServer } from '#compose/start-server.ts'
import { startSandbox, type SandboxOptions } from '#sandbox/sandbox.ts'
import { fillDataFolder } from '#test/database-template.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'

/** An answer of one of the two APIs, looked into by tests. */
export type Json = Record<string, ReturnType<typeof JSON.parse>>

type Side = {
  api: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Json }>
  control: (method: string, path: string, body?: unknown) => Promise<Json>
  workspace: Json
}

export type WholeApp = Awaited<ReturnType<typeof startWholeApp>>

export function credentialsOf(workspace: Json) {
  return {
    access_token: workspace['access_token'],
    client_secret: workspace['client_secret'],
    workspace_id: workspace['id'],
    ai_admin_id: workspace['ai_admin_id'],
  }
}

/** The sandbox and the whole product on loopback sockets, with an embedded database in a folder of its own. */
export async function startWholeApp(
  environment: Record<string, string> = {},
  box: SandboxOptions = {},
) {
  const sandbox = await startSandbox({ host: '127.0.0.1', port: 0, seed: 'whole', ...box })
  const dataDirectory = await mkdtemp(join(tmpdir(), 'firstline-whole-'))
  fillDataFolder(dataDirectory)
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

  const call = async (url: string, token: string, [method, body]: [string, unknown?]) => {
    const answer = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Json }
  }
  /** An organization with an API of its own, as its owner or another role sees it. */
  const provision = async (organization: string, role: 'owner' | 'admin' | 'member' = 'owner') => {
    const email = `${organization.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@oddmoor.example`
    const owner = { organization, email, password: 'correct horse' }
    const { organizationId } = await server.stores.people.provision(owner)
    const { key } = await server.stores.apiKeys.create(organizationId, { name: 'test', role })
    const api = (method: string, path: string, body?: unknown) =>
      call(`${server.url}/api/v1${path}`, key, [method, body])
    return { organizationId, api }
  }
  const { api } = await provision('Oddmoor Paper')
  const control = async (method: string, path: string, body?: unknown): Promise<Json> =>
    (await call(`${sandbox.apiUrl}/_sandbox${path}`, sandbox.controlToken, [method, body])).body
  const workspace = (sandbox.line as Json).workspaces[0] as Json // the start-up line names at least one

  /** Saves the workspace's credentials and has its webhooks come to us, as an administrator would. */
  const connectWorkspace = async (
    side: Pick<Side, 'api' | 'control' | 'workspace'>,
    settings: Json,
  ) => {
    const integration = await side.api('GET', '/integrations/intercom')
    await side.control('PUT', '/webhooks', { url: integration.body['webhook_url'] })
    const saved = await side.api('PUT', '/integrations/intercom', credentialsOf(side.workspace))
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
    const set = await side.api('PATCH', '/integrations/intercom/settings', settings)
    if (set.status !== 200) throw new Error(JSON.stringify(set.body))
  }
  const connect = (settings: Json = { settle_delay_web_s: 0, settle_delay_email_s: 0 }) =>
    connectWorkspace({ api, control, workspace }, settings)

  return {
    api,
    control,
    connect,
    connectWorkspace,
    provision,
    sandbox,
    workspace,
    log,
    get server() {
      return server
    },
    /** Waits until `probe` gives something; fails with what it last gave. */
    async until<Found>(probe: () => Promise<Found | undefined>, limitMs = 100_000): Promise<Found> {
      const ends = Date.now() + limitMs
      for (;;) {
        const found = await probe()
        if (found !== undefined) return found
        if (Date.now() > ends) throw new Error('Waited in vain')
        await new Promise((resolve) => setTimeout(resolve, 100))
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
