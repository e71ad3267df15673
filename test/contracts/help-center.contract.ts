import { describe, expect, it } from 'vitest'
import type { HelpCenter } from '#ports/knowledge/help-center.ts'

/** A help center with some articles, the one named among them, and a draft. */
export type OpenedHelpCenter = {
  helpCenter: HelpCenter
  articleId: string
  draftId: string
  /** Takes the article away. */
  remove(): Promise<void>
}

/** What every help center promises. */
export function helpCenterContract(name: string, open: () => Promise<OpenedHelpCenter>): void {
  describe(`${name} as a help center`, () => {
    it('[K5] lists every article, page by page, drafts without texts', async () => {
      const { helpCenter, articleId, draftId } = await open()

      const seen = new Map<string, number>()
      for (let page = 1, isLast = false; !isLast && page < 20; page += 1) {
        const found = await helpCenter.listArticles('intercom-articles', page)
        for (const { id, texts } of found.articles) seen.set(id, texts.length)
        isLast = found.isLast
        if (isLast) expect(found.totalCount).toBe(seen.size)
      }

      expect(seen.get(articleId)).toBeGreaterThan(0)
      expect(seen.get(draftId)).toBe(0)
    })

    it('[K5] shows one article as it lists it', async () => {
      const { helpCenter, articleId } = await open()
      const { articles } = await helpCenter.listArticles('intercom-articles', 1)

      const one = await helpCenter.findArticle('intercom-articles', articleId)

      expect(one).toEqual(articles.find(({ id }) => id === articleId))
      expect(one?.texts[0]).toMatchObject({ externalId: `${articleId}/en`, audience: 'public' })
    })

    it('[K5] says when an article is gone', async () => {
      const { helpCenter, articleId, remove } = await open()
      await remove()

      expect(await helpCenter.findArticle('intercom-articles', articleId)).toBeUndefined()
      expect(await helpCenter.findArticle('intercom-articles', '..')).toBeUndefined()
    })
  })
}
