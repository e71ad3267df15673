import { z } from 'zod'
import { readerGroups } from '../model/content.ts'

const title = z.string().min(1).max(255)
const body = z.string().max(1_000_000)
const locale = z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)

const written = z.strictObject({
  title,
  description: z.string().max(255),
  body,
  state: z.enum(['published', 'draft']),
  locale,
  translations: z.array(z.strictObject({ locale, title, body })).max(40),
  ai_chatbot_availability: z.boolean(),
  ai_copilot_availability: z.boolean(),
  help_center_audience: z.enum(readerGroups),
})

export const newArticleSchema = written
  .partial()
  .extend({ title, body, internal: z.boolean().default(false) })

export const articleChangeSchema = written.partial()

export type WrittenArticle = z.infer<typeof articleChangeSchema>
