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
  listOrganizations(): Promise<Organization[]>
}

export interface Organizations {
  /** With its owners and admins: those who may change what a member may not. [C1] */
  find(
    organizationId: string,
  ): Promise<(Organization & { administrators: { name: string; email: string }[] }) | undefined>
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

export interface AuditLog {
  list(
    organizationId: string,
    page: { limit: number; cursor?: string },
  ): Promise<{ items: AuditEntry[]; nextCursor: string | undefined }>
}
