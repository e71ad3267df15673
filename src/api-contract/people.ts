import { z } from 'zod'
import { listOf, queryCursor, queryLimit, queryText, queryTime, time } from './basics.ts'

const role = z.enum(['owner', 'admin', 'member'], 'must be owner, admin or member')

export const me = z
  .strictObject({
    kind: z.enum(['user', 'api_key']),
    id: z.string(),
    name: z.string(),
    role,
    /** Null for an API key. */
    email: z.string().nullable(),
    organization: z.strictObject({ id: z.string(), name: z.string() }),
    organizations: z.array(z.strictObject({ id: z.string(), name: z.string(), role })),
    administrators: z.array(z.strictObject({ name: z.string(), email: z.string() })),
  })
  .meta({ id: 'Me' })

const name = z
  .string('must be a text')
  .trim()
  .min(1, 'may not be empty')
  .max(100, 'may have at most 100 characters')
const email = z
  .string('must be a text')
  .trim()
  .max(254, 'may have at most 254 characters')
  .regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address')
const password = z
  .string('must be a text')
  .min(12, 'must have at least 12 characters; a sentence is fine')
  .max(200, 'may have at most 200 characters')

export const signUp = z
  .strictObject({ name, email, password, organization: name })
  .meta({ id: 'SignUp' })

export const signIn = z
  .strictObject({ email: z.string('must be a text'), password: z.string('must be a text') })
  .meta({ id: 'SignIn' })

export const authState = z
  .strictObject({
    /** True while no organization exists: the first person signs up. */
    first_run: z.boolean(),
    signed_in: z.boolean(),
    /** Its name where there is exactly one: several do not tell of each other. */
    organization: z.string().nullable(),
    sandbox: z.strictObject({ messenger_url: z.string(), inbox_url: z.string() }).nullable(),
  })
  .meta({ id: 'AuthState' })

export const passwordReset = z
  .strictObject({ token: z.string('must be a text').max(200, 'is no token'), password })
  .meta({ id: 'PasswordReset' })

export const resetLink = z.strictObject({ url: z.string() }).meta({ id: 'ResetLink' })

export const signedIn = z.strictObject({ signed_in: z.literal(true) }).meta({ id: 'SignedIn' })

export const member = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string(), role, created_at: time })
  .meta({ id: 'Member' })

export const members = listOf(member)

export const newMember = z
  .strictObject({ email, name, role, password: password.optional() })
  .meta({ id: 'NewMember' })

export const memberRole = z.strictObject({ role }).meta({ id: 'MemberRole' })

const invitation = z.strictObject({
  id: z.string(),
  email: z.string(),
  role,
  created_at: time,
  expires_at: time,
})

export const invitations = listOf(invitation.meta({ id: 'Invitation' }))

export const newInvitation = z.strictObject({ email, role }).meta({ id: 'NewInvitation' })

export const madeInvitation = invitation.extend({ url: z.string() }).meta({ id: 'MadeInvitation' })

export const shownInvitation = z
  .strictObject({
    organization: z.string(),
    email: z.string(),
    role,
    expires_at: time,
    /** False once it was used, revoked or ran out: then `invited_by` is whom to ask. */
    is_open: z.boolean(),
    invited_by: z.string(),
  })
  .meta({ id: 'ShownInvitation' })

export const acceptance = z.strictObject({ name, password }).meta({ id: 'Acceptance' })

export const newApiKey = z.strictObject({ name, role: role.optional() }).meta({ id: 'NewApiKey' })

export const createdApiKey = z
  .strictObject({ id: z.string(), name: z.string(), role, key: z.string() })
  .meta({ id: 'CreatedApiKey' })

export const apiKeys = listOf(
  z
    .strictObject({
      id: z.string(),
      name: z.string(),
      role,
      created_at: time,
      last_used_at: time.nullable(),
    })
    .meta({ id: 'ApiKey' }),
)

export const auditLogQuery = z.strictObject({
  limit: queryLimit,
  cursor: queryCursor.optional(),
  /** A part of the name of who did it. */
  who: queryText.optional(),
  /** How the action's name begins, such as `settings` or `member.added`. */
  action: queryText.optional(),
  created_after: queryTime.optional(),
  created_before: queryTime.optional(),
})

export type AuditLogQuery = z.output<typeof auditLogQuery>

export const organizationChange = z.strictObject({ name }).meta({ id: 'OrganizationChange' })

export const organization = z
  .strictObject({ id: z.string(), name: z.string() })
  .meta({ id: 'Organization' })

export const auditLog = listOf(
  z
    .strictObject({
      at: time,
      actor: z.strictObject({ kind: z.string(), id: z.string(), name: z.string() }),
      action: z.string(),
      before: z.unknown(),
      after: z.unknown(),
    })
    .meta({ id: 'AuditEntry' }),
)

export type Me = z.output<typeof me>
export type AuthState = z.output<typeof authState>
export type Members = z.output<typeof members>
export type Invitations = z.output<typeof invitations>
export type ApiKeys = z.output<typeof apiKeys>
export type AuditLog = z.output<typeof auditLog>
export type Role = z.output<typeof role>
export type ShownInvitation = z.output<typeof shownInvitation>
