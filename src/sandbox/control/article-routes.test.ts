import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

describe('Articles by the control API', () => {
  let probe: SandboxProbe

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())
  beforeEach(async () => {
    await probe.control('POST /reset')
  })

  it('are written, changed and deleted as a client then reads them', async () => {
    const made = await probe.control('POST /articles', {
      title: 'Candles',
      body: '<p>We sell none.</p>',
      translations: [{ locale: 'de', title: 'Kerzen', body: '<p>Keine.</p>' }],
      help_center_audience: 'restricted',
    })
    const path = `/articles/${made.body.id}`
    const shown = await probe.rest(`GET ${path}`)
    await probe.control(`PATCH ${path}`, { state: 'draft' })
    const drafted = await probe.rest(`GET ${path}`)
    await probe.control(`DELETE ${path}`)

    expect(made.status).toBe(201)
    expect(shown.body).toMatchObject({
      state: 'published',
      help_center_audience: 'restricted',
      translated_content: { de: { title: 'Kerzen' } },
    })
    expect(drafted.body).toMatchObject({ state: 'draft', url: null })
    expect((await probe.rest(`GET ${path}`)).status).toBe(404)
  })

  it('are internal where that is said, and gone after a reset', async () => {
    const fields = { title: 'Ours', body: '<p>Words.</p>', internal: true }
    const { body } = await probe.control('POST /articles', fields)
    const shown = await probe.rest(`GET /internal_articles/${body.id}`)
    await probe.control('POST /reset')

    expect(shown.body).toMatchObject({ type: 'internal_article', title: 'Ours' })
    expect((await probe.rest(`GET /internal_articles/${body.id}`)).status).toBe(404)
  })

  it.each([
    ['POST /articles', { title: 'No body' }, 422],
    ['POST /articles', { title: 'X', body: '', state: 'hidden' }, 422],
    ['PATCH /articles/1', { title: 'X' }, 404],
    ['DELETE /articles/1', undefined, 404],
  ])('refuse %s %o', async (call, body, status) => {
    expect((await probe.control(call, body)).status).toBe(status)
  })
})
