import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'

describe('A conversation on the wire', () => {
  let probe: SandboxProbe
  const read = async (id: string, version: string) =>
    (
      await probe.rest(`GET /conversations/${id}`, undefined, {
        headers: { 'intercom-version': version },
      })
    ).body

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())

  it('shows nobody as 0 from 2.16 on and as null before', async () => {
    const { id } = (await probe.control('POST /conversations', { body: 'Hi' })).body

    expect(await read(id, '2.16')).toMatchObject({ admin_assignee_id: 0, priority: 'none' })
    expect(await read(id, '2.15')).toMatchObject({
      admin_assignee_id: null,
      priority: 'not_priority',
    })
  })

  it('has fields only where their version has them', async () => {
    const { id } = (await probe.control('POST /conversations', { body: 'Hi' })).body

    const [newest, older, oldest] = [
      await read(id, '2.16'),
      await read(id, '2.15'),
      await read(id, '2.14'),
    ]

    expect(newest).toHaveProperty('channel')
    expect(newest).toHaveProperty('company.name')
    expect(older).not.toHaveProperty('channel')
    expect(older).toHaveProperty('company')
    expect(oldest).not.toHaveProperty('company')
  })

  it('shows the newest 500 parts and counts them all', async () => {
    const { id } = (await probe.control('POST /conversations', { body: 'Hi' })).body
    for (let count = 1; count <= 502; count += 1) {
      await probe.control(`POST /conversations/${id}/reply`, {
        as: 'contact',
        body: `Message ${count}`,
      })
    }

    const { conversation_parts: parts, statistics } = await read(id, '2.16')

    expect(parts.total_count).toBe(500)
    expect(parts.conversation_parts).toHaveLength(500)
    expect(parts.conversation_parts.at(0).body).toBe('<p>Message 3</p>')
    expect(parts.conversation_parts.at(-1).body).toBe('<p>Message 502</p>')
    expect(statistics.count_conversation_parts).toBe(503)
  })

  it('counts replies, assignments and closings', async () => {
    const { id } = (await probe.control('POST /conversations', { body: 'Hi' })).body
    const act = (name: string, body: object) =>
      probe.control(`POST /conversations/${id}/${name}`, body)
    await act('assign', { admin_id: '7110003' })
    await act('reply', { as: 'admin', admin_id: '7110003', body: 'Yes' })
    await act('close', { by: '7110003' })
    await act('reply', { as: 'contact', body: 'And?' })

    const { statistics, teammates } = await read(id, '2.16')

    expect(statistics).toMatchObject({
      count_assignments: 1,
      count_reopens: 1,
      time_to_admin_reply: expect.any(Number),
      first_close_at: expect.any(Number),
      last_closed_by_id: '7110003',
    })
    expect(teammates).toEqual({
      type: 'admin.list',
      admins: [
        { type: 'admin', id: '7110001' },
        { type: 'admin', id: '7110003' },
      ],
    })
  })

  it('marks what a token wrote', async () => {
    const { id } = (await probe.control('POST /conversations', { body: 'Hi' })).body
    const { body } = await probe.rest(`POST /conversations/${id}/reply`, {
      message_type: 'comment',
      type: 'admin',
      admin_id: probe.ai,
      body: 'Hi',
    })

    expect(body.conversation_parts.conversation_parts[0].app_package_code).toEqual(
      expect.any(String),
    )
  })
})
