import { openStores } from '#compose/open-stores.ts'
import { print } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'

export const migrate: Command = {
  args: {},
  run: async () => {
    const stores = await openStores(readGround())
    await stores.jobs.stop(0)
    await stores.database.close()
    print('The database is up to date.')
  },
}
