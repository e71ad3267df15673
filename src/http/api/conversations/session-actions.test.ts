import { beforeEach, describe, expect, it } from 'vitest'
import { type HttpWorld, httpWorld } from '#test/factories/http-world.ts'
import { aSession } from '#test/factories/records.ts'

const key = { organizationId: 'org-1', workspaceId: 'ws1', conversationId: '1001' }

describe('the buttons of a conversation', () => {
  let world: HttpWorld
  let path = ''
  beforeEach(async () => {
    world = await httpWorld()
    await world.connect()
    const one = aSession(key)
    world.sessions.sessions.push(one)
    path = `/sessions/${one.id}`
  })

  it('[C1] hand off, give and draft for a member: 202', async () => {
    const asked = [
      await world.ask('POST', `${path}/hand-off`, { as: 'member', body: { comment: 'Please' } }),
      await world.ask('POST', `${path}/give-to-ai`, { as: 'member' }),
      await world.ask('POST', `${path}/draft`, { as: 'member' }),
    ]

    expect(asked.map(({ status }) => status)).toEqual([202, 202, 202])
    expect(world.jobs.requests).toMatchObject([
      { by: 'person', action: 'hand-off', comment: 'Please' },
      { by: 'given' },
      { by: 'person', action: 'draft' },
    ])
  })

  it('[C1] pause and redact for owner and admin only', async () => {
    const member = [
      await world.ask('POST', `${path}/pause`, { as: 'member' }),
      await world.ask('POST', `${path}/resume`, { as: 'member' }),
      await world.ask('POST', `${path}/redact`, { as: 'member', body: { part_id: '5' } }),
    ]
    const paused = await world.ask('POST', `${path}/pause`, { as: 'admin' })

    expect(member.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(paused.status).toBe(200)
    expect(paused.body.paused).toBe(true)
  })

  it('[H1] answer 409 where a person has the conversation', async () => {
    const one = aSession({ ...key, conversationId: '2002' }, { handledBy: 'human' })
    world.sessions.sessions.push(one)

    const { status, body } = await world.ask('POST', `/sessions/${one.id}/hand-off`)

    expect(status).toBe(409)
    expect(body.error.code).toBe('conflict')
  })

  it('answer 404 to another organization', async () => {
    const verbs = ['hand-off', 'give-to-ai', 'draft', 'pause', 'resume', 'replay']

    const asked = await Promise.all(
      verbs.map((verb) => world.ask('POST', `${path}/${verb}`, { as: 'stranger' })),
    )

    expect(asked.map(({ status }) => status)).toEqual(verbs.map(() => 404))
  })

  it('[K4, O4] erase a person for owner and admin, within the own workspace', async () => {
    const member = await world.ask('POST', '/contacts/c1/erase', { as: 'member' })
    const erased = await world.ask('POST', '/contacts/c1/erase', { as: 'admin' })
    const unknown = await world.ask('POST', '/contacts/c2/erase')
    const unconnected = await world.ask('POST', '/contacts/c1/erase', { as: 'stranger' })

    expect([member, erased, unknown, unconnected].map(({ status }) => status)).toEqual([
      403, 202, 404, 409,
    ])
    expect(world.erased[0]).toEqual({
      organizationId: 'org-1',
      workspaceId: 'ws1',
      contactId: 'c1',
    })
    const { body: log } = await world.ask('GET', '/audit-log')
    expect(log.items[0]).toMatchObject({ action: 'contact.erased', before: { id: 'c1' } })
  })

  it('[O2] refuse to rate a decision of another conversation', async () => {
    const rated = await world.ask('POST', `${path}/feedback`, {
      body: { rating: 'bad', decision_id: 'd-elsewhere' },
    })

    expect(rated.status).toBe(404)
    expect(world.decisions.ratings).toEqual([])
  })

  it('[O1] say how far the running turn has come', async () => {
    const turn = await world.ask('GET', `${path}/turn`, { as: 'member' })
    const foreign = await world.ask('GET', '/sessions/elsewhere/turn')

    expect(turn.body).toEqual({ phase: 'working', since: '1970-01-01T00:00:00.000Z', until: null })
    expect(foreign.status).toBe(404)
  })

  it('keep a rating with a word why', async () => {
    const rated = await world.ask('POST', `${path}/feedback`, {
      as: 'member',
      body: { rating: 'bad', comment: 'Wrong parcel' },
    })
    const wrong = await world.ask('POST', `${path}/feedback`, { body: { rating: 'meh' } })

    expect([rated.status, wrong.status]).toEqual([200, 422])
    expect(world.decisions.ratings).toMatchObject([
      { rating: { value: 'bad', comment: 'Wrong parcel', by: 'member' } },
    ])
  })
})
