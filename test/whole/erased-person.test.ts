import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openTenant, question } from './tenant.ts'
import { startWholeApp, type WholeApp } from './whole-app.ts'

let app: WholeApp

beforeAll(async () => {
  app = await startWholeApp()
})
afterAll(() => app.stop())

describe('an erased person', () => {
  it('[K4] is answered when they write again, and what was erased stays away', async () => {
    const tenant = await openTenant(app, 'Erased')
    await tenant.connect({ full_conversation_sync: true })
    const id = await tenant.start('My secret is 4242. Do you ship to Norway?')
    await tenant.verdicts(id)
    const before = await tenant.api('GET', `/sessions/by-conversation/${id}`)
    const contactId: string = before.body['contact'].id
    const erased = await tenant.api('POST', `/contacts/${contactId}/erase`)

    await tenant.says(id, 'And do you ship to Japan?')
    const other = await tenant.start(question)
    await tenant.verdicts(id)
    await tenant.verdicts(other)
    await tenant.api('POST', '/sync')
    await tenant.until(async () => {
      const { body } = await tenant.api('GET', '/sync')
      return body['status'] === 'done' ? true : undefined
    })

    expect([erased.status, before.body['contact'].name]).toEqual([202, 'Maren Lund'])
    expect((await tenant.shown(other)).replies.join()).toContain(answer)
    expect((await tenant.shown(id)).replies).toHaveLength(2)
    for (const conversation of [id, other]) {
      const { body } = await tenant.api('GET', `/sessions/by-conversation/${conversation}`)
      const timeline = await tenant.api('GET', `/sessions/${body['id']}/timeline`)
      expect(JSON.stringify([body, timeline.body])).not.toMatch(/4242|Maren|maren\.lund/)
    }
  })
})
