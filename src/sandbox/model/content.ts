export const readerGroups = [
  'everyone',
  'all_users',
  'all_visitors',
  'all_leads',
  'all_visitors_and_leads',
  'restricted',
] as const

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
  /** Whether Intercom lets an AI answer customers, or help teammates, from it; true where nobody said. */
  readonly forChatbot?: boolean
  readonly forCopilot?: boolean
  readonly readers?: (typeof readerGroups)[number]
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
  readonly articles: Article[]
  readonly internalArticles: InternalArticle[]
  readonly snippets: readonly ContentSnippet[]
}
