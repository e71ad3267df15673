import { type Connection, isLive, type LiveConnection } from '#domain/settings/connection.ts'
import { defaultSettings, type Settings } from '#domain/settings/settings.ts'
import {
  type Actor,
  type Connections,
  type ConnectionWrites,
  type Origin,
  type Origins,
  type SavedConnection,
  type WebhookConnection,
  WorkspaceTakenError,
} from '#ports/connection/connections.ts'
import type { Ids } from '#ports/clock.ts'
import type { AuditEntry, AuditLog, Caller } from '#ports/people/people.ts'

type Kept = {
  connection: Connection
  accessToken?: string | undefined
  clientSecret?: string | undefined
  revision: number
}

/** Connections and their audit log in memory; `reads` counts looks by webhook key. */
export class MemoryConnections implements Connections, ConnectionWrites, AuditLog, Origins {
  reads = 0
  readonly entries: (AuditEntry & { organizationId: string })[] = []
  readonly #live = new Map<string, Kept>()
  readonly #retired = new Set<string>()
  readonly #ids: Ids

  constructor(ids: Ids) {
    this.#ids = ids
  }

  async getOrCreate(organizationId: string): Promise<Connection> {
    return structuredClone(this.#keep(organizationId).connection)
  }

  async findByOrganization(organizationId: string): Promise<Connection | undefined> {
    return structuredClone(this.#live.get(organizationId)?.connection)
  }

  async findByWebhookKey(webhookKey: string): Promise<WebhookConnection | 'retired' | undefined> {
    this.reads += 1
    if (this.#retired.has(webhookKey)) return 'retired'
    const kept = [...this.#live.values()].find(
      ({ connection }) => connection.webhookKey === webhookKey,
    )
    if (!kept) return undefined
    const { connection, clientSecret } = structuredClone(kept)
    return { connection, clientSecret, stamp: toStamp(kept) }
  }

  isFresh(organizationId: string, stamp: string | undefined): boolean {
    const kept = this.#live.get(organizationId)
    return stamp === undefined || (kept !== undefined && toStamp(kept) === stamp)
  }

  async listLive(): Promise<LiveConnection[]> {
    return [...this.#live.values()]
      .map(({ connection }) => structuredClone(connection))
      .filter(isLive)
  }

  async isWorkspaceTaken(organizationId: string, workspaceId: string): Promise<boolean> {
    return [...this.#live.values()].some(
      ({ connection }) =>
        connection.organizationId !== organizationId && connection.workspace?.id === workspaceId,
    )
  }

  async save(organizationId: string, saved: SavedConnection, actor: Actor): Promise<Connection> {
    if (await this.isWorkspaceTaken(organizationId, saved.workspace.id))
      throw new WorkspaceTakenError()
    const kept = this.#keep(organizationId)
    const { connection } = kept
    if (saved.accessToken !== undefined) kept.accessToken = saved.accessToken
    if (saved.clientSecret !== undefined) kept.clientSecret = saved.clientSecret ?? undefined
    if (connection.status === 'not-connected') connection.startedAt = saved.at
    Object.assign(connection, {
      status: connection.status === 'paused' ? 'paused' : 'connected',
      workspace: saved.workspace,
      aiTeammate: saved.aiTeammate,
      hasClientSecret: kept.clientSecret !== undefined,
    })
    kept.revision += 1
    this.#note(organizationId, { actor, action: 'connection.saved' })
    return structuredClone(connection)
  }

  async saveSettings(
    organizationId: string,
    change: Partial<Settings>,
    actor: Actor,
  ): Promise<Connection> {
    const { connection } = this.#keep(organizationId)
    const before = connection.settings
    connection.settings = { ...before, ...change }
    connection.settingsVersion += 1
    this.#note(organizationId, { actor, action: 'settings.changed', before, after: change })
    return structuredClone(connection)
  }

  async setStatus(
    organizationId: string,
    status: 'connected' | 'paused' | 'reconnect-required',
    actor: Actor,
  ): Promise<boolean> {
    const { connection } = this.#keep(organizationId)
    if (connection.status === status || connection.status === 'not-connected') return false
    if (status === 'connected')
      connection.owedLookBack = connection.status === 'paused' ? 'resume' : 'reconnect'
    connection.status = status
    this.#note(organizationId, { actor, action: `connection.${status}` })
    return true
  }

  async settleLookBack(organizationId: string): Promise<void> {
    delete this.#keep(organizationId).connection.owedLookBack
  }

  async disconnect(organizationId: string, actor: Actor): Promise<void> {
    const kept = this.#live.get(organizationId)
    if (!kept) return
    this.#retired.add(kept.connection.webhookKey)
    this.#live.delete(organizationId)
    this.#note(organizationId, { actor, action: 'connection.disconnected' })
  }

  async noteWebhook(
    organizationId: string,
    seen: { topic: string; at: Date; isReached: boolean },
  ): Promise<void> {
    const { connection } = this.#keep(organizationId)
    connection.webhookTopics[seen.topic] = seen.at
    if (seen.isReached) connection.webhookReachedAt ??= seen.at
  }

  async readAccessToken(organizationId: string): Promise<string | undefined> {
    return this.#live.get(organizationId)?.accessToken
  }

  async note(by: Caller, change: { action: string; before?: unknown; after?: unknown }) {
    const { organizationId, kind, id, name } = by
    this.#note(organizationId, { actor: { kind, id, name }, ...change })
  }

  async listOrigins(organizationId: string): Promise<Origin[]> {
    const changes = this.entries.filter(
      (entry) => entry.organizationId === organizationId && entry.action === 'settings.changed',
    )
    const origins = changes.flatMap(
      ({ at, actor, after }) =>
        Object.keys(after as object).map((name) => ({ name, at, by: actor }) as Origin), // as it was noted
    )
    return [...new Map(origins.map((origin) => [origin.name, origin])).values()]
  }

  async list(organizationId: string, page: { limit: number; cursor?: string }) {
    const from = Number(page.cursor ?? 0)
    const all = this.entries.filter((entry) => entry.organizationId === organizationId).toReversed()
    const isMore = all.length > from + page.limit
    return {
      items: all.slice(from, from + page.limit),
      nextCursor: isMore ? String(from + page.limit) : undefined,
    }
  }

  #keep(organizationId: string): Kept {
    const known = this.#live.get(organizationId)
    if (known) return known
    const id = this.#ids.newId()
    const made: Kept = {
      revision: 0,
      connection: {
        id,
        organizationId,
        status: 'not-connected',
        webhookKey: `key-${id}`,
        pastAiTeammateIds: [],
        hasClientSecret: false,
        settings: { ...defaultSettings },
        settingsVersion: 0,
        webhookTopics: {},
      },
    }
    this.#live.set(organizationId, made)
    return made
  }

  #note(
    organizationId: string,
    entry: { actor: Actor; action: string; before?: unknown; after?: unknown },
  ): void {
    this.entries.push({
      organizationId,
      at: new Date('2026-11-02T10:00:00Z'),
      before: null,
      after: null,
      ...entry,
    })
  }
}

function toStamp({ connection, revision }: Kept): string {
  return `${connection.id}:${revision}`
}
