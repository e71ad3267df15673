import { DataFolderInUseError } from '#adapters/postgres/database/embedded/owner-lock.ts'
import { backFill } from '#use-cases/sync/back-fill.ts'
import { composeBackFill } from '../compose-back-fill.ts'
import { createHelpdesks } from '../create-helpdesks.ts'
import { type Ground, openStores, type Stores } from '../open-stores.ts'
import { askRunningServer } from './run-errand.ts'
import { readSync, startSync, type SyncLine } from './sync-errands.ts'

const POLL_MS = 500
const GRACE_MS = 5_000

/**
 * [S2] Imports history to the end: here, or by the server that owns the embedded database. Others on the same
 * PostgreSQL may take the job; then this only waits. Throws a sentence for a person.
 */
export async function syncHistory(
  ground: Ground,
  organization: string | undefined,
  tell: (lines: readonly SyncLine[]) => void,
): Promise<SyncLine[]> {
  const stores = await openUnlessOwned(ground)
  if (stores !== undefined) return syncHere(ground, stores, { organization, tell })
  const asked = { organization }
  await askRunningServer(ground, { name: 'start-sync', asked })
  const read = () => askRunningServer(ground, { name: 'read-sync', asked })
  return untilDone(ground, read, tell)
}

async function openUnlessOwned(ground: Ground): Promise<Stores | undefined> {
  try {
    return await openStores(ground)
  } catch (error) {
    if (error instanceof DataFolderInUseError) return undefined
    throw error
  }
}

type Wish = { organization: string | undefined; tell: (lines: readonly SyncLine[]) => void }

async function syncHere(
  ground: Ground,
  stores: Stores,
  { organization, tell }: Wish,
): Promise<SyncLine[]> {
  const { helpdesks } = createHelpdesks(ground, stores)
  const ports = { ...composeBackFill(ground, stores, helpdesks), isBusy: () => false }
  const stopping = new AbortController()
  try {
    await startSync(ground, stores.database, { organization })
    await stores.jobs.start({
      backFill: (organizationId, signal) =>
        backFill(ports, organizationId, AbortSignal.any([signal, stopping.signal])),
    })
    const read = () => readSync(ground, stores.database, { organization })
    return await untilDone(ground, read, tell)
  } finally {
    stopping.abort()
    await stores.jobs.stop(GRACE_MS)
    await helpdesks.close()
    await stores.database.close()
  }
}

async function untilDone(
  { clock }: Ground,
  read: () => Promise<SyncLine[]>,
  tell: (lines: readonly SyncLine[]) => void,
): Promise<SyncLine[]> {
  for (;;) {
    const lines = await read()
    tell(lines)
    if (lines.every(({ status }) => status !== 'running')) return lines
    await clock.sleep(POLL_MS)
  }
}
