import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { fillDataFolder } from '#test/database-template.ts'
import { testDatabaseUrl as url } from '#test/databases.ts'
import { NotDurableError, openEmbedded } from './open-embedded.ts'
import { openPostgres } from '../open-postgres.ts'
import { PgBossJobs } from '../../jobs/pg-boss-jobs.ts'

/** Programs are started and killed here, also on busy machines. */
const SLOW_MS = 120_000

let folder: string
let child: ChildProcessByStdio<null, Readable, null> | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstline-crash-'))
  fillDataFolder(folder)
})
afterEach(async () => {
  child?.kill('SIGKILL')
  child = undefined
  await rm(folder, { recursive: true, force: true })
})

const quickLoading = fileURLToPath(import.meta.resolve('#cli/quicken-loading.ts'))

/** Runs a program on the folder, and kills it without warning after so many lines. */
async function runAndKill(
  program: string,
  lineCount: number,
  extra: { beforeKill?: () => Promise<void>; programArguments?: string[] } = {},
): Promise<string[]> {
  const { beforeKill = async () => undefined, programArguments = [] } = extra
  const path = fileURLToPath(new URL(`../../../../../test/children/${program}`, import.meta.url))
  const started = spawn(
    process.execPath,
    ['--import', quickLoading, path, folder, ...programArguments],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  child = started
  const ended = once(started, 'exit')
  const lines: string[] = []
  for await (const line of createInterface({ input: started.stdout })) {
    lines.push(line)
    if (lines.length !== lineCount) continue
    await beforeKill()
    started.kill('SIGKILL')
  }
  await ended
  return lines
}

it(
  '[W4] keeps every acknowledged delivery when the process is killed',
  async () => {
    const acknowledged = await runAndKill('record-deliveries.ts', 300)

    const database = await openEmbedded(folder)
    const rows = await database.query<{ key: string }>(
      'select notification_key as key from deliveries',
    )
    const stored = new Set(rows.map(({ key }) => key))
    expect(acknowledged.length).toBeGreaterThanOrEqual(300)
    expect(acknowledged.filter((key) => !stored.has(key))).toEqual([])
    await database.close()
  },
  SLOW_MS,
)

it(
  'lets no second process on the data folder of a running one',
  async () => {
    let refusal: unknown
    await runAndKill('record-deliveries.ts', 5, {
      beforeKill: async () => {
        refusal = await openEmbedded(folder).catch((error: unknown) => error)
      },
    })

    expect(String(refusal)).toContain('Another Firstline is running on the data folder')
  },
  SLOW_MS,
)

it(
  '[W4] takes up the looks of a killed process at once',
  async () => {
    await runAndKill('hold-a-look.ts', 1)
    const database = await openEmbedded(folder)
    const jobs = await PgBossJobs.open(database)
    const { waiting } = await jobs.count()
    const taken = Promise.withResolvers<ConversationKey>()

    await jobs.start({
      look: async (key) => void taken.resolve(key),
      sweep: async () => undefined,
    })

    expect(await taken.promise).toMatchObject({ conversationId: '1' })
    expect(waiting).toBe(1)
    await jobs.stop(1000)
    await database.close()
  },
  SLOW_MS,
)

it.skipIf(!url)(
  '[T3] takes up the looks of a killed node (needs TEST_DATABASE_URL)',
  async () => {
    const schema = `test_killed_${process.pid}`
    const database = openPostgres(url, { schema })
    await runAndKill('hold-a-look.ts', 1, { programArguments: [url, schema] })
    const jobs = await PgBossJobs.open(database)
    const taken = Promise.withResolvers<ConversationKey>()

    await jobs.start({
      look: async (key) => void taken.resolve(key),
      sweep: async () => undefined,
    })

    expect(await taken.promise).toMatchObject({ conversationId: '1' })
    await jobs.stop(1000)
    await database.query(`drop schema ${schema} cascade`)
    await database.query(`drop schema ${schema}_jobs cascade`)
    await database.close()
  },
  60_000,
)

it(
  '[W4] refuses to start when commits do not reach the disk',
  async () => {
    class ForgetfulFS extends NodeFS {
      syncCount = 0
    }

    const opening = openEmbedded(folder, (path) => new ForgetfulFS(path))

    await expect(opening).rejects.toThrow(NotDurableError)
    const database = await openEmbedded(folder)
    await database.close()
  },
  SLOW_MS,
)
