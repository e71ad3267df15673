import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'
import { receiveWebhooks, type WebhookReceiver } from '#test/sandbox/webhook-receiver.ts'

describe('Contacts and companies', () => {
  let probe: SandboxProbe
  let receiver: WebhookReceiver

  beforeAll(async () => {
    probe = await openSandbox()
    receiver = await receiveWebhooks()
  })
  afterAll(async () => {
    receiver.close()
    await probe.close()
  })
  beforeEach(async () => {
    await probe.control('POST /reset')
    receiver.received.length = 0
  })

  it('makes a contact with its companies', async () => {
    const { status, body } = await probe.control('POST /contacts', {
      name: 'Ada',
      email: 'ada@example.org',
      role: 'user',
      external_id: 'u-1',
      custom_attributes: { plan: 'Club', seats: 3 },
      companies: [
        { company_id: 'c-1', name: 'First', custom_attributes: { size: 'small' } },
        { company_id: 'c-2', name: 'Second' },
      ],
    })

    const shown = await probe.rest(`GET /contacts/${body.id}`)
    const companies = await probe.rest(`GET /contacts/${body.id}/companies?per_page=1`)
    const second = await probe.rest(companies.body.pages.next.replace(probe.sandbox.apiUrl, 'GET '))
    expect(status).toBe(201)
    expect(shown.body).toMatchObject({ external_id: 'u-1', companies: { total_count: 2 } })
    expect(companies.body).toMatchObject({
      total_count: 2,
      data: [{ company_id: 'c-1', plan: {} }],
    })
    expect(second.body).toMatchObject({ data: [{ company_id: 'c-2' }], pages: { next: null } })
  })

  it('sends a client from the merged contact to the one it became', async () => {
    const lead = (await probe.control('POST /contacts', { role: 'lead' })).body.id
    const started = await probe.control('POST /conversations', { contact_id: lead, body: 'Hi' })
    await probe.control('PUT /webhooks', { url: receiver.url, topics: ['contact.merged'] })

    const merged = await probe.control(`POST /contacts/${lead}/merge`, { into: probe.contactId })

    const gone = await probe.rest(`GET /contacts/${lead}`)
    const [notification] = await receiver.notifications(1)
    const after = await probe.rest(`GET /conversations/${started.body.id}`)
    expect(merged.status).toBe(204)
    expect(gone.status).toBe(410)
    expect(gone.headers.get('link')).toBe(`</contacts/${probe.contactId}>; rel="canonical"`)
    expect(gone.body.errors[0].code).toBe('contact_merged')
    expect(notification.data.item).toMatchObject({ id: probe.contactId, merged_from: { id: lead } })
    expect(after.body.contacts.contacts).toMatchObject([{ id: probe.contactId }])
    expect(after.body.source.author.id).toBe(lead)
  })

  it('follows a chain of merges to its end', async () => {
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) {
      ids.push((await probe.control('POST /contacts', { role: 'lead' })).body.id)
    }
    await probe.control(`POST /contacts/${ids[0]}/merge`, { into: ids[1] })
    await probe.control(`POST /contacts/${ids[1]}/merge`, { into: ids[2] })

    const { headers } = await probe.rest(`GET /contacts/${ids[0]}`)

    expect(headers.get('link')).toContain(ids[2])
  })

  it('tells of deleted and archived contacts', async () => {
    await probe.control('PUT /webhooks', { url: receiver.url })
    const lead = (await probe.control('POST /contacts', { role: 'lead' })).body.id

    await probe.control(`POST /contacts/${lead}/archive`)
    await probe.control(`DELETE /contacts/${lead}`)

    const notifications = await receiver.notifications(3)
    expect(notifications.map(({ topic }) => topic).sort()).toEqual([
      'contact.archived',
      'contact.deleted',
      'contact.lead.created',
    ])
    expect((await probe.rest(`GET /contacts/${lead}`)).status).toBe(404)
  })

  it('finds contacts, but not merged ones', async () => {
    const lead = (await probe.control('POST /contacts', { role: 'lead', email: 'x@y.example' }))
      .body.id
    const search = () =>
      probe.rest('POST /contacts/search', {
        query: { field: 'email', operator: '=', value: 'x@y.example' },
      })
    const before = await search()
    await probe.control(`POST /contacts/${lead}/merge`, { into: probe.contactId })

    expect(before.body).toMatchObject({ total_count: 1, data: [{ id: lead }] })
    expect((await search()).body.total_count).toBe(0)
  })

  it('lists contacts page by page', async () => {
    const first = await probe.rest('GET /contacts?per_page=4')
    const cursor = first.body.pages.next.starting_after
    const second = await probe.rest(
      `GET /contacts?per_page=4&starting_after=${encodeURIComponent(cursor)}`,
    )

    const ids = [...first.body.data, ...second.body.data].map(({ id }) => id)
    expect(new Set(ids).size).toBe(8)
  })

  it.each([
    ['role', { role: 'visitor' }],
    ['companies.0.name', { companies: [{ company_id: '1' }] }],
    ['custom_attributes.a', { custom_attributes: { a: {} } }],
  ])('refuses a contact with a wrong %s', async (field, body) => {
    const answer = await probe.control('POST /contacts', body)

    expect(answer.status).toBe(422)
    expect(answer.body.error.field).toBe(field)
  })

  it('merges no contact into itself or into nobody', async () => {
    const path = `POST /contacts/${probe.contactId}/merge`

    expect((await probe.control(path, { into: probe.contactId })).status).toBe(422)
    expect((await probe.control(path, { into: 'nobody' })).status).toBe(404)
    expect((await probe.control(path, {})).status).toBe(422)
  })
})
