import { z } from 'zod'
import { channels, deliveries } from '../model/conversation.ts'
import { regions } from '../model/workspace.ts'

/** Ids may come as numbers, as in Intercom's own bodies. */
export const idSchema = z.union([z.string().min(1), z.int()]).transform(String)

const bodySchema = z.string().max(1_000_000)
const attachmentsSchema = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(255),
      content_type: z.string().min(1).max(255),
      data: z.string(),
    }),
  )
  .max(10)
const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])
const attributesSchema = z.record(z.string().min(1), valueSchema)

export const newConversationSchema = z.strictObject({
  contact_id: idSchema.optional(),
  body: bodySchema.default(''),
  subject: z.string().max(1000).optional(),
  channel: z.enum(channels).default('web'),
  delivered_as: z.enum(deliveries).default('customer_initiated'),
  admin_id: idSchema.optional(),
  admin_assignee_id: idSchema.optional(),
  team_assignee_id: idSchema.optional(),
  attachments: attachmentsSchema.optional(),
})

export const replySchema = z.strictObject({
  as: z.enum(['contact', 'admin', 'bot']),
  admin_id: idSchema.optional(),
  contact_id: idSchema.optional(),
  body: bodySchema.default(''),
  note: z.boolean().optional(),
  close: z.boolean().optional(),
  assign_to: idSchema.optional(),
  is_ai_answer: z.boolean().optional(),
  attachments: attachmentsSchema.optional(),
})

export const assignSchema = z
  .strictObject({
    admin_id: idSchema.optional(),
    team_id: idSchema.optional(),
    by: idSchema.optional(),
    part_type: z
      .enum([
        'assignment',
        'default_assignment',
        'message_strategy_assignment',
        'away_mode_assignment',
        'assign_and_reopen',
        'assign_and_unsnooze',
      ])
      .optional(),
  })
  .refine((body) => (body.admin_id === undefined) !== (body.team_id === undefined), {
    path: ['admin_id'],
    message: 'give either admin_id or team_id',
  })

export const bySchema = z.strictObject({ by: idSchema.optional() })
export const nothingSchema = z.strictObject({})

export const snoozeSchema = z.strictObject({
  until: z.union([z.int().min(0).max(8e14), z.iso.datetime({ offset: true })]),
  by: idSchema.optional(),
})

export const rateSchema = z.strictObject({
  rating: z.int().min(1).max(5),
  remark: z.string().max(10_000).nullish(),
})

export const redactSchema = z.strictObject({ part_id: idSchema })
export const tagSchema = z.strictObject({
  name: z.string().trim().min(1).max(255),
  by: idSchema.optional(),
})
export const conversationAttributesSchema = z.strictObject({ custom_attributes: attributesSchema })

export const newContactSchema = z.strictObject({
  name: z.string().max(255).nullish(),
  email: z.string().max(255).nullish(),
  phone: z.string().max(100).nullish(),
  role: z.enum(['user', 'lead']).default('user'),
  external_id: z.string().min(1).max(255).nullish(),
  custom_attributes: attributesSchema.optional(),
  companies: z
    .array(
      z.strictObject({
        company_id: idSchema,
        name: z.string().min(1).max(255),
        custom_attributes: attributesSchema.optional(),
      }),
    )
    .max(50)
    .optional(),
})

export const mergeSchema = z.strictObject({ into: idSchema })
export const newWorkspaceSchema = z.strictObject({
  name: z.string().min(1).max(255).optional(),
  region: z.enum(regions).optional(),
  identity_verification: z.boolean().optional(),
})

export const newAttributeSchema = z
  .strictObject({
    name: z.string().min(1).max(255),
    data_type: z.enum(['string', 'integer', 'decimal', 'boolean', 'list', 'datetime']),
    options: z.array(z.string().min(1).max(255)).max(200).optional(),
  })
  .refine((body) => body.data_type !== 'list' || (body.options ?? []).length > 0, {
    path: ['options'],
    message: 'a list needs options',
  })

export const seedSchema = z.strictObject({
  conversations: z.int().min(1).max(50_000),
  days: z.number().min(1).max(3650).default(30),
  /** The least number of parts of each. */
  parts: z.int().min(0).max(1_000).default(0),
})
