import { hashPassword } from 'better-auth/crypto'
import { and, asc, count, desc, eq } from 'drizzle-orm'
import type { Ids } from '#ports/clock.ts'
import type { Caller, Member, Members, Membership, Role } from '#ports/people/people.ts'
import type { Database, Executor } from '../database/database.ts'
import { PeopleWrites } from './people-writes.ts'
import { members, organizations, users } from '../schema/people.ts'
import { withoutNul } from '../database/without-nul.ts'
import { writeAudit } from './write-audit.ts'

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: members.role,
  createdAt: members.createdAt,
}

/** [C1] Who belongs to which organization, and as what. */
export class PostgresMembers implements Members {
  readonly #database: Database
  readonly #ids: Ids

  constructor(tools: { database: Database; ids: Ids }) {
    this.#database = tools.database
    this.#ids = tools.ids
  }

  async listMemberships(userId: string): Promise<Membership[]> {
    const rows = await this.#database.drizzle
      .select({ id: organizations.id, name: organizations.name, role: members.role })
      .from(members)
      .innerJoin(organizations, eq(organizations.id, members.organizationId))
      .where(eq(members.userId, userId))
      .orderBy(desc(members.createdAt), asc(organizations.id))
    return rows.map(({ role, ...organization }) => ({ ...organization, role: toRole(role) }))
  }

  list(organizationId: string): Promise<Member[]> {
    return listMembers(this.#database.drizzle, organizationId)
  }

  async add(
    by: Caller,
    given: { name: string; email: string; role: Role; password?: string },
  ): Promise<Member | 'taken'> {
    const person = withoutNul(given)
    const hash = person.password === undefined ? undefined : await hashPassword(person.password)
    return this.#database.transaction(async (transaction) => {
      const people = new PeopleWrites(transaction, this.#ids)
      const userId = await people.findOrMakeUser(person)
      if (await findMember(transaction, by.organizationId, userId)) return 'taken'
      await people.join(by.organizationId, userId, person.role)
      if (hash !== undefined) await people.setFirstPassword(userId, hash)
      const { email, role } = person
      await audit(transaction, by, { action: 'member.added', after: { email, role } })
      const added = await findMember(transaction, by.organizationId, userId)
      if (!added) throw new Error('The member was not stored.')
      return added
    })
  }

  async changeRole(
    by: Caller,
    userId: string,
    role: Role,
  ): Promise<Member | 'last-owner' | undefined> {
    return this.#database.transaction(async (transaction) => {
      const member = await findMember(transaction, by.organizationId, withoutNul(userId))
      if (!member) return undefined
      if (role !== 'owner' && (await isLastOwner(transaction, by.organizationId, member)))
        return 'last-owner'
      await transaction.update(members).set({ role }).where(isMember(by.organizationId, member.id))
      await new PeopleWrites(transaction, this.#ids).endResetLinks(member.id)
      const { email, role: before } = member
      await audit(transaction, by, {
        action: 'member.role_changed',
        before: { email, role: before },
        after: { email, role },
      })
      return { ...member, role }
    })
  }

  async remove(by: Caller, userId: string): Promise<'removed' | 'last-owner' | undefined> {
    return this.#database.transaction(async (transaction) => {
      const member = await findMember(transaction, by.organizationId, withoutNul(userId))
      if (!member) return undefined
      if (await isLastOwner(transaction, by.organizationId, member)) return 'last-owner'
      await transaction.delete(members).where(isMember(by.organizationId, member.id))
      const { email, role } = member
      await audit(transaction, by, { action: 'member.removed', before: { email, role } })
      return 'removed'
    })
  }
}

async function listMembers(executor: Executor, organizationId: string): Promise<Member[]> {
  const rows = await executor
    .select(columns)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.organizationId, organizationId))
    .orderBy(asc(members.createdAt), asc(users.email))
  return rows.map((row) => ({ ...row, role: toRole(row.role) }))
}

async function findMember(
  executor: Executor,
  organizationId: string,
  userId: string,
): Promise<Member | undefined> {
  const [row] = await executor
    .select(columns)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(isMember(organizationId, userId))
  return row && { ...row, role: toRole(row.role) }
}

function isMember(organizationId: string, userId: string) {
  return and(eq(members.organizationId, organizationId), eq(members.userId, userId))
}

/** Locks the owners, so that two of them do not leave at the same time. */
async function isLastOwner(
  transaction: Executor,
  organizationId: string,
  member: Member,
): Promise<boolean> {
  if (member.role !== 'owner') return false
  await transaction
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.id, organizationId))
    .for('update')
  const [owners] = await transaction
    .select({ count: count() })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.role, 'owner')))
  return (owners?.count ?? 0) <= 1
}

function audit(
  transaction: Executor,
  { organizationId, kind, id, name }: Caller,
  change: { action: string; before?: unknown; after?: unknown },
): Promise<void> {
  return writeAudit(transaction, { organizationId, actor: { kind, id, name }, ...change })
}

function toRole(stored: string): Role {
  return stored === 'owner' || stored === 'admin' ? stored : 'member'
}
