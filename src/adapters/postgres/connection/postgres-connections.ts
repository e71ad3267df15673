import { and, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import { isLive, type Connection, type LiveConnection } from '#domain/settings/connection.ts'
import type { Settings } from '#domain/settings/settings.ts'
import type { Ids } from '#ports/clock.ts'
import type { Connections, WebhookConnection } from '#ports/connection/connections.ts'
import { stampOf, toConnection } from './connection-row.ts'
import { readSecret } from './connection-secrets.ts'
import type { Database } from '../database/database.ts'
import { findLiveRow } from './live-connection.ts'
import { connections } from '../schema/connections.ts'
import type { SecretBox } from './secret-box.ts'
import { withoutNul } from '../database/without-nul.ts'

const KEY_BYTES = 24

/** Reads of connections; secrets are opened only for the webhook. */
export class PostgresConnections implements Connections {
  readonly #database: Database
  readonly #secrets: SecretBox
  readonly #ids: Ids

  constructor(tools: { database: Database; secrets: SecretBox; ids: Ids }) {
    this.#database = tools.database
    this.#secrets = tools.secrets
    this.#ids = tools.ids
  }

  async getOrCreate(organizationId: string): Promise<Connection> {
    const known = await this.findByOrganization(organizationId)
    if (known) return known
    const { drizzle } = this.#database
    const settings = await this.#settingsBefore(organizationId)
    const webhookKey = randomBytes(KEY_BYTES).toString('base64url')
    await drizzle
      .insert(connections)
      .values({ id: this.#ids.newId(), organizationId, webhookKey, settings })
      .onConflictDoNothing()
    const made = await this.findByOrganization(organizationId)
    if (!made) throw new Error('The connection was retired while it was made.')
    return made
  }

  async findByOrganization(organizationId: string): Promise<Connection | undefined> {
    const row = await findLiveRow(this.#database, organizationId)
    return row && toConnection(row)
  }

  async findByWebhookKey(webhookKey: string): Promise<WebhookConnection | 'retired' | undefined> {
    const { drizzle } = this.#database
    const [row] = await drizzle
      .select()
      .from(connections)
      .where(eq(connections.webhookKey, withoutNul(webhookKey)))
    if (!row) return undefined
    if (row.retiredAt) return 'retired'
    const clientSecret = row.hasClientSecret
      ? await readSecret(drizzle, this.#secrets, { row, kind: 'client-secret' })
      : undefined
    return { connection: toConnection(row), clientSecret, stamp: stampOf(row) }
  }

  async listLive(): Promise<LiveConnection[]> {
    const rows = await this.#database.drizzle
      .select()
      .from(connections)
      .where(and(isNull(connections.retiredAt), ne(connections.status, 'not-connected')))
    return rows.map(toConnection).filter(isLive)
  }

  async isWorkspaceTaken(organizationId: string, workspaceId: string): Promise<boolean> {
    const rows = await this.#database.drizzle
      .select({ id: connections.id })
      .from(connections)
      .where(
        and(
          eq(connections.workspaceId, workspaceId),
          ne(connections.organizationId, organizationId),
          ne(connections.status, 'not-connected'),
          isNull(connections.retiredAt),
        ),
      )
      .limit(1)
    return rows.length > 0
  }

  // What another workspace would not know is left behind: ids of teammates and teams.
  async #settingsBefore(organizationId: string): Promise<Partial<Settings>> {
    const [row] = await this.#database.drizzle
      .select({ settings: connections.settings })
      .from(connections)
      .where(and(eq(connections.organizationId, organizationId), isNotNull(connections.retiredAt)))
      .orderBy(desc(connections.retiredAt))
      .limit(1)
    if (!row) return {}
    const { aiTeammateId, defaultTeamId, handoffTeammateId, handoffTeamId, ...kept } = row.settings
    const hadTarget = handoffTeammateId ?? handoffTeamId ?? defaultTeamId ?? aiTeammateId
    return hadTarget ? { ...kept, handoffAssignment: 'unassigned' } : kept
  }
}
