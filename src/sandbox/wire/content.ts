import type {
  Article,
  ArticleTranslation,
  ContentSnippet,
  InternalArticle,
} from '../model/content.ts'
import type { ApiVersion } from '../model/api-version.ts'
import type { Workspace } from '../model/workspace.ts'
import { toPlainText } from '../text/plain-text.ts'

const availability = {
  ai_chatbot_availability: true,
  ai_copilot_availability: true,
  ai_sales_agent_availability: true,
}

function availabilityOf({ forChatbot = true, forCopilot = true }: Article) {
  return {
    ...availability,
    ai_chatbot_availability: forChatbot,
    ai_copilot_availability: forCopilot,
  }
}

type View = { workspace: Workspace; version: ApiVersion }

export function articleToWire(article: Article, view: View): Record<string, unknown> {
  const { workspace, version } = view
  return {
    type: 'article',
    id: article.id,
    workspace_id: workspace.id,
    ...(version >= 16 ? { parent_ids: [] } : { parent_id: null, parent_type: null }),
    tags: { type: 'tag.list', tags: [] },
    ...textToWire(article, version),
    author_id: Number(article.authorId),
    state: article.state,
    created_at: article.createdAt,
    updated_at: article.updatedAt,
    url: article.state === 'published' ? articleUrl(article, workspace) : null,
    default_locale: article.locale,
    ...availabilityOf(article),
    ...(version >= 16 ? { help_center_audience: article.readers ?? 'everyone' } : {}),
    translated_content: translatedContent(article, view),
  }
}

function articleUrl(article: Article, workspace: Workspace): string {
  const words = article.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return `https://help.${workspace.id}.example/${article.locale}/articles/${article.id}-${words}`
}

function translatedContent(article: Article, { workspace, version }: View): object {
  const content = (text: ArticleTranslation) => ({
    type: 'article_content',
    ...textToWire(text, version),
    author_id: Number(article.authorId),
    state: article.state,
    created_at: article.createdAt,
    updated_at: article.updatedAt,
    url: articleUrl(article, workspace),
  })
  const locales = [article, ...article.translations]
  return {
    type: 'article_translated_content',
    ...Object.fromEntries(locales.map((text) => [text.locale, content(text)])),
  }
}

function textToWire(text: ArticleTranslation, version: ApiVersion): object {
  return {
    title: text.title,
    description: text.description,
    body: text.body,
    ...(version >= 16 ? { body_markdown: toPlainText(text.body) } : {}),
  }
}

export function internalArticleToWire(article: InternalArticle): Record<string, unknown> {
  return {
    type: 'internal_article',
    id: article.id,
    title: article.title,
    body: article.body,
    body_markdown: toPlainText(article.body),
    owner_id: Number(article.authorId),
    author_id: Number(article.authorId),
    created_at: article.createdAt,
    updated_at: article.updatedAt,
    locale: article.locale,
    audience_ids: [],
    ...availability,
  }
}

export function snippetToWire(snippet: ContentSnippet): Record<string, unknown> {
  return {
    type: 'content_snippet',
    id: snippet.id,
    title: snippet.title,
    locale: snippet.locale,
    json_blocks: [{ type: 'paragraph', text: snippet.text }],
    body_markdown: snippet.text,
    chatbot_availability: 1,
    copilot_availability: 1,
    ...availability,
    created_at: snippet.createdAt,
    updated_at: snippet.updatedAt,
    audience_ids: [],
  }
}
