// Takes one look, says so, and holds it until it is killed: on the embedded database in the folder, or on a server.
import { openEmbedded } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { openPostgres } from '#adapters/postgres/database/open-postgres.ts'
import { PgBossJobs } from '#adapters/postgres/jobs/pg-boss-jobs.ts'

const [, , folder = '', url, schema] = process.argv
const database = url ? openPostgres(url, { schema }) : await openEmbedded(folder)
await database.migrate()
const jobs = await PgBossJobs.open(database)
await jobs.start({
  look: async () => {
    process.stdout.write('holding\n')
    return new Promise(() => setInterval(() => undefined, 60_000))
  },
  sweep: async () => undefined,
})
await jobs.look({ organizationId: 'o1', workspaceId: 'w1', conversationId: '1' }, new Date())
