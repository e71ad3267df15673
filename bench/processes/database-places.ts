import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Database } from '#adapters/postgres/database/database.ts'
import { openEmbedded } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { openPostgres } from '#adapters/postgres/database/open-postgres.ts'
import { startProgram } from './child-program.ts'

export type EngineName = 'PGlite' | 'PostgreSQL'

/** An empty database that is gone when it is removed. */
export type DatabasePlace = {
  engine: EngineName
  dataDir: string
  /** Undefined: the embedded engine in `dataDir`. */
  url: string | undefined
  remove(): Promise<void>
}

export type MakePlace = () => Promise<DatabasePlace>

export type DatabaseServer = { url: string; stop(): Promise<void> }

/** A server for this run alone, or undefined where PostgreSQL is not installed. */
export async function startDatabaseServer(): Promise<DatabaseServer | undefined> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => undefined }
  const server = startProgram({ file: 'scripts/postgres.mjs' })
  const url = await server.nextLine().catch(() => undefined)
  return url === undefined ? undefined : { url, stop: () => server.stop() }
}

let count = 0

export async function makePlace(server: DatabaseServer | undefined): Promise<DatabasePlace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'firstline-bench-'))
  const removeFolder = () => rm(dataDir, { recursive: true, force: true })
  if (!server) return { engine: 'PGlite', dataDir, url: undefined, remove: removeFolder }
  count += 1
  const name = `bench_${process.pid}_${count}`
  await runStatement(server.url, `create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return {
    engine: 'PostgreSQL',
    dataDir,
    url: url.href,
    remove: async () => {
      await runStatement(server.url, `drop database ${name} with (force)`)
      await removeFolder()
    },
  }
}

export async function openPlace({ url, dataDir }: DatabasePlace): Promise<Database> {
  const database = url === undefined ? await openEmbedded(dataDir) : openPostgres(url)
  await database.migrate()
  return database
}

async function runStatement(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
