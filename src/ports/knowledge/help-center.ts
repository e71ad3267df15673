import type { SourceKind, SourceText } from '#domain/knowledge/source.ts'

/** An article with those of its languages that may be used; none for a draft. */
export type SourceArticle = { id: string; texts: SourceText[] }

export type ArticlePage = {
  articles: SourceArticle[]
  /** Articles of all pages, as far as the help center says. */
  totalCount: number
  isLast: boolean
}

/** [K5] Reads only, behind live turns. Throws `HelpdeskError`. */
export interface HelpCenter {
  /** Pages count from 1. What changes between two pages may be missed or seen twice. */
  listArticles(kind: SourceKind, page: number): Promise<ArticlePage>
  /** Undefined when it was deleted. */
  findArticle(kind: SourceKind, articleId: string): Promise<SourceArticle | undefined>
}

export interface HelpCenters {
  /** Throws when the organization has no stored token. */
  openHelpCenter(organizationId: string): Promise<HelpCenter>
}
