import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Connection } from '#domain/settings/connection.ts'
import type { Settings } from '#domain/settings/settings.ts'
import {
  WorkspaceTakenError,
  type Actor,
  type ConnectionWrites,
  type SavedConnection,
} from '#ports/connection/connections.ts'
import {
  owedLookBack,
  toConnection,
  toSavedColumns,
  toSettings,
  type ConnectionRow,
} from './connection-row.ts'
import { saveSecrets } from './connection-secrets.ts'
import type { Database, Executor } from '../database/database.ts'
import { findLiveRowWithToken } from './live-connection.ts'
import { retireConnection, thawSessions, type CancelLooks } from './retire-connection.ts'
import { constraintOf } from '../database/database-trouble.ts'
import { ChangeHints } from '../conversations/postgres-changes.ts'
import { connections, settingsVersions } from '../schema/connections.ts'
import type { SecretBox } from './secret-box.ts'
import { settingsDifference } from './settings-difference.ts'
import { withoutNul } from '../database/without-nul.ts'
import { writeAudit } from '../people/write-audit.ts'

/** A topic that comes often is noted once in this time. */
const NOTE_EVERY_MS = 5_000

/** Changes of connections, each in one transaction with its audit entry. */
export class PostgresConnectionWrites implements ConnectionWrites {
  readonly #database: Database
  readonly #secrets: SecretBox
  readonly #cancelLooks: CancelLooks
  readonly #hints: ChangeHints
  readonly #notedAt = new Map<string, number>()

  constructor(tools: { database: Database; secrets: SecretBox; cancelLooks: CancelLooks }) {
    this.#database = tools.database
    this.#hints = new ChangeHints(tools.database)
    this.#secrets = tools.secrets
    this.#cancelLooks = tools.cancelLooks
  }

