import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWholeApp, type WholeApp } from './whole-app.ts'

let app: WholeApp

beforeAll(async () => {
  app = await startWholeApp()
  await app.connect()
  await app.api('POST', '/knowledge/documents', {
    title: 'Shipping',
    body: '# Norway\n\nWe ship to Norway. Parcels arrive four to seven working days after they leave our workshop.',
    format: 'markdown',
    audience: 'public',
    url: 'https://oddmoor.example/help/shipping',
    questions: ['Do you ship to Norway?'],
  })
})
afterAll(() => app.stop())

function decisionWith(id: string, outcome: string) {
  return app.until(async () => {
    const { body } = await app.api('GET', `/decisions?conversation_id=${id}&outcome=${outcome}`)
    return body['items'][0]
  })
}

describe('the main job', () => {
  it('[A2] answers with the source, and hands off to the queue when asked', async () => {
    const { id } = await app.control('POST', '/conversations', {
      channel: 'web',
      body: 'Do you ship to Norway?',
      contact_id: app.workspace['contacts'][0].id,
    })
    expect(await decisionWith(id, 'replied')).toMatchObject({ reason: 'answered' })
    await app.control('POST', `/conversations/${id}/reply`, {
      as: 'contact',
      body: 'I want to talk to a human please',
    })
    expect(await decisionWith(id, 'handed_off')).toMatchObject({ reason: 'customer_requested' })

    const shown = await app.until(async () => {
      const conversation = await app.control('GET', `/conversations/${id}`)
      return conversation['admin_assignee_id'] === 0 ? conversation : undefined
    })
    const parts: { part_type: string; body: string | null }[] =
      shown['conversation_parts'].conversation_parts
    const bodies = parts.filter(({ body }) => body).map(({ body }) => body ?? '')
    expect(bodies[0]).toContain('four to seven working days')
    expect(bodies[0]).toContain('href="https://oddmoor.example/help/shipping"')
    expect(parts.filter(({ part_type: type }) => type === 'note')).toHaveLength(1)
    expect(shown['tags'].tags.map(({ name }: { name: string }) => name)).toEqual([
      'firstline_handed_off',
    ])
  })
})
