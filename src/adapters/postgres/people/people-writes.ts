import { and, eq } from 'drizzle-orm'
import type { Ids } from '#ports/clock.ts'
import type { Role } from '#ports/people/people.ts'
import type { Executor } from '../database/database.ts'
import { accounts, members, users, verifications } from '../schema/people.ts'

/** What the writes about people share, within one transaction. */
export class PeopleWrites {
  readonly #transaction: Executor
  readonly #ids: Ids

  constructor(transaction: Executor, ids: Ids) {
    this.#transaction = transaction
    this.#ids = ids
  }

  async findOrMakeUser({ email: given, name }: { email: string; name?: string }): Promise<string> {
    const id = this.#ids.newId()
    const email = given.trim().toLowerCase()
    await this.#transaction
      .insert(users)
      .values({ id, email, name: name ?? email.split('@')[0] ?? email, emailVerified: true })
      .onConflictDoNothing({ target: users.email })
    const [found] = await this.#transaction
      .select({ id: users.id })
      .from(users)
      .where(eq(users.email, email))
    return found?.id ?? id
  }

  async join(organizationId: string, userId: string, role: Role): Promise<void> {
    await this.#transaction
      .insert(members)
      .values({ id: this.#ids.newId(), organizationId, userId, role })
      .onConflictDoUpdate({ target: [members.organizationId, members.userId], set: { role } })
    await this.endResetLinks(userId)
  }

  async hasPassword(userId: string): Promise<boolean> {
    const [found] = await this.#transaction
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
    return found !== undefined
  }

  /** The first password. Who belongs to another organization too is not handed over by one of them. */
  async setFirstPassword(userId: string, password: string): Promise<void> {
    if (await this.hasPassword(userId)) return
    const memberships = await this.#transaction
      .select({ id: members.id })
      .from(members)
      .where(eq(members.userId, userId))
      .limit(2)
    if (memberships.length < 2) await this.setPassword(userId, password)
  }

  /** A link made for what the person could do before must not open what they can do from now on. */
  async endResetLinks(userId: string): Promise<void> {
    await this.#transaction.delete(verifications).where(eq(verifications.value, userId))
  }

  /** `password` is hashed already. */
  async setPassword(userId: string, password: string): Promise<void> {
    const changed = await this.#transaction
      .update(accounts)
      .set({ password, updatedAt: new Date() })
      .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
      .returning({ id: accounts.id })
    if (changed.length > 0) return
    await this.#transaction.insert(accounts).values({
      id: this.#ids.newId(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password,
    })
  }
}
