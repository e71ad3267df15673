import { beforeEach, describe, expect, it } from 'vitest'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'

const path = '/knowledge/sources'
const articles = { kind: 'intercom_articles' }

let world: HttpWorld
beforeEach(async () => {
  world = await httpWorld()
})

/** A document as a reading leaves it. */
async function takeOver(sourceId: string, fields: object = {}) {
  const at = world.clock.now()
  const document = {
    id: 'd1',
    organizationId: 'org-1',
    title: 'Shipping',
    body: '<p>To Norway.</p>',
    format: 'html' as const,
    audience: 'public' as const,
    language: 'en',
    questions: [],
    origin: { sourceId, externalId: '1/en', audience: 'public' as const },
    createdAt: at,
    updatedAt: at,
    ...fields,
  }
  await world.knowledge.saveDocument(document, [])
  return `/knowledge/documents/${document.id}`
}

describe('sources', () => {
  it('[K5] are added once a workspace is connected, and read at once', async () => {
    const early = await world.ask('POST', path, { body: articles })
    await world.connect()
    const made = await world.ask('POST', path, { body: articles })
    const again = await world.ask('POST', path, { body: articles })

    expect([early.status, made.status, again.status]).toEqual([409, 201, 409])
    expect(made.body).toMatchObject({
      kind: 'intercom_articles',
      status: 'waiting',
      documents: 0,
      refresh_every_h: 1,
      last_read_at: null,
      problem: null,
    })
    expect(world.jobs.sourceReadings).toEqual(['org-1'])
  })

  it('[K5] tell how far a reading is, and what went wrong', async () => {
    await world.connect()
    const { body } = await world.ask('POST', path, { body: articles })
    const key = { organizationId: 'org-1', sourceId: body.id as string }
    await world.sources.change(key, { isReading: true, readCount: 50, totalCount: 120 })
    const reading = await world.ask('GET', `${path}/${body.id}`, { as: 'member' })
    await world.sources.change(key, { problem: 'not-permitted', problemDetail: 'no scope' })
    const failed = await world.ask('GET', path, { as: 'member' })

    expect(reading.body).toMatchObject({ status: 'reading', progress: { read: 50, total: 120 } })
    expect(failed.body.items[0]).toMatchObject({
      status: 'failed',
      problem: { code: 'not_permitted', detail: 'no scope', fix: expect.stringContaining('app') },
    })
  })

  it('[O4, K5] leave who added, changed and removed them', async () => {
    await world.connect()
    const { body } = await world.ask('POST', path, { body: articles })
    await world.ask('PATCH', `${path}/${body.id}`, { body: { paused: true } })
    await world.ask('DELETE', `${path}/${body.id}`)
    const { body: log } = await world.ask('GET', '/audit-log')

    expect(log.items).toMatchObject([
      { action: 'knowledge_source.removed', before: { kind: 'intercom_articles', paused: true } },
      { action: 'knowledge_source.changed', before: { paused: false }, after: { paused: true } },
      { action: 'knowledge_source.added', actor: { id: expect.any(String) } },
      { action: 'connection.saved' },
    ])
  })

  it('[K5] are paused, timed and read when somebody asks', async () => {
    await world.connect()
    const { body } = await world.ask('POST', path, { body: { ...articles, refresh_every_h: 24 } })
    const one = `${path}/${body.id}`
    const asked = await world.ask('POST', `${one}/refresh`)
    const paused = await world.ask('PATCH', one, { body: { paused: true, refresh_every_h: 12 } })
    const refused = await world.ask('POST', `${one}/refresh`)

    expect(asked.status).toBe(202)
    expect(paused.body).toMatchObject({ status: 'paused', refresh_every_h: 12, next_read_at: null })
    expect(refused).toMatchObject({ status: 409, body: { error: { fix: 'Resume it first.' } } })
  })

  it('[K5] say how many documents went with them', async () => {
    await world.connect()
    const { body } = await world.ask('POST', path, { body: articles })
    const document = await takeOver(body.id as string)

    const gone = await world.ask('DELETE', `${path}/${body.id}`)

    expect(gone).toMatchObject({ status: 200, body: { deleted_documents: 1 } })
    expect((await world.ask('GET', document)).status).toBe(404)
    expect((await world.ask('GET', path)).body.items).toEqual([])
  })

  it.each([
    [{ kind: 'website' }, 'kind'],
    [{ ...articles, refresh_every_h: 0 }, 'refresh_every_h'],
    [{ ...articles, refresh_every_h: 1.5 }, 'refresh_every_h'],
    [{ ...articles, url: 'https://help.example' }, 'url'],
  ])('refuse %o', async (body, field) => {
    await world.connect()

    const { status, body: answer } = await world.ask('POST', path, { body })

    expect([status, answer.error.field]).toEqual([422, field])
  })

  it.each([
    ['POST', ''],
    ['PATCH', '/x'],
    ['DELETE', '/x'],
    ['POST', '/x/refresh'],
  ])('[C1] are not kept by members: %s %s', async (method, rest) => {
    const { status } = await world.ask(method, `${path}${rest}`, { as: 'member', body: articles })

    expect(status).toBe(403)
  })

  it("[C1] are nobody else's", async () => {
    await world.connect()
    const { body } = await world.ask('POST', path, { body: articles })
    const one = `${path}/${body.id}`
    const as = 'stranger'

    const answers = [
      await world.ask('GET', one, { as }),
      await world.ask('PATCH', one, { as, body: { paused: true } }),
      await world.ask('POST', `${one}/refresh`, { as }),
      await world.ask('DELETE', one, { as }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect((await world.ask('GET', path, { as })).body.items).toEqual([])
    expect((await world.ask('GET', one)).body.paused).toBe(false)
  })
})

describe('documents of a source', () => {
  let document: string
  beforeEach(async () => {
    await world.connect()
    const { body } = await world.ask('POST', path, { body: articles })
    document = await takeOver(body.id as string)
  })

  it('[K5] keep their text, and say where it is changed', async () => {
    const changed = await world.ask('PATCH', document, { body: { title: 'Mine' } })
    const deleted = await world.ask('DELETE', document)

    expect(changed).toMatchObject({
      status: 409,
      body: { error: { field: 'title', fix: expect.stringContaining('Intercom') } },
    })
    expect(deleted).toMatchObject({ status: 409, body: { error: { fix: expect.any(String) } } })
  })

  it('[K5] take what is ours: questions, a narrower audience, off', async () => {
    const read = (await world.ask('GET', document)).body
    const { title, body, url, language } = read
    const own = { questions: ['To Oslo?'], audience: 'internal', is_off: true }

    const changed = await world.ask('PATCH', document, {
      body: { title, body, url, language, ...own },
    })

    expect(changed).toMatchObject({ status: 200, body: own })
    expect((await world.ask('GET', `${document}/passages`)).body.items).toEqual([])
  })

  it('[A3] stay internal where Intercom lets no customer read them', async () => {
    await takeOver('s', {
      audience: 'internal',
      origin: { sourceId: 's', externalId: '1/en', audience: 'internal' },
    })

    const { status, body } = await world.ask('PATCH', document, { body: { audience: 'public' } })

    expect([status, body.error.field]).toEqual([409, 'audience'])
  })
})