  async save(organizationId: string, given: SavedConnection, actor: Actor): Promise<Connection> {
    const saved = withoutNul(given)
    const after = await refuseTaken(async () =>
      this.#commit(organizationId, async (transaction) => {
        const row = await lockLiveRow(transaction, organizationId)
        const isFirst = row.status === 'not-connected'
        await saveSecrets(transaction, this.#secrets, { row, saved })
        const [next] = await transaction
          .update(connections)
          .set({
            ...toSavedColumns(saved, row),
            ...raised,
            ...(isFirst && { startedAt: wholeSeconds(saved.at) }),
            status: row.status === 'paused' ? 'paused' : 'connected',
            ...(row.status === 'reconnect-required' && { owedLookBack: 'reconnect' }),
            pastAiTeammateIds: await this.#pastTeammates(transaction, row, saved),
          })
          .where(eq(connections.id, row.id))
          .returning()
        if (!next) throw new Error('The connection was retired while it was saved.')
        if (isFirst) await thawSessions(transaction, organizationId, saved.workspace.id)
        await writeAudit(transaction, {
          organizationId,
          actor,
          action: 'connection.saved',
          before: shown(row),
          after: {
            ...shown(next),
            accessTokenChanged: saved.accessToken !== undefined,
            clientSecretChanged: saved.clientSecret !== undefined,
          },
        })
        return next
      }),
    )
    return toConnection(after)
  }

  async saveSettings(
    organizationId: string,
    given: Partial<Settings>,
    actor: Actor,
  ): Promise<Connection> {
    const change = withoutNul(given)
    const after = await this.#commit(organizationId, async (transaction) => {
      const row = await lockLiveRow(transaction, organizationId)
      const difference = settingsDifference(toSettings(row), change)
      if (!difference) return row
      const settings = { ...row.settings, ...change }
      const settingsVersion = row.settingsVersion + 1
      const [next] = await transaction
        .update(connections)
        .set({ settings, settingsVersion, ...teammateChange(row, change) })
        .where(eq(connections.id, row.id))
        .returning()
      await transaction.insert(settingsVersions).values({
        organizationId,
        connectionId: row.id,
        version: settingsVersion,
        settings,
        actor,
      })
      await writeAudit(transaction, {
        organizationId,
        actor,
        action: 'settings.changed',
        ...difference,
      })
      return next ?? row
    })
    return toConnection(after)
  }

  async setStatus(
    organizationId: string,
    status: 'connected' | 'paused' | 'reconnect-required',
    actor: Actor,
  ): Promise<boolean> {
    return this.#commit(organizationId, async (transaction) => {
      const row = await lockLiveRow(transaction, organizationId)
      if (row.status === status || row.status === 'not-connected') return false
      await transaction
        .update(connections)
        .set({
          status,
          pausedAt: status === 'paused' ? new Date() : null,
          owedLookBack: owedLookBack(row.status, status),
          ...raised,
        })
        .where(eq(connections.id, row.id))
      await writeAudit(transaction, {
        organizationId,
        actor,
        action: `connection.${status}`,
        before: { status: row.status },
        after: { status },
      })
      return true
    })
  }

  async settleLookBack(organizationId: string): Promise<void> {
    await this.#database.query(
      'update connections set owed_look_back = null where organization_id = $1 and retired_at is null',
      [organizationId],
    )
  }

  async disconnect(organizationId: string, actor: Actor): Promise<void> {
    await this.#commit(organizationId, async (transaction) => {
      const row = await lockLiveRow(transaction, organizationId)
      await retireConnection(transaction, row, this.#cancelLooks)
      await writeAudit(transaction, {
        organizationId,
        actor,
        action: 'connection.disconnected',
        before: shown(row),
      })
    })
    for (const noted of this.#notedAt.keys())
      if (noted.startsWith(`${organizationId} `)) this.#notedAt.delete(noted)
  }

  async noteWebhook(
    organizationId: string,
    seen: { topic: string; at: Date; isReached: boolean },
  ): Promise<void> {
    const noted = `${organizationId} ${seen.topic} ${seen.isReached}`
    const last = this.#notedAt.get(noted)
    if (last !== undefined && seen.at.getTime() - last < NOTE_EVERY_MS) return
    this.#notedAt.set(noted, seen.at.getTime())
    const at = seen.at.toISOString()
    const topics = JSON.stringify({ [withoutNul(seen.topic)]: at })
    await this.#database.query(
      `update connections set webhook_topics = webhook_topics || $2::jsonb,
         webhook_reached_at = case when $3::boolean then coalesce(webhook_reached_at, $4::timestamptz)
                              else webhook_reached_at end
       where organization_id = $1 and retired_at is null`,
      [organizationId, topics, seen.isReached, at],
    )
    this.#hints.tell(organizationId)
  }

  async readAccessToken(organizationId: string): Promise<string | undefined> {
    return (await this.readAccess(organizationId))?.accessToken
  }

  /** The connection and its token as of one moment. */
  async readAccess(
    organizationId: string,
  ): Promise<{ connection: Connection; accessToken: string | undefined } | undefined> {
    const found = await findLiveRowWithToken(this.#database, organizationId)
    if (!found) return undefined
    const { row, sealedToken } = found
    const place = { organizationId, kind: 'access-token' }
    const accessToken = sealedToken && this.#secrets.open(sealedToken, place)
    return { connection: toConnection(row), accessToken }
  }

  async #commit<Result>(
    organizationId: string,
    work: (transaction: Executor) => Promise<Result>,
  ): Promise<Result> {
    const result = await this.#database.transaction(work)
    this.#hints.tell(organizationId)
    return result
  }

  // [G3] Also those of earlier connections to the same workspace.
  async #pastTeammates(
    transaction: Executor,
    row: ConnectionRow,
    saved: SavedConnection,
  ): Promise<string[]> {
    const earlier = await transaction
      .select({ ids: connections.pastAiTeammateIds })
      .from(connections)
      .where(
        and(
          eq(connections.organizationId, row.organizationId),
          eq(connections.workspaceId, saved.workspace.id),
          ne(connections.id, row.id),
        ),
      )
    const known = [...earlier.flatMap(({ ids }) => ids), ...row.pastAiTeammateIds]
    return [...new Set([...known, saved.aiTeammate.id])]
  }
}

// [C4] Two organizations may pass the check at once: the database lets one of them in.
async function refuseTaken<Result>(save: () => Promise<Result>): Promise<Result> {
  try {
    return await save()
  } catch (error) {
    if (constraintOf(error) !== 'connections_one_per_workspace') throw error
    throw new WorkspaceTakenError('Another organization is connected to this workspace.', {
      cause: error,
    })
  }
}

const raised = { revision: sql`${connections.revision} + 1` }

async function lockLiveRow(transaction: Executor, organizationId: string): Promise<ConnectionRow> {
  const [row] = await transaction
    .select()
    .from(connections)
    .where(and(eq(connections.organizationId, organizationId), isNull(connections.retiredAt)))
    .for('update')
  if (!row) throw new Error('The organization has no connection yet.')
  return row
}

// [G3] The former teammate's parts stay known as ours.
function teammateChange(row: ConnectionRow, { aiTeammateId }: Partial<Settings>) {
  if (!aiTeammateId || !row.aiTeammateId) return {}
  return { aiTeammateId, pastAiTeammateIds: [...new Set([...row.pastAiTeammateIds, aiTeammateId])] }
}

function shown(row: ConnectionRow): object {
  const { status, workspaceId, workspaceName, region, aiTeammateId, hasClientSecret } = row
  return { status, workspaceId, workspaceName, region, aiTeammateId, hasClientSecret }
}

function wholeSeconds(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 1000) * 1000)
}
