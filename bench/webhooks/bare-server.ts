import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { openEmbedded } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { openPostgres } from '#adapters/postgres/database/open-postgres.ts'

/** The yardstick: the same framework and driver, the signature and one insert, nothing else. */
type BareServerTask = { databaseUrl?: string; dataDir: string; secret: string }

const task = JSON.parse(process.argv[2] ?? '{}') as BareServerTask // written by measure-webhooks.ts
const database = task.databaseUrl
  ? openPostgres(task.databaseUrl)
  : await openEmbedded(task.dataDir)
await database.query(
  `create table if not exists bare_deliveries (
     id bigserial primary key, received_at timestamptz not null, raw bytea not null)`,
)

const app = new Hono()
app.post('/', async (context) => {
  const raw = Buffer.from(await context.req.arrayBuffer())
  if (!isSigned(raw, context.req.header('X-Hub-Signature'))) return context.body(null, 401)
  await database.query('insert into bare_deliveries (received_at, raw) values ($1, $2)', [
    new Date().toISOString(),
    raw,
  ])
  return context.json({ status: 'ok' })
})

const server = createAdaptorServer({ fetch: app.fetch }).listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo // a TCP server's address is never a string
console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/` }))
await once(process, 'SIGTERM')
server.close()
await database.close()
process.exit()

function isSigned(raw: Buffer, given = ''): boolean {
  const wanted = `sha1=${createHmac('sha1', task.secret).update(raw).digest('hex')}`
  return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted))
}
