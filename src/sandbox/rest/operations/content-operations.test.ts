import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

type Row = { type: string; id: string }

describe('Articles, snippets and their search', () => {
  let probe: SandboxProbe

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())

  it('lists articles by number of page, the newest change first', async () => {
    const first = await probe.rest('GET /articles?per_page=3')
    const second = await probe.rest('GET /articles?per_page=3&page=2')

    const times = first.body.data.map((article: { updated_at: number }) => article.updated_at)
    expect(first.body).toMatchObject({ total_count: 5, pages: { page: 1, total_pages: 2 } })
    expect(second.body.data).toHaveLength(2)
    expect(times).toEqual(times.toSorted((a: number, b: number) => b - a))
  })

  it('shows an article in each of its languages', async () => {
    const { body } = await probe.rest('GET /articles/5500001')

    expect(body).toMatchObject({
      state: 'published',
      default_locale: 'en',
      translated_content: { en: { title: body.title }, de: { title: expect.any(String) } },
    })
  })

  it('searches everything that may be known, by words', async () => {
    const search = async (query: string) =>
      (await probe.rest(`GET /content/search?query=${query}`)).body.data.map((row: Row) => row.type)

    expect(await search('norway')).toEqual(['article'])
    expect(await search('refund')).toEqual(['internal_article'])
    expect(await search('gift+wrapping')).toEqual(['content_snippet'])
    expect(await search('submarine')).toEqual([])
  })

  it('shows conversation attributes where the version has them', async () => {
    const newest = await probe.rest('GET /conversations/attributes')
    const older = await probe.rest('GET /data_attributes?model=conversation', undefined, {
      headers: { 'intercom-version': '2.15' },
    })

    expect(newest.body.data[1]).toMatchObject({
      name: 'Topic',
      data_type: 'list',
      options: { length: 4 },
    })
    expect(older.body.data.map((one: { name: string }) => one.name)).toContain('VIP')
  })

  it.each(['GET /articles?page=x', 'GET /content_snippets?per_page=1.5'])(
    'refuses %s',
    async (call) => {
      expect((await probe.rest(call)).status).toBe(400)
    },
  )
})
