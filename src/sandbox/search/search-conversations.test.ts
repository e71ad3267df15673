import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

type Item = { id: string; updated_at: number }

describe('Searching and listing conversations', () => {
  let probe: SandboxProbe
  let ids: string[]
  const search = (query: object, rest: object = {}) =>
    probe.rest('POST /conversations/search', { query, ...rest })
  const single = (field: string, operator: string, value: unknown) => ({ field, operator, value })

  beforeAll(async () => {
    probe = await openSandbox()
    ids = (await probe.control('POST /seed', { conversations: 60, days: 20 })).body.conversation_ids
  })
  afterAll(() => probe.close())

  it('lists without parts, the newest change first, twenty at a time', async () => {
    const { body } = await probe.rest('GET /conversations')

    const times = body.conversations.map((item: Item) => item.updated_at)
    expect(body).toMatchObject({
      type: 'conversation.list',
      total_count: 60,
      pages: { per_page: 20, total_pages: 3 },
    })
    expect(times).toEqual(times.toSorted((a: number, b: number) => b - a))
    expect(body.conversations[0]).not.toHaveProperty('conversation_parts')
  })

  it('gives at most 150 on a page', async () => {
    const { body } = await search(single('updated_at', '>', 0), { pagination: { per_page: 1000 } })

    expect(body.pages.per_page).toBe(150)
    expect(body.pages).not.toHaveProperty('next')
  })

  it('gives every conversation once, whatever the page size and order', async () => {
    const sizes = fc.integer({ min: 1, max: 70 })
    const orders = fc.constantFrom('ascending', 'descending')
    await fc.assert(
      fc.asyncProperty(sizes, orders, async (perPage, order) => {
        const seen: Item[] = []
        let cursor: string | null = null
        do {
          const pagination = { per_page: perPage, starting_after: cursor }
          const sort = { field: 'updated_at', order }
          const { body } = await search(single('updated_at', '>', 0), { pagination, sort })
          seen.push(...body.conversations)
          cursor = body.pages.next?.starting_after ?? null
        } while (cursor)

        expect(seen.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
        const times = seen.map(({ updated_at: at }) => (order === 'ascending' ? at : -at))
        expect(times).toEqual(times.toSorted((a, b) => a - b))
      }),
      { numRuns: 12 },
    )
  })

  it.each([
    ['an equal second', () => single('created_at', '>', newest().created_at)],
    ['several ids', () => single('id', 'IN', [newest().id, 'none'])],
    [
      'words of the source',
      () => both(single('id', '=', newest().id), single('source.body', '~', newest().word)),
    ],
    [
      'a state other than closed',
      () => both(single('id', '=', newest().id), single('state', '!=', 'closed')),
    ],
    [
      'nobody as the assignee',
      () => both(single('id', '=', newest().id), single('admin_assignee_id', '=', 0)),
    ],
    [
      'a contact',
      () => both(single('id', '=', newest().id), single('contact_ids', '=', newest().contact)),
    ],
    [
      'either of two',
      () => ({
        operator: 'OR',
        value: [single('id', '=', 'none'), single('id', '=', newest().id)],
      }),
    ],
  ])('finds by %s', async (_what, query) => {
    newestSeen = (await newestFromList()) ?? newestSeen

    const { status, body } = await search(query())

    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.conversations.map((item: Item) => item.id)).toEqual([newest().id])
  })

  it.each([
    ['milliseconds', { field: 'updated_at', operator: '>', value: Date.now() }],
    [
      'an attribute that nobody has',
      { field: 'custom_attributes.Plan', operator: '=', value: 'x' },
    ],
    ['nothing of a list', { field: 'id', operator: 'IN', value: [] }],
  ])('finds nothing by %s', async (_what, query) => {
    expect((await search(query)).body.total_count).toBe(0)
  })

  const deep = {
    operator: 'AND',
    value: [{ operator: 'OR', value: [{ operator: 'AND', value: [] }] }],
  }
  const many = {
    operator: 'AND',
    value: Array(16).fill({ field: 'id', operator: '=', value: '1' }),
  }
  it.each([
    ['an unknown field', { field: 'mood', operator: '=', value: 1 }, 'parameter_invalid'],
    ['an unknown operator', { field: 'id', operator: 'LIKE', value: 1 }, 'parameter_invalid'],
    [
      'a list where one is wanted',
      { field: 'id', operator: '=', value: ['1'] },
      'parameter_invalid',
    ],
    ['groups in groups in groups', deep, 'parameter_invalid'],
    ['sixteen filters', many, 'parameter_invalid'],
    ['no query', undefined, 'parameter_invalid'],
  ])('refuses %s', async (_what, query, code) => {
    const { status, body } = await probe.rest('POST /conversations/search', { query })

    expect(status).toBe(400)
    expect(body.errors[0].code).toBe(code)
  })

  it.each(['', 'zzz', Buffer.from('[1]').toString('base64'), Buffer.from('{}').toString('base64')])(
    'refuses the stale cursor %o',
    async (cursor) => {
      const { status, body } = await search(single('updated_at', '>', 0), {
        pagination: { starting_after: cursor },
      })

      expect(status).toBe(400)
      expect(body.errors[0].code).toBe('client_error')
    },
  )

  it('refuses an unknown order', async () => {
    const { status, body } = await search(single('updated_at', '>', 0), { sort: { order: 'desc' } })

    expect(status).toBe(400)
    expect(body.errors[0].code).toBe('invalid_sort_order')
  })

  it('sees changes late when the index lags', async () => {
    await probe.control('PATCH /settings', { search_lag_ms: 150 })
    const { id } = (await probe.control('POST /conversations', { body: 'Fresh' })).body
    const found = async (state: string) =>
      (await search(both(single('id', '=', id), single('state', '=', state)))).body.total_count

    expect(await found('open')).toBe(0)
    await expect.poll(() => found('open')).toBe(1)
    await probe.control(`POST /conversations/${id}/close`)
    expect([await found('open'), await found('closed')]).toEqual([1, 0])
    await expect.poll(() => found('closed')).toBe(1)
    await probe.control('PATCH /settings', { search_lag_ms: 0 })
    await probe.control(`DELETE /conversations/${id}`)
  })

  type Newest = { id: string; created_at: number; contact: string; word: string }
  let newestSeen: Newest = { id: '', created_at: 0, contact: '', word: '' }
  const newest = () => newestSeen

  async function newestFromList(): Promise<Newest | undefined> {
    const { body } = await search(single('created_at', '>', 0), {
      sort: { field: 'created_at', order: 'descending' },
      pagination: { per_page: 1 },
    })
    const [found] = body.conversations
    const word = found.source.body.replace('<p>', '').split(' ')[1].toUpperCase()
    const contact = found.contacts.contacts[0].id
    return { id: found.id, created_at: found.created_at, contact, word }
  }

  function both(...value: object[]) {
    return { operator: 'AND', value }
  }
})
