import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#sandbox/sandbox.ts'
import { operations } from '#sandbox/rest/operations.ts'
import { loadIntercomOpenApi, type IntercomOpenApi } from './intercom-openapi.ts'

describe('The sandbox and the published description of Intercom', () => {
  let intercom: IntercomOpenApi
  let sandbox: Sandbox
  let conversationId: string
  let partId: string
  let companyId: string
  let tagId: string

  beforeAll(async () => {
    intercom = loadIntercomOpenApi()
    sandbox = await startSandbox({ seed: 'contract' })
  })
  afterAll(() => sandbox.close())

  beforeEach(async () => {
    await control('POST', '/reset')
    conversationId = await livelyConversation()
  })

  it.each(operations.map((operation) => operation.id))(
    'has %s at the method and path described',
    (id) => {
      const operation = operations.find((one) => one.id === id)
      const { method, path } = intercom.route(id)

      expect(`${operation?.method} ${operation?.path.replaceAll(/:\w+/g, '{}')}`).toBe(
        `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`,
      )
    },
  )

  it.each(operations.map((operation) => operation.id))('answers %s as described', async (id) => {
    const call = calls(id)

    const { status, body } = await rest(id, call)

    expect(status, JSON.stringify(body)).toBe(200)
    expect(intercom.validateResponse(id, status, body)).toEqual([])
    if (call.body) expect(intercom.validateRequest(id, call.body)).toEqual([])
  })

  it.each([
    ['retrieveConversation', { path: ['0'] }, 404],
    ['replyConversation', { path: ['0'], body: {} }, 404],
    ['updateConversation', { path: ['0'], body: {} }, 404],
    ['attachTagToConversation', { path: ['0'], body: {} }, 404],
    ['ShowContact', { path: ['nobody'] }, 404],
    ['RetrieveACompanyById', { path: ['none'] }, 404],
    ['lisDataAttributes', { query: '?model=conversation' }, 422],
    [
      'SearchContacts',
      { body: { query: { field: 'role', operator: '=', value: 'user' }, sort: { order: 'up' } } },
      400,
    ],
    ['createTag', { body: {} }, 400],
  ] as const)('refuses %s in the described envelope', async (id, call, expected) => {
    const { status, body } = await rest(id, call)

    expect(status).toBe(expected)
    expect(intercom.validateResponse(id, status, body)).toEqual([])
  })

  it('refuses a wrong token and too many calls in the same envelope', async () => {
    const stranger = await fetch(`${sandbox.apiUrl}/me`, {
      headers: { authorization: 'Bearer nothing' },
    })
    await control('PATCH', '/settings', { rate_limit: 1 })
    await rest('identifyAdmin', {})
    const tooMany = await rest('identifyAdmin', {})

    expect(intercom.validateResponse('identifyAdmin', 401, await stranger.json())).toEqual([])
    expect(tooMany.status).toBe(429)
    expect(intercom.validateResponse('identifyAdmin', 429, tooMany.body)).toEqual([])
  })

  type Call = { path?: readonly string[]; query?: string; body?: object }

  function calls(id: string): Call {
    const [workspace] = sandbox.line.workspaces
    const [contact] = workspace?.contacts ?? []
    const admin = workspace?.ai_admin_id
    const query = { operator: 'AND', value: [{ field: 'updated_at', operator: '>', value: 1 }] }
    const known: Record<string, Call> = {
      retrieveAdmin: { path: ['7110001'] },
      retrieveTeam: { path: ['8220001'] },
      createTag: { body: { name: 'Contract' } },
      findTag: { path: ['9330001'] },
      SearchContacts: { body: { query: { field: 'role', operator: '=', value: 'user' } } },
      ShowContact: { path: [contact?.id ?? ''] },
      listCompaniesForAContact: { path: [contact?.id ?? ''] },
      RetrieveACompanyById: { path: [companyId] },
      retrieveArticle: { path: ['5500001'] },
      retrieveInternalArticle: { path: ['5600001'] },
      getContentSnippet: { path: ['5700001'] },
      searchConversations: {
        body: {
          query,
          pagination: { per_page: 1 },
          sort: { field: 'updated_at', order: 'ascending' },
        },
      },
      retrieveConversation: { path: [conversationId] },
      replyConversation: {
        path: [conversationId],
        body: { message_type: 'comment', type: 'admin', admin_id: admin, body: '<p>Yes</p>' },
      },
      manageConversation: {
        path: [conversationId],
        body: { message_type: 'assignment', type: 'team', admin_id: admin, assignee_id: '8220002' },
      },
      createConversation: { body: { from: { type: 'user', id: contact?.id }, body: 'Hello' } },
      redactConversation: {
        body: {
          type: 'conversation_part',
          conversation_id: conversationId,
          conversation_part_id: partId,
        },
      },
      updateConversation: {
        path: [conversationId],
        body: { custom_attributes: { VIP: true }, title: 'Paper' },
      },
      deleteConversation: { path: [conversationId] },
      attachTagToConversation: { path: [conversationId], body: { id: '9330001', admin_id: admin } },
      detachTagFromConversation: { path: [conversationId, tagId], body: { admin_id: admin } },
    }
    return known[id] ?? {}
  }

  async function rest(id: string, { path = [], query = '', body }: Call) {
    const [workspace] = sandbox.line.workspaces
    const { method, path: template } = intercom.route(id)
    const parts = [...path]
    const address = template.replaceAll(/\{\w+\}/g, () => parts.shift() ?? '')
    const response = await fetch(`${sandbox.apiUrl}${address}${query}`, {
      method,
      headers: { authorization: `Bearer ${workspace?.access_token}`, 'intercom-version': '2.16' },
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as unknown }
  }

  async function control(method: string, path: string, body?: object) {
    const response = await fetch(`${sandbox.apiUrl}/_sandbox${path}`, {
      method,
      headers: { authorization: `Bearer ${sandbox.controlToken}` },
      body: body && JSON.stringify(body),
    })
    return response.status === 204 ? null : await response.json()
  }

  // One conversation with a part of every kind, files and a rating, and another that was deleted.
  async function livelyConversation(): Promise<string> {
    const picture = {
      name: 'a.png',
      content_type: 'image/png',
      data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB',
    }
    const paper = { name: 'b.pdf', content_type: 'application/pdf', data: 'JVBERg==' }
    const gone = await control('POST', '/conversations', { body: 'Gone' })
    await control('DELETE', `/conversations/${gone.id}`)
    const { id } = await control('POST', '/conversations', {
      body: 'Hello',
      channel: 'email',
      subject: 'Paper',
      team_assignee_id: '8220001',
      attachments: [picture, paper],
    })
    const act = (name: string, body: object = {}) =>
      control('POST', `/conversations/${id}/${name}`, body)
    const answered = await act('reply', { as: 'admin', body: 'Hi', attachments: [picture] })
    partId = answered.conversation_parts.conversation_parts.at(-1).id
    await act('reply', { as: 'bot', body: 'Beep', is_ai_answer: true })
    await act('assign', { admin_id: '7110003' })
    const tagged = await act('tags', { name: 'urgent' })
    tagId = tagged.tags.tags[0].id
    companyId = tagged.company.id
    await act('attributes', { custom_attributes: { VIP: true, Topic: 'Returns' } })
    await act('snooze', { until: Math.floor(Date.now() / 1000) + 1000 })
    await act('unsnooze')
    await act('close')
    await act('rate', { rating: 4, remark: 'Good' })
    await act('reply', { as: 'contact', body: 'One more thing' })
    return id
  }
})
