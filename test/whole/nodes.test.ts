import { createHmac } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabaseUrl } from '#test/databases.ts'
import { CuttableProxy } from './cuttable-proxy.ts'
import { answered, expectEnd, handedOff, question, start, until, wish } from './ends.ts'
import { freePort, type Node, Program } from './program.ts'

const databaseName = `firstline_nodes_${process.pid}`
const appSecret = 'a secret of at least thirty-two bytes'

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testDatabaseUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

describe.skipIf(!testDatabaseUrl)('on PostgreSQL (needs TEST_DATABASE_URL)', () => {
  let proxy: CuttableProxy
  let program: Program
  let nodes: Node[]
  let secondPort: string

  beforeAll(async () => {
    await administer(`create database ${databaseName}`)
    const url = new URL(testDatabaseUrl)
    url.pathname = `/${databaseName}`
    proxy = await CuttableProxy.to({ host: url.hostname, port: Number(url.port || 5432) })
    url.host = `127.0.0.1:${proxy.port}`
    program = await Program.create({ DATABASE_URL: url.href, APP_SECRET: appSecret })
    secondPort = String(await freePort())
    nodes = [await program.serve(), await program.serve({ PORT: secondPort })]
    await program.connect({ settle_delay_web_s: 0 })
  }, 90_000)
  afterAll(async () => {
    await program.stop()
    await proxy.close()
    await administer(`drop database if exists ${databaseName} with (force)`)
  })

  it('[T3, W4] two nodes that are killed by turns answer each message once', async () => {
    const ids: string[] = []
    const writing = (async () => {
      for (let count = 0; count < 15; count += 1) {
        ids.push(await start(program, count % 3 === 2 ? wish : question))
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 300))
      }
    })()
    for (const index of [0, 1, 0]) {
      await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 900))
      await nodes[index]?.kill('SIGKILL')
      nodes[index] = await program.serve(index === 0 ? {} : { PORT: secondPort })
    }
    await writing

    for (const [index, id] of ids.entries())
      await expectEnd(program, id, index % 3 === 2 ? handedOff : answered)
  }, 120_000)

  it.each(['refused', 'silent'] as const)(
    '[W5] answers 503 while the database is %s, and recovers',
    async (manner) => {
      const { webhook_url: url } = await program.api('GET', '/integrations/intercom')
      const before = await start(program, question)
      await expectEnd(program, before, answered)

      proxy.cut(manner)
      const refused = await deliver(program, url)
      const health = await fetch(`${nodes[0]?.url}/healthz`)
      const ready = await fetch(`${nodes[0]?.url}/readyz`)
      const during = await start(program, question)
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      proxy.mend()

      expect(refused.status).toBe(503)
      expect(refused.tookMs).toBeLessThan(4_000)
      expect(health.status).toBe(200)
      expect(ready.status).toBe(503)
      await until(async () => {
        const { status } = await deliver(program, url)
        return status === 200 ? true : undefined
      })
      await expectEnd(program, during, answered)
      const after = await start(program, wish)
      await expectEnd(program, after, handedOff)
    },
    90_000,
  )
})

/** A signed delivery such as Intercom sends; of a conversation that does not exist. */
async function deliver(program: Program, url: string) {
  const [workspace] = program.sandbox.line.workspaces
  const text = JSON.stringify({
    type: 'notification_event',
    app_id: workspace?.id,
    id: `notif_${Math.random()}`,
    topic: 'conversation.admin.noted',
    data: { type: 'notification_event_data', item: { type: 'conversation', id: '1' } },
  })
  const signature = createHmac('sha1', workspace?.client_secret ?? '')
    .update(text)
    .digest('hex')
  const startedAt = Date.now()
  const { status } = await fetch(url, {
    method: 'POST',
    headers: { 'x-hub-signature': `sha1=${signature}` },
    body: text,
  })
  return { status, tookMs: Date.now() - startedAt }
}
