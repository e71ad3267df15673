import { and, asc, eq } from 'drizzle-orm'
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Ids } from '#ports/clock.ts'
import type { ApiKey, ApiKeys, Caller, Role } from '#ports/people/people.ts'
import type { Database } from '../database/database.ts'
import { apiKeys } from '../schema/people.ts'
import { withoutNul } from '../database/without-nul.ts'

const KEY_BYTES = 32
const PREFIX_LENGTH = 10
/** How fine `lastUsedAt` is: a key in use costs one write a minute. */
const USE_NOTED_EVERY_MS = 60_000

type ApiKeyRow = typeof apiKeys.$inferSelect

/** Keys are random, so a fast hash is enough to keep them unreadable. */
export class PostgresApiKeys implements ApiKeys {
  readonly #database: Database
  readonly #ids: Ids

  constructor(tools: { database: Database; ids: Ids }) {
    this.#database = tools.database
    this.#ids = tools.ids
  }

  async create(
    organizationId: string,
    wanted: { name: string; role: Role },
  ): Promise<ApiKey & { key: string }> {
    const key = `fl_${randomBytes(KEY_BYTES).toString('base64url')}`
    const [row] = await this.#database.drizzle
      .insert(apiKeys)
      .values({
        id: this.#ids.newId(),
        organizationId,
        name: withoutNul(wanted.name),
        role: wanted.role,
        prefix: key.slice(0, PREFIX_LENGTH),
        keyHash: hashOf(key),
      })
      .returning()
    if (!row) throw new Error('The key was not stored.')
    return { ...toApiKey(row), key }
  }

  async list(organizationId: string): Promise<ApiKey[]> {
    const rows = await this.#database.drizzle
      .select()
      .from(apiKeys)
      .where(eq(apiKeys.organizationId, organizationId))
      .orderBy(asc(apiKeys.createdAt), asc(apiKeys.id))
    return rows.map(toApiKey)
  }

  async delete(organizationId: string, keyId: string): Promise<boolean> {
    const deleted = await this.#database.drizzle
      .delete(apiKeys)
      .where(and(eq(apiKeys.organizationId, organizationId), eq(apiKeys.id, withoutNul(keyId))))
      .returning({ id: apiKeys.id })
    return deleted.length > 0
  }

  async findCaller(key: string): Promise<Caller | undefined> {
    const keyHash = hashOf(key)
    const [row] = await this.#database.drizzle
      .select()
      .from(apiKeys)
      .where(eq(apiKeys.keyHash, keyHash))
    if (!row || !timingSafeEqual(Buffer.from(row.keyHash), Buffer.from(keyHash))) return undefined
    await this.#noteUse(row)
    const { id, organizationId, name } = row
    return { organizationId, role: toRole(row.role), kind: 'api-key', id, name }
  }

  async #noteUse({ id, organizationId, lastUsedAt }: ApiKeyRow): Promise<void> {
    const now = new Date()
    if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < USE_NOTED_EVERY_MS) return
    await this.#database.drizzle
      .update(apiKeys)
      .set({ lastUsedAt: now })
      .where(and(eq(apiKeys.organizationId, organizationId), eq(apiKeys.id, id)))
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

function toApiKey({ id, name, role, createdAt, lastUsedAt }: ApiKeyRow): ApiKey {
  return { id, name, role: toRole(role), createdAt, ...(lastUsedAt && { lastUsedAt }) }
}

function toRole(role: string): Role {
  return role === 'owner' || role === 'admin' ? role : 'member'
}
