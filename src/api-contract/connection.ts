import { z } from 'zod'
import { errorBody, itemsOf, time } from './basics.ts'
import { findingCode, findingFacts } from './finding-codes.ts'
import { settings } from './settings.ts'

const token = z
  .string('must be a text')
  .trim()
  .min(1, 'may not be empty')
  .max(2000, 'may have at most 2,000 characters')
  .regex(
    /^[\x21-\x7e]+$/,
    'may hold no spaces or letters with accents: paste it as Intercom shows it',
  )

const id = z
  .union([z.string(), z.int()], 'must be an id as a string')
  .transform((value) => String(value).trim())
  .refine((value) => value !== '' && value.length <= 200, 'must be an id as a string')

/** `PUT /api/v1/integrations/intercom`: what is left out of the two secrets stays as it is stored. */
export const connectBody = z
  .strictObject({
    access_token: token.optional(),
    workspace_id: id,
    ai_admin_id: id,
    client_secret: token.nullable().optional(),
  })
  .meta({ id: 'ConnectIntercom' })

const connectionCheck = z
  .strictObject({
    check: z.string(),
    ok: z.boolean(),
    code: findingCode,
    facts: findingFacts.optional(),
    message: z.string(),
    fix: z.string().optional(),
    warning: z.boolean().optional(),
  })
  .meta({ id: 'ConnectionCheck' })

const aiAdmin = z.strictObject({ id: z.string(), name: z.string(), has_inbox_seat: z.boolean() })

const workspace = z.strictObject({
  id: z.string(),
  name: z.string(),
  region: z.enum(['US', 'EU', 'AU']),
})

const integrationFields = {
  status: z.enum(['not_connected', 'connected', 'paused', 'reconnect_required']),
  webhook_url: z.string(),
  workspace: workspace.nullable(),
  ai_admin: aiAdmin.nullable(),
  has_client_secret: z.boolean(),
  settings,
  webhook: z.strictObject({
    reached_at: time.nullable(),
    topics: z.record(z.string(), time),
  }),
}

export const integration = z.strictObject(integrationFields).meta({ id: 'Integration' })
export type Integration = z.output<typeof integration>

export const connectedIntegration = z
  .strictObject({ ...integrationFields, checks: z.array(connectionCheck) })
  .meta({ id: 'ConnectedIntegration' })

export const refusedConnection = z
  .strictObject({ ...errorBody.shape, checks: z.array(connectionCheck).optional() })
  .meta({ id: 'RefusedConnection' })

export const verifiedConnection = z
  .strictObject({
    ok: z.boolean(),
    checks: z.array(connectionCheck),
    workspace: workspace.nullable(),
    ai_admin: aiAdmin.nullable(),
  })
  .meta({ id: 'VerifiedConnection' })

export const teammates = itemsOf(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    has_inbox_seat: z.boolean(),
    is_ai_admin: z.boolean(),
  }),
)

export const teams = itemsOf(
  z.strictObject({ id: z.string(), name: z.string(), teammate_ids: z.array(z.string()) }),
)

export const teammatesBody = z.strictObject({ access_token: token })

export type Teammates = z.output<typeof teammates>
export type Teams = z.output<typeof teams>
export type ConnectionCheck = z.output<typeof connectionCheck>
