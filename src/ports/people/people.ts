export type Role = 'owner' | 'admin' | 'member'

export type Organization = { id: string; name: string }

export type ApiKey = { id: string; name: string; role: Role; createdAt: Date; lastUsedAt?: Date }

export type Caller = {
  organizationId: string
  role: Role
  kind: 'user' | 'api-key'
  id: string
  name: string
}

export type AuditEntry = {
  at: Date
  actor: { kind: string; id: string; name: string }
  action: string
  before: unknown
  after: unknown
}

export interface People {
  /** Makes the organization and its owner, or finds them by name and e-mail; the password is set when given anew. */
  provision(owner: {
    organization: string
    email: string
    password: string
  }): Promise<{ organizationId: string; userId: string }>
  /** The first organization and its owner; undefined when one exists already. */
  signUpFirst(owner: {
    organization: string
    name: string
    email: string
    password: string
  }): Promise<{ organizationId: string; userId: string } | undefined>
  listOrganizations(): Promise<Organization[]>
}

export type Member = { id: string; name: string; email: string; role: Role; createdAt: Date }

export type Membership = Organization & { role: Role }

export type Invitation = { id: string; email: string; role: Role; createdAt: Date; expiresAt: Date }

export interface Members {
  /** The organizations of a person, the one joined last first. */
  listMemberships(userId: string): Promise<Membership[]>
  /** The people of an organization, in the order of joining; `id` is the person's. */
  list(organizationId: string): Promise<Member[]>
  /** Adds a person, who is made where nobody has the address. `taken` when already a member. */
  add(
    by: Caller,
    person: { name: string; email: string; role: Role; password?: string },
  ): Promise<Member | 'taken'>
  /** `last-owner` when nobody would be left to own the organization. */
  changeRole(by: Caller, userId: string, role: Role): Promise<Member | 'last-owner' | undefined>
  remove(by: Caller, userId: string): Promise<'removed' | 'last-owner' | undefined>
}

export type FoundInvitation = Invitation & {
  organization: Organization
  /** The name of who invited. */
  invitedBy: string
  isOpen: boolean
}

export interface Invitations {
  /** The token stands only in this answer; stored hashed, good for a week and for one person. */
  invite(by: Caller, person: { email: string; role: Role }): Promise<Invitation & { token: string }>
  listOpen(organizationId: string): Promise<Invitation[]>
  revoke(by: Caller, invitationId: string): Promise<boolean>
  /** Also once it was used, revoked or ran out: its holder learns whom to ask. */
  find(token: string): Promise<FoundInvitation | undefined>
  /** Makes the person a member, once. Undefined when the invitation has ended. */
  accept(
    token: string,
    person: { name: string; password: string },
  ): Promise<{ organizationId: string; email: string } | undefined>
}

export interface Organizations {
  /** With its owners and admins: those who may change what a member may not. [C1] */
  find(
    organizationId: string,
  ): Promise<(Organization & { administrators: { name: string; email: string }[] }) | undefined>
  /** `taken` when another organization here has the name. */
  rename(by: Caller, name: string): Promise<Organization | 'taken'>
}

export interface ApiKeys {
  /** The key itself is returned only here; stored hashed. */
  create(
    organizationId: string,
    key: { name: string; role: Role },
  ): Promise<ApiKey & { key: string }>
  list(organizationId: string): Promise<ApiKey[]>
  delete(organizationId: string, keyId: string): Promise<boolean>
  /** Constant-time; undefined for an unknown key. */
  findCaller(key: string): Promise<Caller | undefined>
}

export type AuditFilter = {
  limit: number
  cursor?: string
  /** A part of the actor's name or id. */
  who?: string
  /** How the action's name begins: `settings`, `member.added`. */
  action?: string
  createdAfter?: Date
  createdBefore?: Date
}

export interface AuditLog {
  /** Newest first. */
  list(
    organizationId: string,
    filter: AuditFilter,
  ): Promise<{ items: AuditEntry[]; nextCursor: string | undefined }>
  /** For what is not written in a transaction of its own. Never a secret. */
  note(by: Caller, change: { action: string; before?: unknown; after?: unknown }): Promise<void>
}
