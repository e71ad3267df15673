import { hashPassword } from 'better-auth/crypto'
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Ids } from '#ports/clock.ts'
import type { Caller, Organization, Organizations, People } from '#ports/people/people.ts'
import type { Database, Executor } from '../database/database.ts'
import { PeopleWrites } from './people-writes.ts'
import { members, organizations, users } from '../schema/people.ts'
import { withoutNul } from '../database/without-nul.ts'
import { writeAudit } from './write-audit.ts'

/** Organizations and the people in them, in the tables that sign-in uses. */
export class PostgresPeople implements People, Organizations {
  readonly #database: Database
  readonly #ids: Ids

  constructor(tools: { database: Database; ids: Ids }) {
    this.#database = tools.database
    this.#ids = tools.ids
  }

  async provision(owner: {
    organization: string
    email: string
    password: string
  }): Promise<{ organizationId: string; userId: string }> {
    const { organization, email } = withoutNul(owner)
    const password = await hashPassword(owner.password)
    return this.#database.transaction(async (transaction) => {
      const organizationId = await this.#findOrMakeOrganization(transaction, organization)
      const people = new PeopleWrites(transaction, this.#ids)
      const userId = await people.findOrMakeUser({ email })
      await people.join(organizationId, userId, 'owner')
      await people.setPassword(userId, password)
      return { organizationId, userId }
    })
  }

  async signUpFirst(owner: {
    organization: string
    name: string
    email: string
    password: string
  }): Promise<{ organizationId: string; userId: string } | undefined> {
    const { organization, name, email } = withoutNul(owner)
    const password = await hashPassword(owner.password)
    return this.#database.transaction(async (transaction) => {
      await transaction.execute(sql`lock table organizations in exclusive mode`)
      const [taken] = await transaction
        .select({ id: organizations.id })
        .from(organizations)
        .limit(1)
      if (taken) return undefined
      const organizationId = await this.#findOrMakeOrganization(transaction, organization)
      const people = new PeopleWrites(transaction, this.#ids)
      const userId = await people.findOrMakeUser({ email, name })
      await people.join(organizationId, userId, 'owner')
      await people.setPassword(userId, password)
      return { organizationId, userId }
    })
  }

  async listOrganizations(): Promise<Organization[]> {
    return this.#database.drizzle
      .select({ id: organizations.id, name: organizations.name })
      .from(organizations)
      .orderBy(asc(organizations.createdAt), asc(organizations.id))
  }

  async find(
    organizationId: string,
  ): Promise<(Organization & { administrators: { name: string; email: string }[] }) | undefined> {
    const { drizzle } = this.#database
    const [organization] = await drizzle
      .select({ id: organizations.id, name: organizations.name })
      .from(organizations)
      .where(eq(organizations.id, organizationId))
    if (!organization) return undefined
    const administrators = await drizzle
      .select({ name: users.name, email: users.email })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(
        and(eq(members.organizationId, organizationId), inArray(members.role, ['owner', 'admin'])),
      )
      .orderBy(asc(members.createdAt), asc(users.email))
    return { ...organization, administrators }
  }

  async rename(by: Caller, given: string): Promise<Organization | 'taken'> {
    const { organizationId: id, kind, id: actorId, name: actorName } = by
    const name = withoutNul(given)
    return this.#database.transaction(async (transaction) => {
      const [taken] = await transaction
        .select({ id: organizations.id })
        .from(organizations)
        .where(and(eq(organizations.name, name), ne(organizations.id, id)))
      if (taken) return 'taken'
      const [before] = await transaction
        .select({ name: organizations.name })
        .from(organizations)
        .where(eq(organizations.id, id))
      await transaction.update(organizations).set({ name }).where(eq(organizations.id, id))
      await writeAudit(transaction, {
        organizationId: id,
        actor: { kind, id: actorId, name: actorName },
        action: 'organization.renamed',
        before: { name: before?.name },
        after: { name },
      })
      return { id, name }
    })
  }

  async #findOrMakeOrganization(transaction: Executor, name: string): Promise<string> {
    const id = this.#ids.newId()
    await transaction
      .insert(organizations)
      .values({ id, name, slug: `${slugOf(name)}-${id.slice(-6)}` })
      .onConflictDoNothing({ target: organizations.name })
    const [found] = await transaction
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.name, name))
    return found?.id ?? id
  }
}

function slugOf(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
  return words.replace(/^-+|-+$/g, '').slice(0, 40) || 'organization'
}
