import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { parseConfig } from '#config/config.ts'
import { readSecrets } from '#config/secrets.ts'
import { layGround } from '#compose/open-stores.ts'
import { startServer, type RunningServer } from '#compose/start-server.ts'
import { fillDataFolder } from '#test/database-template.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'

const folders: string[] = []
const servers: RunningServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

async function startWorker(port: string) {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-roles-'))
  folders.push(folder)
  fillDataFolder(folder)
  const variables = { PORT: port, DATA_DIR: folder }
  const config = parseConfig(variables)
  const log = new MemoryLog()
  const ground = layGround(config, readSecrets(variables, config), log)
  const server = await startServer(ground, { role: 'worker' })
  servers.push(server)
  return { url: server.url, log }
}

it('[O3] a worker shows its own health and figures, and nothing else', async () => {
  const { url } = await startWorker('0')

  const [ready, metrics, api, page] = await Promise.all(
    ['/readyz', '/metrics', '/api/v1/me', '/'].map((path) => fetch(`${url}${path}`)),
  )

  expect([ready?.status, metrics?.status]).toEqual([200, 200])
  expect(await metrics?.text()).toContain('firstline_jobs_waiting')
  expect([api?.status, page?.status]).toEqual([404, 404])
  expect(await api?.json()).toMatchObject({ error: { code: 'not_found' } })
})

it('[T3] a worker works on where its port is taken', async () => {
  const first = await startWorker('0')
  const { port } = new URL(first.url ?? '')

  const second = await startWorker(port)

  expect(second.url).toBeUndefined()
  expect(JSON.stringify(second.log)).toContain('health_not_served')
})
