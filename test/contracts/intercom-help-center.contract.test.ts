import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { helpCenterContract } from './help-center.contract.ts'
import { startHelpdeskSandbox, type HelpdeskSandbox } from './helpdesk-sandbox.ts'
import { loadIntercomOpenApi } from './intercom-openapi.ts'

const openApi = loadIntercomOpenApi()
let box: HelpdeskSandbox

beforeAll(async () => {
  box = await startHelpdeskSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.control('POST', '/reset')
})

helpCenterContract('The client of Intercom', async () => ({
  helpCenter: await box.openHelpCenter(),
  articleId: '5500002',
  draftId: '5500005',
  remove: async () => {
    await box.control('DELETE', '/articles/5500002')
  },
}))

type Written = { id: string }

describe('articles of a workspace', () => {
  it('[K5] come page by page, each language, within the published description', async () => {
    for (let count = 0; count < 60; count += 1)
      await box.control('POST', '/articles', { title: `No. ${count}`, body: '<p>Words.</p>' })
    const helpCenter = await box.openHelpCenter()

    const first = await helpCenter.listArticles('intercom-articles', 1)
    const second = await helpCenter.listArticles('intercom-articles', 2)

    expect([first.articles.length, second.articles.length]).toEqual([50, 15])
    expect([first.isLast, second.isLast, second.totalCount]).toEqual([false, true, 65])
    const shipping = second.articles.find(({ id }) => id === '5500001')
    expect(shipping?.texts.map(({ language }) => language)).toEqual(['en', 'de'])
    const calls = (await box.requests()).slice(-2)
    expect(calls.map(({ operation, status }) => [operation, status])).toEqual([
      ['listArticles', 200],
      ['listArticles', 200],
    ])
    for (const { path } of calls) expect(openApi.route('listArticles').path).toBe(path)
  })

  it('[A3] are internal where customers may not have them', async () => {
    const hidden = (await box.control('POST', '/articles', {
      title: 'For us',
      body: '<p>Words.</p>',
      ai_chatbot_availability: false,
    })) as Written // an article as the control API gives it
    const helpCenter = await box.openHelpCenter()

    const article = await helpCenter.findArticle('intercom-articles', hidden.id)
    const inner = await helpCenter.listArticles('intercom-internal-articles', 1)

    expect(article?.texts.map(({ audience }) => audience)).toEqual(['internal'])
    expect(inner.articles.flatMap(({ texts }) => texts.map(({ audience }) => audience))).toEqual([
      'internal',
      'internal',
    ])
  })

  it('[K5] that a token may not read are refused as forbidden', async () => {
    await box.control('POST', '/faults', {
      operation: 'listArticles',
      kind: 'status',
      status: 403,
      when: 'before',
    })
    const helpCenter = await box.openHelpCenter()

    const asked = helpCenter.listArticles('intercom-articles', 1)

    await expect(asked).rejects.toMatchObject({ kind: 'forbidden', isRetryable: false })
  })
})
