import { createHash, randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Clock, Ids } from '#ports/clock.ts'
import type {
  Caller,
  FoundInvitation,
  Invitation,
  Invitations,
  Role,
} from '#ports/people/people.ts'
import type { Database } from '../database/database.ts'
import { PeopleWrites } from './people-writes.ts'
import { invitations, organizations } from '../schema/people.ts'
import { withoutNul } from '../database/without-nul.ts'
import { writeAudit } from './write-audit.ts'

const TOKEN_BYTES = 32
const GOOD_FOR_MS = 7 * 86_400_000

const columns = {
  id: invitations.id,
  email: invitations.email,
  role: invitations.role,
  createdAt: invitations.createdAt,
  expiresAt: invitations.expiresAt,
}

/** Links by which a person joins an organization; no mail server is needed. */
export class PostgresInvitations implements Invitations {
  readonly #database: Database
  readonly #ids: Ids
  readonly #clock: Clock

  constructor(tools: { database: Database; ids: Ids; clock: Clock }) {
    this.#database = tools.database
    this.#ids = tools.ids
    this.#clock = tools.clock
  }

  async invite(
    by: Caller,
    given: { email: string; role: Role },
  ): Promise<Invitation & { token: string }> {
    const { organizationId, kind, id, name } = by
    const { role } = given
    const email = withoutNul(given.email).trim().toLowerCase()
    const token = randomBytes(TOKEN_BYTES).toString('base64url')
    const createdAt = this.#clock.now()
    const invitation = {
      id: this.#ids.newId(),
      email,
      role,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + GOOD_FOR_MS),
    }
    await this.#database.transaction(async (transaction) => {
      await transaction
        .insert(invitations)
        .values({ ...invitation, organizationId, tokenHash: hashOf(token), invitedBy: name })
      await writeAudit(transaction, {
        organizationId,
        actor: { kind, id, name },
        action: 'member.invited',
        after: { email, role },
      })
    })
    return { ...invitation, token }
  }

  async listOpen(organizationId: string): Promise<Invitation[]> {
    const rows = await this.#database.drizzle
      .select(columns)
      .from(invitations)
      .where(and(eq(invitations.organizationId, organizationId), this.#isOpen()))
      .orderBy(asc(invitations.createdAt), asc(invitations.id))
    return rows.map(toInvitation)
  }

  async revoke(by: Caller, invitationId: string): Promise<boolean> {
    const { organizationId, kind, id, name } = by
    return this.#database.transaction(async (transaction) => {
      const [gone] = await transaction
        .update(invitations)
        .set({ expiresAt: this.#clock.now() })
        .where(
          and(
            eq(invitations.organizationId, organizationId),
            eq(invitations.id, withoutNul(invitationId)),
            this.#isOpen(),
          ),
        )
        .returning({ email: invitations.email, role: invitations.role })
      if (!gone) return false
      const actor = { kind, id, name }
      const action = 'member.invitation_revoked'
      await writeAudit(transaction, { organizationId, actor, action, before: gone })
      return true
    })
  }

  async find(token: string): Promise<FoundInvitation | undefined> {
    const { invitedBy, acceptedAt } = invitations
    const organization = { id: organizations.id, name: organizations.name }
    const [row] = await this.#database.drizzle
      .select({ ...columns, invitedBy, acceptedAt, organization })
      .from(invitations)
      .innerJoin(organizations, eq(organizations.id, invitations.organizationId))
      .where(eq(invitations.tokenHash, hashOf(token)))
    if (!row) return undefined
    const isOpen = row.acceptedAt === null && row.expiresAt > this.#clock.now()
    const { organization: of, invitedBy: by } = row
    return { ...toInvitation(row), organization: of, invitedBy: by, isOpen }
  }

  async accept(
    token: string,
    given: { name: string; password: string },
  ): Promise<{ organizationId: string; email: string } | undefined> {
    const { name, password } = withoutNul(given)
    const hash = await hashPassword(password)
    return this.#database.transaction(async (transaction) => {
      const [taken] = await transaction
        .update(invitations)
        .set({ acceptedAt: this.#clock.now() })
        .where(and(eq(invitations.tokenHash, hashOf(token)), this.#isOpen()))
        .returning()
      if (!taken) return undefined
      const { organizationId, email, role } = taken
      const people = new PeopleWrites(transaction, this.#ids)
      const userId = await people.findOrMakeUser({ email, name })
      await people.join(organizationId, userId, toRole(role))
      // Who has a password keeps it: a link proves an invitation, not a person.
      await people.setFirstPassword(userId, hash)
      const actor = { kind: 'user' as const, id: userId, name }
      const action = 'member.joined'
      await writeAudit(transaction, { organizationId, actor, action, after: { email, role } })
      return { organizationId, email }
    })
  }

  #isOpen() {
    return and(isNull(invitations.acceptedAt), gt(invitations.expiresAt, this.#clock.now()))
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function toInvitation({ role, ...rest }: Omit<Invitation, 'role'> & { role: string }): Invitation {
  const { id, email, createdAt, expiresAt } = rest
  return { id, email, createdAt, expiresAt, role: toRole(role) }
}

function toRole(stored: string): Role {
  return stored === 'owner' || stored === 'admin' ? stored : 'member'
}
