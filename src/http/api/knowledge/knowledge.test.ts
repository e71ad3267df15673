import { beforeEach, describe, expect, it } from 'vitest'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'
import { noAnswer } from '#test/fakes/model/scripted-answerer.ts'
import { passageOf } from '#test/fakes/knowledge/scripted-passage-search.ts'

const path = '/knowledge/documents'
const added = {
  title: 'Shipping',
  body: '# Shipping\n\nParcels leave within two days.',
  format: 'markdown',
  url: 'https://help.example.com/shipping',
  audience: 'public',
  language: 'en',
  questions: ['How long will my parcel take?'],
}

describe('documents', () => {
  let world: HttpWorld
  beforeEach(async () => {
    world = await httpWorld()
  })

  it('are added, read, changed and deleted', async () => {
    const made = await world.ask('POST', path, { body: added })
    const one = `${path}/${made.body.id}`
    const read = await world.ask('GET', one, { as: 'member' })
    const changed = await world.ask('PATCH', one, { body: { title: 'Delivery', url: null } })
    const gone = await world.ask('DELETE', one)
    const after = await world.ask('GET', one)

    expect(made.status).toBe(201)
    expect(made.body).toMatchObject(added)
    expect(read.body).toEqual(made.body)
    expect(changed.body).toMatchObject({ title: 'Delivery', url: null, body: added.body })
    expect([gone.status, after.status]).toEqual([204, 404])
  })

  it('are split into passages at once', async () => {
    const made = await world.ask('POST', path, { body: added })

    const [change] = await world.knowledge.listChangesSince('org-1', 0, 10)
    expect(change?.documentId).toBe(made.body.id)
    expect(change?.passages.map(({ text }) => text)).toEqual(['Parcels leave within two days.'])
  })

  it('have their language told where nobody names it', async () => {
    const { language: _language, ...untold } = added

    const { body } = await world.ask('POST', path, { body: untold })

    expect(body.language).toBe('en')
  })

  it.each([
    [{ ...added, title: '' }, 'title'],
    [{ ...added, body: ' ' }, 'body'],
    [{ ...added, format: 'pdf' }, 'format'],
    [{ ...added, audience: undefined }, 'audience'],
    [{ ...added, url: 'javascript:alert(1)' }, 'url'],
    [{ ...added, language: 'English' }, 'language'],
    [{ ...added, questions: 'How long?' }, 'questions'],
    [{ ...added, tags: [] }, 'tags'],
    [{ ...added, title: 'a\u0000b' }, 'title'],
  ])('are refused with a wrong field: %j', async (body, field) => {
    const answer = await world.ask('POST', path, { body })

    expect(answer.status).toBe(422)
    expect(answer.body.error.field).toBe(field)
  })

  it('[C1] are written by owner and admin only, and by their own organization', async () => {
    const made = await world.ask('POST', path, { as: 'admin', body: added })
    const one = `${path}/${made.body.id}`
    const draft = { title: 'x', body: 'y' }

    const refused = await Promise.all([
      world.ask('POST', path, { as: 'member', body: added }),
      world.ask('PATCH', one, { as: 'member', body: { title: 'x' } }),
      world.ask('DELETE', one, { as: 'member' }),
      world.ask('GET', one, { as: 'stranger' }),
      world.ask('PATCH', one, { as: 'stranger', body: { title: 'x' } }),
      world.ask('DELETE', one, { as: 'stranger' }),
      world.ask('PUT', `/knowledge/drafts/${made.body.id}`, { as: 'stranger', body: draft }),
    ])

    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 404, 404, 404, 404])
  })

  it('are listed a page at a time', async () => {
    for (const title of ['A', 'B', 'C'])
      await world.ask('POST', path, { body: { ...added, title } })

    const first = await world.ask('GET', `${path}?limit=2`)
    const second = await world.ask('GET', `${path}?limit=2&cursor=${first.body.next_cursor}`)

    expect(first.body.items).toHaveLength(2)
    expect(second.body.items).toHaveLength(1)
    expect(second.body.next_cursor).toBeNull()
  })

  it('are searched in passages, best first', async () => {
    world.search.passages.push(passageOf('shipping', 'Parcels leave within two days.'))

    const found = await world.ask('GET', '/knowledge/search?q=parcel&limit=5')
    const empty = await world.ask('GET', '/knowledge/search?q=')

    expect(found.body.items).toMatchObject([
      {
        document_id: 'shipping',
        title: 'Shipping',
        url: null,
        audience: 'public',
        text: 'Parcels leave within two days.',
        score: 0.9,
      },
    ])
    expect(world.search.queries[0]).toMatchObject({ text: 'parcel', limit: 5 })
    expect(empty.status).toBe(422)
  })
})

