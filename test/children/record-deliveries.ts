// Records deliveries on the embedded database without end and prints the key of each that was acknowledged.
import { openEmbedded } from '#adapters/postgres/database/embedded/open-embedded.ts'
import { PostgresInbox } from '#adapters/postgres/deliveries/postgres-inbox.ts'

const database = await openEmbedded(process.argv[2] ?? '')
await database.migrate()
const inbox = new PostgresInbox({
  database,
  jobs: { lookWithin: async () => undefined, announce: () => undefined },
  applyLoose: async () => undefined,
})

for (let count = 0; count < 1_000_000; count += 1) {
  const notificationKey = `n${count}`
  await inbox.record({
    organizationId: 'o1',
    workspaceId: 'w1',
    notificationKey,
    gist: { topic: 'conversation.user.replied', conversationId: String(count), partIds: ['1'] },
    raw: Buffer.alloc(500, 65),
    receivedAt: new Date(),
    isUsed: true,
  })
  process.stdout.write(`${notificationKey}\n`)
}
