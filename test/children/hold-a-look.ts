// Takes one look on the embedded database, says so, and holds it until it is killed.
import { openEmbedded } from '#adapters/postgres/open-embedded.ts'
import { PgBossJobs } from '#adapters/postgres/pg-boss-jobs.ts'

const database = await openEmbedded(process.argv[2] ?? '')
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
