import { askOwner, DataFolderInUseError } from '#adapters/postgres/database/embedded/owner-lock.ts'
import type { EmbeddedDatabase } from '#adapters/postgres/database/embedded/open-embedded.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { type AddedDocument, addDocumentFile, type DocumentFile } from './add-document-file.ts'
import type { BacktestRow } from '#use-cases/conversations/answer/backtest.ts'
import { diagnose, type Line } from './diagnose.ts'
import { makeResetLink } from './make-reset-link.ts'
import { type ExportAsked, type Exported, exportOrganization } from './export-organization.ts'
import { type BacktestAsked, runBacktest } from './run-backtest.ts'
import { type Ground, openDatabase } from '../open-stores.ts'
import { type Owner, provision, type Provisioned } from './provision.ts'
import { readSync, startSync, type SyncLine } from './sync-errands.ts'
import { type SignedTarget, signNotification } from './sign-notification.ts'

/** What a command line asks of the database, and what comes back. */
export type Errands = {
  provision: { asked: Owner; given: Provisioned }
  'add-document': { asked: DocumentFile; given: AddedDocument }
  'sign-notification': {
    asked: { organization: string | undefined; base64: string }
    given: SignedTarget
  }
  export: { asked: ExportAsked; given: Exported }
  backtest: { asked: BacktestAsked; given: BacktestRow[] }
  diagnose: { asked: Record<string, never>; given: Line[] }
  'reset-link': { asked: { email: string }; given: { url: string } }
  'start-sync': { asked: { organization: string | undefined }; given: SyncLine[] }
  'read-sync': { asked: { organization: string | undefined }; given: SyncLine[] }
}

type Name = keyof Errands
type Reply = { ok: true; given: unknown } | { ok: false; message: string }

const ownerLimitMs = 60_000
/** Some errands go through everything that is stored. */
const longLimitMs = 30 * 60_000
const longErrands: ReadonlySet<Name> = new Set<Name>(['export', 'backtest'])

/**
 * Runs an errand on the database. Where a running server owns the embedded one, the server is asked to run it.
 * Throws a sentence for a person.
 */
export async function runErrand<Which extends Name>(
  ground: Ground,
  name: Which,
  asked: Errands[Which]['asked'],
): Promise<Errands[Which]['given']> {
  try {
    const database = await openDatabase(ground)
    try {
      return await perform(ground, database, { name, asked })
    } finally {
      await database.close()
    }
  } catch (error) {
    if (!(error instanceof DataFolderInUseError)) throw error
    return askRunningServer(ground, { name, asked })
  }
}

/** Lets a server on the embedded database run errands for other programs on its data folder. */
export function answerErrands(ground: Ground, database: Database): void {
  if (!('answerOwnerRequests' in database)) return
  const embedded = database as EmbeddedDatabase // only the embedded one has an owner
  embedded.answerOwnerRequests(async (request) => {
    const reply = await answer(ground, database, request)
    return JSON.stringify(reply)
  })
}

async function answer(ground: Ground, database: Database, request: string): Promise<Reply> {
  try {
    const errand = JSON.parse(request) as { name: Name; asked: never } // our own program's words
    return { ok: true, given: await perform(ground, database, errand) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/** Asks the server that owns the embedded database; throws a sentence for a person. */
export async function askRunningServer<Which extends Name>(
  ground: Ground,
  errand: { name: Which; asked: Errands[Which]['asked'] },
): Promise<Errands[Which]['given']> {
  const { dataDirectory } = ground.config
  const limitMs = longErrands.has(errand.name) ? longLimitMs : ownerLimitMs
  const line = await askOwner(dataDirectory, JSON.stringify(errand), limitMs)
  if (!line)
    throw new Error(
      `The server that runs on ${dataDirectory} did not answer: stop it, or try again.`,
    )
  const reply = JSON.parse(line) as Reply // our own program's words
  if (!reply.ok) throw new Error(reply.message)
  return reply.given as Errands[Which]['given'] // the server ran the same code
}

function perform<Which extends Name>(
  ground: Ground,
  database: Database,
  errand: { name: Which; asked: Errands[Which]['asked'] },
): Promise<Errands[Which]['given']> {
  const performers: {
    [Each in Name]: (asked: Errands[Each]['asked']) => Promise<Errands[Each]['given']>
  } = {
    provision: (owner) => provision(ground, database, { owner, keyName: 'provision' }),
    'add-document': (file) => addDocumentFile(ground, database, file),
    'sign-notification': (asked) => signNotification(ground, database, asked),
    export: (asked) => exportOrganization(ground, database, asked),
    backtest: (asked) => runBacktest(ground, database, asked),
    diagnose: () => diagnose(ground, database),
    'reset-link': (asked) => makeResetLink(ground, database, asked),
    'start-sync': (asked) => startSync(ground, database, asked),
    'read-sync': (asked) => readSync(ground, database, asked),
  }
  return performers[errand.name](errand.asked)
}
