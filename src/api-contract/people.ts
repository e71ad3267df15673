import { z } from 'zod'
import { listOf, queryCursor, queryLimit, time } from './basics.ts'

const role = z.enum(['owner', 'admin', 'member'], 'must be owner, admin or member')

export const me = z
  .strictObject({
    kind: z.enum(['user', 'api_key']),
    id: z.string(),
    name: z.string(),
    role,
    organization: z.strictObject({ id: z.string(), name: z.string() }),
    administrators: z.array(z.strictObject({ name: z.string(), email: z.string() })),
  })
  .meta({ id: 'Me' })

export const newApiKey = z
  .strictObject({
    name: z
      .string('must be a text')
      .trim()
      .min(1, 'may not be empty')
      .max(100, 'may have at most 100 characters'),
    role: role.optional(),
  })
  .meta({ id: 'NewApiKey' })

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

export const auditLogQuery = z.strictObject({ limit: queryLimit, cursor: queryCursor.optional() })

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
