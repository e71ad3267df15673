import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { commitRoutine } from '#adapters/postgres/conversations/records/commit-conversation.ts'
import { migrationsFolder } from '#adapters/postgres/database/migrations-folder.ts'
import {
  embeddedDatabase,
  openEmbedded,
} from '#adapters/postgres/database/embedded/open-embedded.ts'
import { PgBossJobs } from '#adapters/postgres/jobs/pg-boss-jobs.ts'

const cache = fileURLToPath(new URL('../.cache', import.meta.url))

/** Making a database anew costs seconds, copying one a fraction: each test starts from a copy of these. */
export async function makeDatabaseTemplates(): Promise<void> {
  const ready = templateFolder()
  if (existsSync(ready)) return
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'database-'))
  const engine = await PGlite.create()
  await embeddedDatabase(engine).migrate()
  const archive = await engine.dumpDataDir('none')
  writeFileSync(join(folder, 'memory.tar'), Buffer.from(await archive.arrayBuffer()))
  await engine.close()
  const onDisk = await openEmbedded(join(folder, 'disk'))
  await onDisk.migrate()
  await (await PgBossJobs.open(onDisk)).stop(0)
  await onDisk.close()
  if (existsSync(ready)) rmSync(folder, { recursive: true })
  else renameSync(folder, ready)
}

/** An empty, migrated database in memory. */
export async function openMigratedEngine(): Promise<PGlite> {
  const archive = readFileSync(join(templateFolder(), 'memory.tar'))
  return PGlite.create({ loadDataDir: new Blob([archive]) })
}

/** Gives a data folder the database that a first start would make there. */
export function fillDataFolder(dataDirectory: string): void {
  cpSync(join(templateFolder(), 'disk', 'database'), join(dataDirectory, 'database'), {
    recursive: true,
  })
}

function templateFolder(): string {
  return join(cache, `database-template-${templateDigest()}`)
}

/** Tells apart templates by everything that decides what is in them. */
export function templateDigest(): string {
  const digest = createHash('sha256')
  for (const name of readdirSync(migrationsFolder).sort())
    if (name.endsWith('.sql')) digest.update(readFileSync(join(migrationsFolder, name)))
  digest.update(commitRoutine.createSql)
  for (const name of ['@electric-sql/pglite', 'pg-boss'])
    digest.update(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url)))
  return digest.digest('hex').slice(0, 16)
}
