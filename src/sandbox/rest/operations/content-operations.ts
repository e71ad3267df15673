import { notFound } from '../../model/refusal.ts'
import type { Content } from '../../model/content.ts'
import { articleToWire, internalArticleToWire, snippetToWire } from '../../wire/content.ts'
import { numberedPages } from './numbered-pages.ts'
import type { Answer, Operation, RestCall } from './operation.ts'

const scope = 'read_content'

export const contentOperations: readonly Operation[] = [
  {
    id: 'listArticles',
    method: 'GET',
    path: '/articles',
    scope: 'read_articles',
    answer: listArticles,
  },
  {
    id: 'retrieveArticle',
    method: 'GET',
    path: '/articles/:article_id',
    scope: 'read_articles',
    answer: showArticle,
  },
  {
    id: 'listInternalArticles',
    method: 'GET',
    path: '/internal_articles',
    scope,
    since: 14,
    answer: listInternal,
  },
  {
    id: 'retrieveInternalArticle',
    method: 'GET',
    path: '/internal_articles/:internal_article_id',
    scope,
    since: 14,
    answer: showInternal,
  },
  {
    id: 'listContentSnippets',
    method: 'GET',
    path: '/content_snippets',
    scope,
    since: 16,
    answer: listSnippets,
  },
  {
    id: 'getContentSnippet',
    method: 'GET',
    path: '/content_snippets/:id',
    scope,
    since: 16,
    answer: showSnippet,
  },
  {
    id: 'searchContent',
    method: 'GET',
    path: '/content/search',
    scope,
    since: 16,
    answer: searchContent,
  },
]

const newestFirst = (a: { updatedAt: number }, b: { updatedAt: number }) =>
  b.updatedAt - a.updatedAt

/** The article lists count their pages, and leave `next` out. */
function listOf<T>(call: RestCall, all: readonly T[], toWire: (item: T) => object): Answer {
  const { items, page, perPage, totalPages } = numberedPages(all, call, { fallback: 25, most: 250 })
  return {
    body: {
      type: 'list',
      pages: { type: 'pages', page, per_page: perPage, total_pages: totalPages },
      total_count: all.length,
      data: items.map(toWire),
    },
  }
}

function listArticles(call: RestCall): Answer {
  return listOf(call, call.workspace.content.articles.toSorted(newestFirst), (one) =>
    articleToWire(one, call),
  )
}

function showArticle(call: RestCall): Answer {
  const article = call.workspace.content.articles.find((one) => one.id === call.path.article_id)
  if (!article) throw notFound()
  const statistics = {
    type: 'article_statistics',
    views: 0,
    conversations: 0,
    reactions: 0,
    happy_reaction_percentage: 0,
    neutral_reaction_percentage: 0,
    sad_reaction_percentage: 0,
  }
  return { body: { ...articleToWire(article, call), statistics } }
}

function listInternal(call: RestCall): Answer {
  return listOf(
    call,
    call.workspace.content.internalArticles.toSorted(newestFirst),
    internalArticleToWire,
  )
}

function showInternal({ workspace, path }: RestCall): Answer {
  const article = workspace.content.internalArticles.find(
    (one) => one.id === path.internal_article_id,
  )
  if (!article) throw notFound()
  return { body: internalArticleToWire(article) }
}

function listSnippets(call: RestCall): Answer {
  const all = call.workspace.content.snippets
  const { items, page, perPage, totalPages } = numberedPages(all, call, { fallback: 50, most: 50 })
  return {
    body: {
      type: 'list',
      data: items.map(snippetToWire),
      total_count: all.length,
      page,
      per_page: perPage,
      total_pages: totalPages,
    },
  }
}

function showSnippet({ workspace, path }: RestCall): Answer {
  const snippet = workspace.content.snippets.find((one) => one.id === path.id)
  if (!snippet) throw notFound('Content Snippet not found')
  return { body: snippetToWire(snippet) }
}

/** Ids and titles only; every word of the query must occur. */
function searchContent(call: RestCall): Answer {
  const words = (call.query.get('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const found = searchable(call.workspace.content).filter(({ text }) =>
    words.every((word) => text.includes(word)),
  )
  const { items, pages } = numberedPages(found, call, { fallback: 10, most: 50 })
  return {
    body: {
      type: 'list',
      total_count: found.length,
      pages: { ...pages, prev: null },
      data: items.map((one) => one.row),
    },
  }
}

type Searchable = { row: object; text: string }

function searchable(content: Content): Searchable[] {
  const flat = (type: string, item: { id: string; title: string }, text: string) => ({
    row: { type, id: item.id, title: item.title },
    text: `${item.title} ${text}`.toLowerCase(),
  })
  return [
    ...content.articles.map((article) => {
      const locales = [article, ...article.translations]
      const contents = locales.map(({ title, locale }) => ({
        type: 'article_content',
        id: article.id,
        title,
        locale,
      }))
      return {
        row: { type: 'article', id: article.id, title: article.title, contents },
        text: locales.map((one) => `${one.title} ${one.body}`.toLowerCase()).join(' '),
      }
    }),
    ...content.internalArticles.map((article) => flat('internal_article', article, article.body)),
    ...content.snippets.map((snippet) => flat('content_snippet', snippet, snippet.text)),
  ]
}
