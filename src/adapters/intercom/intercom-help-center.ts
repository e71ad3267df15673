import type { z } from 'zod'
import type { SourceKind } from '#domain/knowledge/source.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { ArticlePage, HelpCenter, SourceArticle } from '#ports/knowledge/help-center.ts'
import type { Log } from '#ports/telemetry.ts'
import { type IntercomCalls, pathSegment } from './calls/intercom-calls.ts'
import { toArticle, toInternalArticle } from './mapping/to-article.ts'
import {
  wireArticle,
  wireArticlePage,
  wireInternalArticle,
  wireInternalArticlePage,
} from './wire/articles.ts'

/** Within what Intercom has been seen to take; fewer on a page is no harm. */
const PER_PAGE = 50

type ReadPage = Pick<ArticlePage, 'articles' | 'totalCount'> & {
  pageCount: number
  isEmpty: boolean
  skippedCount: number
}

type Shelf = {
  path: string
  page: z.ZodType<ReadPage>
  one: z.ZodType<SourceArticle>
}

const SHELVES: Record<SourceKind, Shelf> = {
  'intercom-articles': {
    path: '/articles',
    page: wireArticlePage.transform((body) => toPage(body, toArticle)),
    one: wireArticle.transform(toArticle),
  },
  'intercom-internal-articles': {
    path: '/internal_articles',
    page: wireInternalArticlePage.transform((body) => toPage(body, toInternalArticle)),
    one: wireInternalArticle.transform(toInternalArticle),
  },
}

/** [K5] The articles of one workspace. */
export class IntercomHelpCenter implements HelpCenter {
  readonly #calls: IntercomCalls
  readonly #log: Log

  constructor({ calls, log }: { calls: IntercomCalls; log: Log }) {
    this.#calls = calls
    this.#log = log
  }

  async listArticles(kind: SourceKind, page: number): Promise<ArticlePage> {
    const { path, page: schema } = SHELVES[kind]
    const { body } = await this.#calls.read({
      method: 'GET',
      path: `${path}?page=${page}&per_page=${PER_PAGE}`,
      schema,
    })
    const { articles, totalCount, pageCount, isEmpty, skippedCount } = body
    if (skippedCount > 0) this.#log.warn('unreadable_articles', { skippedCount })
    return { articles, totalCount, isLast: isEmpty || page >= pageCount }
  }

  async findArticle(kind: SourceKind, articleId: string): Promise<SourceArticle | undefined> {
    const { path, one } = SHELVES[kind]
    try {
      const own = `${path}/${pathSegment(articleId)}`
      const { body } = await this.#calls.read({ method: 'GET', path: own, schema: one })
      return body
    } catch (error) {
      if (error instanceof HelpdeskError && error.kind === 'not-found') return undefined
      throw error
    }
  }
}

type WirePage<Article> = {
  data: { items: Article[]; skippedCount: number }
  total_count?: number | undefined
  pages?: { total_pages?: number | undefined } | undefined
}

function toPage<Article>(
  { data, total_count, pages }: WirePage<Article>,
  toOne: (wire: Article) => SourceArticle,
): ReadPage {
  const { items, skippedCount } = data
  return {
    articles: items.map(toOne),
    totalCount: total_count ?? items.length,
    pageCount: pages?.total_pages ?? 1,
    isEmpty: items.length + skippedCount === 0,
    skippedCount,
  }
}
