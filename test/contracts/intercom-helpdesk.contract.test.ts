import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { IntercomWorkspaceChecker } from '#adapters/intercom/checks/intercom-workspace-checker.ts'
import { startHelpdeskSandbox, type HelpdeskSandbox } from './helpdesk-sandbox.ts'
import { loadIntercomOpenApi } from './intercom-openapi.ts'

const openApi = loadIntercomOpenApi()
let box: HelpdeskSandbox

beforeAll(async () => {
  box = await startHelpdeskSandbox()
})
afterAll(() => box.close())
afterEach(async () => {
  expect(await violations()).toEqual([])
  await box.control('POST', '/reset')
})

/** Every body that the client sent in a test, held against Intercom's own description. */
async function violations(): Promise<string[]> {
  const calls = (await box.requests()).filter((call) => call.method !== 'GET')
  return calls.flatMap(({ operation, body }) =>
    operation === null ? ['unknown operation'] : openApi.validateRequest(operation, body),
  )
}

describe('reading from Intercom', () => {
  it('[W6] reads a conversation with its parts', async () => {
    const id = await box.startConversation({ body: 'Where is my order?' })
    await box.control('POST', `/conversations/${id}/reply`, { as: 'contact', body: 'Hello?' })
    const helpdesk = await box.open()

    const conversation = await helpdesk.getConversation(id)

    expect(conversation.parts.map((part) => part.text)).toContain('Hello?')
    expect(conversation.parts[0]).toMatchObject({ kind: 'source', text: 'Where is my order?' })
    expect(conversation.channel.kind).toBe('web')
  })

  it('[S3] proves a conversation whole, and marks one that was cut', async () => {
    const id = await box.startConversation()
    const helpdesk = await box.open()
    await helpdesk.reply(id, '<p>Hello.</p>')
    await helpdesk.attachTag(id, 'seen')
    await helpdesk.assign(id, { kind: 'team', id: box.workspace.teams[0]?.id ?? '' })
    await helpdesk.close(id)
    const whole = await helpdesk.getConversation(id)
    for (let round = 0; round < 51; round += 1)
      await Promise.all(
        Array.from({ length: 10 }, () =>
          box.control('POST', `/conversations/${id}/reply`, { as: 'contact', body: 'Hello?' }),
        ),
      )

    const cut = await helpdesk.getConversation(id)

    expect(whole.reportedPartCount).toBeLessThanOrEqual(whole.parts.length)
    expect(cut.reportedPartCount).toBeGreaterThan(cut.parts.length)
  })

  it('[K1] reads a contact and trusts only a verified user', async () => {
    const helpdesk = await box.open()
    const lead = (await box.control('POST', '/contacts', { role: 'lead', name: 'L' })) as {
      id: string
    } // a contact as the control API gives it
    const user = (await box.control('POST', '/contacts', {
      role: 'user',
      external_id: 'u-1',
      custom_attributes: { plan: 'pro' },
    })) as { id: string } // a contact as the control API gives it

    expect(await helpdesk.findContact(lead.id)).toMatchObject({ role: 'lead', isVerified: false })
    expect(await helpdesk.findContact(user.id)).toMatchObject({
      isVerified: true,
      customAttributes: { plan: 'pro' },
    })
    expect(await helpdesk.findContact('6710aa11bb22cc33dd44eeff')).toBeUndefined()
  })

  it('[D3] follows a merged contact to the one that survived', async () => {
    const helpdesk = await box.open()
    const gone = (await box.control('POST', '/contacts', { role: 'lead' })) as { id: string } // as above
    const kept = (await box.control('POST', '/contacts', { role: 'user' })) as { id: string } // as above
    await box.control('POST', `/contacts/${gone.id}/merge`, { into: kept.id })

    const contact = await helpdesk.findContact(gone.id)

    expect(contact?.id).toBe(kept.id)
  })

  it('[K2] reads the first company or all of them', async () => {
    const helpdesk = await box.open()
    const companies = ['A', 'B', 'C'].map((name) => ({ company_id: name, name }))
    const contact = (await box.control('POST', '/contacts', { role: 'user', companies })) as {
      id: string
    } // a contact as the control API gives it

    const all = await helpdesk.listCompanies(contact.id, 'all')
    const first = await helpdesk.listCompanies(contact.id, 'first')

    expect(all.map((company) => company.name).sort()).toEqual(['A', 'B', 'C'])
    expect(first).toHaveLength(1)
  })

  it('[W8] lists what was updated since, oldest first, page by page', async () => {
    const helpdesk = await box.open()
    const begun = new Date(Date.now() - 40 * 86_400_000)
    await box.control('POST', '/seed', { conversations: 170, days: 30 })

    const first = await helpdesk.listUpdatedSince(begun, undefined)
    const second = await helpdesk.listUpdatedSince(begun, first.nextCursor)

    expect([first.items.length, second.items.length]).toEqual([150, 20])
    expect(second.nextCursor).toBeUndefined()
    const times = first.items.map((mark) => mark.updatedAt.getTime())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it('[W8] gives a listed and a fetched conversation the same fingerprint', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    await helpdesk.assign(id, { kind: 'teammate', id: box.workspace.ai_admin_id })

    const conversation = await helpdesk.getConversation(id)
    const { items } = await helpdesk.listUpdatedSince(conversation.updatedAt, undefined)

    expect(items.find((mark) => mark.id === id)?.fingerprint).toBe(conversation.fingerprint)
  })

  it('[C5] reads the workspace, its teammates and its teams', async () => {
    const helpdesk = await box.open()

    const { workspace, at } = await helpdesk.getWorkspace()
    const teammates = await helpdesk.listTeammates()
    const teams = await helpdesk.listTeams()

    expect(workspace).toMatchObject({ id: box.workspace.id, name: box.workspace.name })
    expect(at.getUTCMilliseconds()).toBe(0)
    expect(teammates.map(({ id }) => id)).toEqual(box.workspace.admins.map(({ id }) => id))
    expect(teams.map(({ id }) => id)).toEqual(box.workspace.teams.map(({ id }) => id))
  })
})

describe('checking a workspace', () => {
  it('[C4] passes every check of a workspace that is set up well', async () => {
    const checker = new IntercomWorkspaceChecker({
      apiUrlOverride: box.sandbox.apiUrl,
      clock: { now: () => new Date(), sleep: async () => undefined },
    })

    const { checks, workspace } = await checker.check({
      accessToken: box.access.accessToken,
      workspaceId: box.workspace.id,
      aiTeammateId: box.workspace.ai_admin_id,
      needsCompanies: true,
    })

    expect(checks.filter((line) => !line.ok)).toEqual([])
    expect(checks).toHaveLength(13)
    expect(workspace?.id).toBe(box.workspace.id)
    await checker.close()
  })
})

describe('writing to Intercom', () => {
  it('[D1] names the part that a reply and a note made', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()

    const reply = await helpdesk.reply(id, '<p>It left <b>today</b>.</p>')
    const note = await helpdesk.addNote(id, '<p>Looked it up.</p>')

    const { parts } = await helpdesk.getConversation(id)
    expect(parts.find((part) => part.id === reply.partId)?.text).toBe('It left today.')
    expect(parts.find((part) => part.id === note.partId)?.kind).toBe('note')
  })

  it('[H4] assigns a team and then a teammate, and keeps the team', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    const [team] = box.workspace.teams
    const teammate = box.workspace.admins.find((admin) => admin.id !== box.workspace.ai_admin_id)

    const first = await helpdesk.assign(id, { kind: 'team', id: team?.id ?? '' })
    const second = await helpdesk.assign(id, { kind: 'teammate', id: teammate?.id ?? '' })

    expect(first).toMatchObject({ teamAssigneeId: team?.id, teammateAssigneeId: undefined })
    expect(second).toMatchObject({ teamAssigneeId: team?.id, teammateAssigneeId: teammate?.id })
    expect(second.partId).toBeDefined()
  })

  it('[D3] takes an assignment that stands already as done', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    const to = { kind: 'teammate', id: box.workspace.ai_admin_id } as const
    await helpdesk.assign(id, to)

    const again = await helpdesk.assign(id, to)

    expect(again).toMatchObject({ partId: undefined, teammateAssigneeId: to.id })
  })

  it('[H4] takes the teammate off', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation({ admin_assignee_id: box.workspace.ai_admin_id })

    const result = await helpdesk.unassignTeammate(id)

    expect(result.teammateAssigneeId).toBeUndefined()
    expect((await helpdesk.getConversation(id)).teammateAssigneeId).toBeUndefined()
  })

  it('[H3] makes a tag where it is missing and attaches it twice', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()

    await helpdesk.attachTag(id, 'firstline_handed_off')
    await helpdesk.attachTag(id, 'firstline_handed_off')

    const { tags } = await helpdesk.getConversation(id)
    expect(tags.map((tag) => tag.name)).toEqual(['firstline_handed_off'])
  })

  it('[R3] closes without a word', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()

    const { partId } = await helpdesk.close(id)

    const conversation = await helpdesk.getConversation(id)
    expect(conversation.state).toBe('closed')
    expect(conversation.parts.find((part) => part.id === partId)).toMatchObject({
      kind: 'close',
      text: '',
    })
  })

  it('[S4] tells which conversations are still there', async () => {
    const seed = (await box.control('POST', '/seed', { conversations: 60 })) as {
      conversation_ids: string[]
    } // as the control API gives it
    const [deleted = '', ...kept] = seed.conversation_ids
    await box.control('DELETE', `/conversations/${deleted}`)
    const helpdesk = await box.open()

    const present = await helpdesk.findPresent([...kept, deleted, '999999'])

    expect([...present].toSorted()).toEqual(kept.toSorted())
  })

  it('[S4] tells what was deleted, newest first, page by page', async () => {
    const seed = (await box.control('POST', '/seed', { conversations: 70 })) as {
      conversation_ids: string[]
    } // as the control API gives it
    for (const id of seed.conversation_ids) await box.control('DELETE', `/conversations/${id}`)
    const helpdesk = await box.open()

    const [first, second] = [await helpdesk.listDeleted(1), await helpdesk.listDeleted(2)]

    const told = [...first.items, ...second.items]
    const moments = told.map(({ deletedAt }) => deletedAt?.getTime() ?? Number.NaN)
    expect([first.items.length, first.isLast, second.isLast]).toEqual([60, false, true])
    expect(moments).toEqual(moments.toSorted((one, other) => other - one))
    expect(told.map(({ conversationId }) => conversationId)).toEqual(
      expect.arrayContaining(seed.conversation_ids),
    )
  })

  it('[S4] takes back an answer', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    const { partId = '' } = await helpdesk.reply(id, '<p>A slip.</p>')

    await helpdesk.redactPart(id, { id: partId, kind: 'comment' })

    const { parts } = await helpdesk.getConversation(id)
    expect(parts.find((part) => part.id === partId)?.isRedacted).toBe(true)
  })
})
