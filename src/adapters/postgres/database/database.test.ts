import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forEachDatabase, testDatabaseUrl as url } from '#test/databases.ts'
import type { Database } from './database.ts'
import { isDatabaseUnavailable } from './database-trouble.ts'
import { maintain } from './maintain.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { openPostgres } from './open-postgres.ts'
import { askOwner } from './embedded/owner-lock.ts'
import { PgBossJobs } from '../jobs/pg-boss-jobs.ts'

forEachDatabase((_name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  it('migrates again without harm', async () => {
    await Promise.all([database.migrate(), database.migrate()])

    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('rolls a failed transaction back', async () => {
    const failing = database.transaction(async (transaction) => {
      await transaction.execute(`insert into session_numbers values ('o-rollback', 1)`)
      throw new Error('changed my mind')
    })

    await expect(failing).rejects.toThrow('changed my mind')
    expect(
      await database.query(`select * from session_numbers where organization_id = 'o-rollback'`),
    ).toEqual([])
  })

  it('wakes whoever listens', async () => {
    const heard = Promise.withResolvers<void>()
    const listening = await database.listen('test_hint', () => heard.resolve())

    await database.hint('test_hint')

    await heard.promise
    await listening.close()
  })

  it('is maintained', async () => {
    await expect(maintain(database)).resolves.toBeUndefined()
  })
})

describe('the embedded database', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'firstline-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('[W4] makes every commit durable, and refuses a second owner', async () => {
    const database = await openEmbedded(folder)
    await database.query('create table kept (id int)')
    const before = database.syncCount()

    for (let id = 0; id < 5; id += 1) await database.query('insert into kept values ($1)', [id])

    expect(database.syncCount() - before).toBeGreaterThanOrEqual(5)
    await expect(openEmbedded(folder)).rejects.toThrow(/Another Firstline is running/)
    database.answerOwnerRequests(async (request) => `heard ${request}`)
    expect(await askOwner(folder, 'sync', 1000)).toBe('heard sync')
    await database.close()
    expect(await askOwner(folder, 'sync', 1000)).toBeUndefined()
    const again = await openEmbedded(folder)
    expect(await again.query('select count(*)::int as count from kept')).toEqual([{ count: 5 }])
    await again.close()
  })
})

describe.skipIf(!url)('a server (needs TEST_DATABASE_URL)', () => {
  const schema = `test_server_${process.pid}`
  const open = () => openPostgres(url, { schema, connectionCount: 1 })
  afterAll(async () => {
    const database = open()
    await database.query(`drop schema if exists ${schema} cascade`)
    await database.query(`drop schema if exists ${schema}_jobs cascade`)
    await database.close()
  })

  it('is migrated by four nodes at once', async () => {
    const nodes = Array.from({ length: 4 }, open)

    await Promise.all(nodes.map((node) => node.migrate()))
    const queues = await Promise.all(nodes.map((node) => PgBossJobs.open(node)))
    await Promise.all(queues.map((queue) => queue.stop(0)))

    expect(await nodes[0]?.query('select count(*)::int as count from sessions')).toEqual([
      { count: 0 },
    ])
    await Promise.all(nodes.map((node) => node.close()))
  })

  it('[W5] is used again by itself after its connections broke', async () => {
    const [database, other] = [open(), open()]
    let heard = 0
    await database.listen('broken', () => (heard += 1))
    await database.query('select 1')
    const heardBefore = heard

    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()
         and (query like $1 or pid = $2)`,
      [`listen "${schema}_broken"%`, await backendOf(database)],
    )

    await expect.poll(() => heard, { timeout: 10_000 }).toBeGreaterThan(heardBefore)
    await expect.poll(() => database.query('select 1 as one')).toEqual([{ one: 1 }])
    await Promise.all([database.close(), other.close()])
  })
})

async function backendOf(database: Database): Promise<number | undefined> {
  const [row] = await database.query<{ pid: number }>('select pg_backend_pid() as pid')
  return row?.pid
}

describe('a server that is away', () => {
  it('[W5] says within four seconds that the database is unavailable', async () => {
    const database = openPostgres('postgres://nobody@127.0.0.1:1/none')
    const startedAt = Date.now()

    const error: unknown = await database.query('select 1').catch((reason: unknown) => reason)

    expect(isDatabaseUnavailable(error)).toBe(true)
    expect(isDatabaseUnavailable(new Error('syntax error at or near'))).toBe(false)
    expect(Date.now() - startedAt).toBeLessThan(4000)
    await database.close()
  })
})
