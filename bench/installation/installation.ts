import { randomBytes } from 'node:crypto'
import { runProgram, startProgram } from '../processes/child-program.ts'
import type { DatabasePlace } from '../processes/database-places.ts'
import { findFreePort } from '../processes/free-port.ts'
import { waitUntil } from '../measure/wait-until.ts'
import type { IntercomBox } from './intercom-box.ts'
import { jsonClient, type JsonClient } from './json-client.ts'

export type ServerRole = 'all' | 'web'

/** The product as it is installed: provisioned, served and connected by its own commands and API. */
export type Installation = {
  url: string
  webhookUrl: string
  api: JsonClient
  /** Kills the server and starts it again on what it left. */
  killAndRestart(): Promise<void>
  stop(): Promise<void>
}

const startLimitMs = 300_000
const programFile = 'src/cli/main.ts'

export async function startInstallation(
  place: DatabasePlace,
  box: IntercomBox,
  role: ServerRole,
): Promise<Installation> {
  const environment = await environmentOf(place, box)
  const owner = ['--org', 'Bench', '--email', 'bench@example.com', '--password', 'bench-password-1']
  const provisioned = await runProgram({
    file: programFile,
    programArguments: ['provision', ...owner, '--json'],
    environment,
  })
  const { api_key } = JSON.parse(provisioned) as { api_key: string } // interface.md's line
  const url = `http://127.0.0.1:${environment.PORT}`
  const serve = () =>
    startProgram({ file: programFile, programArguments: ['serve', '--role', role], environment })
  const isUp = () => waitUntil('the server', () => isReady(url), startLimitMs)
  let server = serve()
  try {
    await isUp()
    const api = jsonClient(`${url}/api/v1`, api_key)
    return {
      url,
      api,
      webhookUrl: await connect(api, box),
      killAndRestart: async () => {
        await server.kill()
        server = serve()
        await isUp()
      },
      stop: () => server.stop(),
    }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function environmentOf(place: DatabasePlace, box: IntercomBox) {
  return {
    HOST: '127.0.0.1',
    PORT: String(await findFreePort()),
    DATA_DIR: place.dataDir,
    APP_SECRET: randomBytes(32).toString('hex'),
    INTERCOM_API_URL: box.apiUrl,
    INTERCOM_FILE_HOSTS: new URL(box.apiUrl).host,
    ...(place.url !== undefined && { DATABASE_URL: place.url }),
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function connect(api: JsonClient, { workspace }: IntercomBox): Promise<string> {
  const { webhook_url } = await api.ask<{ webhook_url: string }>('PUT', '/integrations/intercom', {
    access_token: workspace.access_token,
    workspace_id: workspace.id,
    ai_admin_id: workspace.ai_admin_id,
    client_secret: workspace.client_secret,
  })
  return webhook_url
}
