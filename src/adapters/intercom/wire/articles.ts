import { z } from 'zod'
import { listOf, optionalCount, optionalText, requiredId, text } from './lenient.ts'

/** Absent on versions that do not know it. */
const availability = z.boolean().optional().catch(undefined)

const wireArticleText = z.object({
  title: text,
  body: text,
  state: text,
  url: optionalText,
  ai_chatbot_availability: availability,
  ai_copilot_availability: availability,
  audience_ids: listOf(requiredId),
})

export const wireArticle = wireArticleText.extend({
  id: requiredId,
  default_locale: optionalText,
  help_center_audience: optionalText,
  translated_content: z
    .record(z.string(), wireArticleText.optional().catch(undefined))
    .catch({})
    .optional(),
})

export const wireInternalArticle = z.object({
  id: requiredId,
  title: text,
  body: text,
  locale: optionalText,
  ai_copilot_availability: availability,
})

function pageOf<Item>(article: z.ZodType<Item>) {
  return z.object({
    data: listOf(article, 'data'),
    total_count: optionalCount,
    pages: z.object({ total_pages: optionalCount }).optional().catch(undefined),
  })
}

export const wireArticlePage = pageOf(wireArticle)
export const wireInternalArticlePage = pageOf(wireInternalArticle)

export type WireArticleText = z.infer<typeof wireArticleText>
export type WireArticle = z.infer<typeof wireArticle>
export type WireInternalArticle = z.infer<typeof wireInternalArticle>
