import type { Audience } from '#domain/knowledge/document.ts'
import type { SourceText } from '#domain/knowledge/source.ts'
import type { SourceArticle } from '#ports/knowledge/help-center.ts'
import type { WireArticle, WireArticleText, WireInternalArticle } from '../wire/articles.ts'

const languageOf = /^([a-z]{2})(?:[-_]|$)/i

/** [K5] Each published language by itself, as far as Intercom lets an AI use it. */
export function toArticle(wire: WireArticle): SourceArticle {
  const { id, default_locale: locale = '', translated_content: translated = {} } = wire
  const others = Object.entries(translated).filter(([key]) => key !== locale)
  const all: [string, WireArticleText | undefined][] = [
    [locale, withRootAvailability(wire)],
    ...others,
  ]
  const texts = all.flatMap(([key, text]) => {
    const audience = text && audienceOf(text, wire)
    return text && audience ? [toText({ id, locale: key, audience }, text)] : []
  })
  return { id, texts }
}

/** [A3] Never public, whatever its flags say. */
export function toInternalArticle(wire: WireInternalArticle): SourceArticle {
  const { id, title, body, locale = '' } = wire
  if (wire.ai_copilot_availability === false) return { id, texts: [] }
  return { id, texts: [toText({ id, locale, audience: 'internal' }, { title, body })] }
}

/** The default language stands in the article itself; its own entry may say more of who may use it. */
function withRootAvailability(wire: WireArticle): WireArticleText {
  const own = wire.translated_content?.[wire.default_locale ?? '']
  return {
    ...wire,
    ai_chatbot_availability: own?.ai_chatbot_availability ?? wire.ai_chatbot_availability,
    ai_copilot_availability: own?.ai_copilot_availability ?? wire.ai_copilot_availability,
    audience_ids: own && own.audience_ids.items.length > 0 ? own.audience_ids : wire.audience_ids,
  }
}

/** What not everybody may read is for drafts and notes; a flag that is missing forbids nothing. */
function audienceOf(text: WireArticleText, article: WireArticle): Audience | undefined {
  if (text.state !== 'published' || isEmpty(text)) return undefined
  const readers = article.help_center_audience ?? 'everyone'
  const isForAll = readers === 'everyone' && text.audience_ids.items.length === 0
  if (isForAll && text.ai_chatbot_availability !== false) return 'public'
  return text.ai_copilot_availability === false ? undefined : 'internal'
}

function isEmpty({ title, body }: Pick<WireArticleText, 'title' | 'body'>): boolean {
  return title.trim() === '' && body.trim() === ''
}

function toText(
  { id, locale, audience }: { id: string; locale: string; audience: Audience },
  { title, body, url }: Pick<WireArticleText, 'title' | 'body'> & { url?: string | undefined },
): SourceText {
  return {
    externalId: `${id}/${locale.toLowerCase()}`,
    title: withoutNul(title).trim() || id,
    html: withoutNul(body),
    url: isWebAddress(url) ? url : undefined,
    audience,
    language: languageOf.exec(locale)?.[1]?.toLowerCase(),
  }
}

function isWebAddress(url: string | undefined): boolean {
  return url !== undefined && /^https?:\/\/[^\s]+$/i.test(url)
}

/** No database text holds one; the same article must stay the same. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '')
}