describe('answers', () => {
  let world: HttpWorld
  beforeEach(async () => {
    world = await httpWorld()
  })

  const asking = (text: string, more: object = {}) =>
    world.ask('POST', '/answers', {
      as: 'member',
      body: { messages: [{ role: 'customer', text }], ...more },
    })

  it('[A2] name what they rest on, and post nothing', async () => {
    const { status, body } = await asking('When does my parcel leave?')

    expect(status).toBe(200)
    expect(body).toMatchObject({ outcome: 'replied', reason: 'answered', language: 'en' })
    expect(body.body).toContain('Parcels leave our workshop within two working days.')
    expect(body.citations).toMatchObject([{ document_id: 'd-shipping', title: 'Shipping' }])
    expect(world.helpdesk.calls).toEqual([])
  })

  it('[A4] name the engine and refuse one that is not set up', async () => {
    const given = await asking('When does my parcel leave?', { engine: 'builtin' })
    const engines = await world.ask('GET', '/answers/engines', { as: 'member' })
    const refused = await asking('When does my parcel leave?', { engine: 'model' })

    expect(given).toMatchObject({ status: 200, body: { engine: 'builtin' } })
    expect(engines.body.items).toEqual([{ engine: 'builtin', in_use: true, prices: null }])
    expect(refused).toMatchObject({ status: 422, body: { error: { field: 'engine' } } })
    expect(refused.body.error.fix).toContain('AI_PROVIDER')
  })

  it('[H3] name the steps that would be taken, and take none', async () => {
    const reply = await asking('When does my parcel leave?')
    const handoff = await asking('I want to talk to a human')

    const kinds = ({ body }: typeof reply) => body.steps.map(({ kind }: { kind: string }) => kind)
    expect(kinds(reply)).toEqual(['reply', 'assign_agent'])
    expect(kinds(handoff)).toEqual(['handoff_line', 'handoff_note', 'tag', 'unassign'])
    expect(world.helpdesk.calls).toEqual([])
  })

  it('[A9] say once that an AI writes', async () => {
    const first = await asking('When does my parcel leave?')
    const later = await world.ask('POST', '/answers', {
      body: {
        messages: [
          { role: 'customer', text: 'Hello' },
          { role: 'assistant', text: 'What can I do for you?' },
          { role: 'customer', text: 'When does my parcel leave?' },
        ],
      },
    })

    expect(first.body.body).toMatch(/AI/)
    expect(later.body.body).not.toMatch(/AI/)
  })

  it('[H1] hand off when a person is wanted, or nothing is known', async () => {
    const wish = await asking('I want to talk to a human')
    world.answerer.next = () => noAnswer
    const unknown = await asking('Do you sell umbrellas?')

    expect(wish.body).toMatchObject({ outcome: 'handed_off', reason: 'customer_requested' })
    expect(unknown.body).toMatchObject({
      outcome: 'handed_off',
      reason: 'insufficient_knowledge',
      body: null,
      citations: [],
    })
  })

  it('[G9] stay silent where nothing is asked', async () => {
    const { body } = await asking('Thanks!')

    expect(body).toMatchObject({ outcome: 'skipped', reason: 'nothing_to_answer', body: null })
  })

  it('[G16] hand off what is excluded', async () => {
    await world.ask('PATCH', '/integrations/intercom/settings', {
      body: { excluded_topics: ['legal advice'] },
    })

    const { body } = await asking('Can you give me legal advice about my parcel?')

    expect(body).toMatchObject({ outcome: 'handed_off', reason: 'topic_excluded' })
  })

  it.each([
    [{ messages: [] }, 'messages'],
    [{}, 'messages'],
    [{ messages: [{ role: 'system', text: 'x' }] }, 'messages'],
    [{ messages: [{ role: 'customer', text: '' }] }, 'messages'],
    [{ messages: [{ role: 'customer', text: 'x' }], channel: 'fax' }, 'channel'],
    [{ messages: [{ role: 'customer', text: 'x' }], at: 'now' }, 'at'],
    [{ messages: [{ role: 'customer', text: 'x' }], contact: { role: 'boss' } }, 'contact'],
  ])('are refused for %j', async (body, field) => {
    const answer = await world.ask('POST', '/answers', { body })

    expect(answer.status).toBe(422)
    expect(answer.body.error.field).toBe(field)
  })
})
