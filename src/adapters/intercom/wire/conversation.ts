import { z } from 'zod'
import {
  assigneeId,
  attributes,
  flag,
  listOf,
  optionalCount,
  optionalId,
  optionalText,
  optionalTime,
  requiredId,
  text,
} from './lenient.ts'

const wireAuthor = z
  .object({
    type: text,
    id: optionalId,
    name: optionalText,
    email: optionalText,
    is_ai_answer: flag,
  })
  .optional()
  .catch(undefined)

const wireAttachment = z.object({
  name: optionalText,
  url: z.string().min(1),
  content_type: optionalText,
  filesize: optionalCount,
})

const wirePart = z.object({
  id: requiredId,
  part_type: text,
  body: text,
  created_at: optionalTime,
  updated_at: optionalTime,
  author: wireAuthor,
  assigned_to: z.object({ type: text, id: assigneeId }).optional().catch(undefined),
  attachments: listOf(wireAttachment, 'attachments', 'data'),
  redacted: flag,
})

const wireSource = z
  .object({
    id: optionalId,
    type: text,
    delivered_as: text,
    subject: text,
    body: text,
    author: wireAuthor,
    attachments: listOf(wireAttachment, 'attachments', 'data'),
    redacted: flag,
  })
  .optional()
  .catch(undefined)

const wireRating = z
  .object({ rating: optionalCount, remark: optionalText, created_at: optionalTime })
  .optional()
  .catch(undefined)

/** A conversation in an answer, a list or a notification; every field may be missing, null or odd. */
export const wireConversation = z.object({
  type: text,
  id: optionalId,
  created_at: optionalTime,
  updated_at: optionalTime,
  state: text,
  open: z.boolean().optional().catch(undefined),
  source: wireSource,
  channel: z.object({ initial: text, current: text }).optional().catch(undefined),
  contacts: listOf(z.object({ id: requiredId }), 'contacts', 'data'),
  admin_assignee_id: assigneeId,
  team_assignee_id: assigneeId,
  tags: listOf(z.object({ id: requiredId, name: text }), 'tags', 'data'),
  custom_attributes: attributes,
  conversation_rating: wireRating,
  ticket: z.unknown().optional(),
  statistics: z.object({ count_conversation_parts: optionalCount }).optional().catch(undefined),
  conversation_parts: listOf(wirePart, 'conversation_parts', 'data'),
})

/** The count beside the parts, read apart: the list itself may stand bare. */
export const wirePartTotal = z
  .object({ conversation_parts: z.object({ total_count: optionalCount }) })
  .transform((conversation) => conversation.conversation_parts.total_count)
  .optional()
  .catch(undefined)

export const wireConversationPage = z.object({
  conversations: listOf(wireConversation, 'conversations', 'data'),
  total_count: optionalCount,
  pages: z
    .object({ next: z.object({ starting_after: optionalText }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
})

export type WireConversation = z.infer<typeof wireConversation>
export type WirePart = z.infer<typeof wirePart>
export type WireSource = NonNullable<z.infer<typeof wireSource>>
export type WireAuthor = z.infer<typeof wireAuthor>
export type WireAttachment = z.infer<typeof wireAttachment>
