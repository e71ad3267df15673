import { nowSeconds } from '../clock.ts'
import type { Article, InternalArticle } from '../model/content.ts'
import { notFound } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'

export type ArticleFields = Partial<
  Pick<Article, 'title' | 'description' | 'body' | 'state' | 'locale' | 'translations'>
> &
  Partial<Pick<Article, 'forChatbot' | 'forCopilot' | 'readers'>>

/** Published unless told otherwise, as the articles of the start are. */
export function createArticle(workspace: Workspace, wanted: ArticleFields): Article {
  const now = nowSeconds(workspace.clock)
  const article: Article = {
    id: workspace.ids.next('article'),
    title: '',
    description: '',
    body: '',
    state: 'published',
    locale: 'en',
    translations: [],
    authorId: workspace.aiAdminId,
    createdAt: now,
    updatedAt: now,
    ...wanted,
  }
  workspace.content.articles.push(article)
  return article
}

export function changeArticle(workspace: Workspace, id: string, wanted: ArticleFields): Article {
  const { articles } = workspace.content
  const place = articles.findIndex((one) => one.id === id)
  const before = articles[place]
  if (!before) throw notFound()
  const after = { ...before, ...wanted, updatedAt: nowSeconds(workspace.clock) }
  articles[place] = after
  return after
}

/** Public or internal: the ids never meet. */
export function deleteArticle({ content }: Workspace, id: string): void {
  const shelf = [content.articles, content.internalArticles].find((articles) =>
    articles.some((one) => one.id === id),
  )
  if (!shelf) throw notFound()
  shelf.splice(
    shelf.findIndex((one) => one.id === id),
    1,
  )
}

export function createInternalArticle(
  workspace: Workspace,
  { title = '', body = '', locale = 'en' }: ArticleFields,
): InternalArticle {
  const now = nowSeconds(workspace.clock)
  const article = {
    id: workspace.ids.next('article'),
    title,
    body,
    locale,
    authorId: workspace.aiAdminId,
    createdAt: now,
    updatedAt: now,
  }
  workspace.content.internalArticles.push(article)
  return article
}
