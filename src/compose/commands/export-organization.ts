import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresConnections } from '#adapters/postgres/connection/postgres-connections.ts'
import { PostgresDecisionQueries } from '#adapters/postgres/conversations/postgres-decision-queries.ts'
import { PostgresKnowledgeStore } from '#adapters/postgres/knowledge/postgres-knowledge-store.ts'
import { PostgresKnowledgeSources } from '#adapters/postgres/knowledge/postgres-knowledge-sources.ts'
import { PostgresAuditLog } from '#adapters/postgres/people/postgres-audit-log.ts'
import { PostgresSessionQueries } from '#adapters/postgres/conversations/postgres-session-queries.ts'
import { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import { toWireDecision } from '#http/api/conversations/wire-decision.ts'
import { toWireAuditEntry } from '#http/api/people/wire-audit-entry.ts'
import { toWireSource } from '#http/api/knowledge/wire-source.ts'
import { toWireDocument } from '#http/api/knowledge/wire-document.ts'
import { toWireSession, toWireTimeline } from '#http/api/conversations/wire-session.ts'
import { toWireSettings } from '#http/api/connection/wire-settings.ts'
import type { Clock } from '#ports/clock.ts'
import { chooseOrganization } from './choose-organization.ts'
import type { Ground } from '../open-stores.ts'

export type ExportAsked = { organization: string | undefined; folder: string }

/** How many records of each kind were written. */
export type Exported = Record<string, number>

type Records = AsyncGenerator<object>
type Page<Item> = { items: Item[]; nextCursor: string | undefined }

const pageSize = 100

/**
 * Writes everything that an organization has stored into a folder, one JSON record a line and one file a kind, in the
 * API's own words. [C6] Secrets, keys and passwords are in none of them.
 */
export async function exportOrganization(
  ground: Ground,
  database: Database,
  { organization, folder }: ExportAsked,
): Promise<Exported> {
  const organizationId = await chooseOrganization(ground, database, organization)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const counts: Exported = {}
  for (const [kind, records] of Object.entries(readersOf(ground, database, organizationId)))
    counts[kind] = await writeLines(join(folder, `${kind}.jsonl`), records)
  return counts
}

function readersOf(
  { secrets, ids, clock }: Ground,
  database: Database,
  organizationId: string,
): Record<string, Records> {
  const sessions = new PostgresSessionQueries(database)
  const box = new SecretBox(Buffer.from(secrets.appSecret))
  const connections = new PostgresConnections({ database, secrets: box, ids })
  return {
    settings: readSettings(connections, organizationId),
    sessions: readSessions(sessions, organizationId),
    messages: readMessages(sessions, organizationId),
    decisions: readDecisions(new PostgresDecisionQueries(database), organizationId),
    documents: readDocuments(new PostgresKnowledgeStore(database), organizationId),
    sources: readSources(new PostgresKnowledgeSources(database), { organizationId, clock }),
    audit_log: readAuditLog(new PostgresAuditLog(database), organizationId),
  }
}

async function* readSettings(
  connections: Pick<PostgresConnections, 'getOrCreate'>,
  organizationId: string,
): Records {
  yield toWireSettings(await connections.getOrCreate(organizationId))
}

async function* readSessions(sessions: PostgresSessionQueries, organizationId: string): Records {
  for await (const { session } of allSessions(sessions, organizationId))
    yield toWireSession(session)
}

/** Messages, notes and events, each with its session; decisions have a file of their own. */
async function* readMessages(sessions: PostgresSessionQueries, organizationId: string): Records {
  for await (const { session } of allSessions(sessions, organizationId)) {
    const timeline = await sessions.listTimeline(organizationId, session.id)
    const written = timeline.filter(({ kind }) => kind !== 'decision')
    for (const item of toWireTimeline(written))
      yield { session_id: session.id, conversation_id: session.key.conversationId, ...item }
  }
}

async function* readDecisions(decisions: PostgresDecisionQueries, organizationId: string): Records {
  const pages = (cursor: string | undefined) =>
    decisions.list(organizationId, { limit: pageSize, ...(cursor !== undefined && { cursor }) })
  for await (const found of all(pages)) yield toWireDecision(found)
}

async function* readDocuments(knowledge: PostgresKnowledgeStore, organizationId: string): Records {
  const pages = (cursor: string | undefined) =>
    knowledge.listDocuments(organizationId, {
      limit: pageSize,
      ...(cursor !== undefined && { cursor }),
    })
  for await (const document of all(pages)) yield toWireDocument(document)
}

async function* readSources(
  sources: Pick<PostgresKnowledgeSources, 'list'>,
  { organizationId, clock }: { organizationId: string; clock: Clock },
): Records {
  for (const source of await sources.list(organizationId)) yield toWireSource(source, clock.now())
}

async function* readAuditLog(auditLog: PostgresAuditLog, organizationId: string): Records {
  const pages = (cursor: string | undefined) =>
    auditLog.list(organizationId, { limit: pageSize, cursor })
  for await (const entry of all(pages)) yield toWireAuditEntry(entry)
}

function allSessions(sessions: PostgresSessionQueries, organizationId: string) {
  return all((cursor: string | undefined) =>
    sessions.list(organizationId, {
      sort: 'created-at',
      order: 'asc',
      limit: pageSize,
      ...(cursor !== undefined && { cursor }),
    }),
  )
}

async function* all<Item>(
  page: (cursor: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item> {
  let cursor: string | undefined
  do {
    const found = await page(cursor)
    yield* found.items
    cursor = found.nextCursor
  } while (cursor !== undefined)
}

async function writeLines(path: string, records: Records): Promise<number> {
  let count = 0
  const lines = async function* () {
    for await (const record of records) {
      count += 1
      yield `${JSON.stringify(record)}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path, { mode: 0o600 }))
  return count
}
