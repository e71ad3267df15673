export type Article = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly body: string
  readonly state: 'published' | 'draft'
  readonly locale: string
  readonly authorId: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly translations: readonly ArticleTranslation[]
}

export type ArticleTranslation = {
  readonly locale: string
  readonly title: string
  readonly description: string
  readonly body: string
}

export type InternalArticle = {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly locale: string
  readonly authorId: string
  readonly createdAt: number
  readonly updatedAt: number
}

export type ContentSnippet = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly locale: string
  readonly createdAt: number
  readonly updatedAt: number
}

export type Content = {
  readonly articles: readonly Article[]
  readonly internalArticles: readonly InternalArticle[]
  readonly snippets: readonly ContentSnippet[]
}
