import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OpenAiCompatibleServer } from '#test/fakes/model/openai-compatible-server.ts'
import { answer, openTenant, question, type Tenant } from './tenant.ts'
import { startWholeApp, type WholeApp } from './whole-app.ts'

let app: WholeApp
let model: OpenAiCompatibleServer

beforeAll(async () => {
  model = await OpenAiCompatibleServer.start()
  app = await startWholeApp({
    SWEEP_INTERVAL_S: '60',
    AI_ENGINE: 'model',
    AI_PROVIDER: 'openai-compatible',
    AI_MODEL: 'scripted',
    AI_BASE_URL: model.baseUrl,
    AI_API_KEY: 'key',
  })
})
afterAll(async () => {
  await app.stop()
  await model.stop()
})

const sentence = 'Parcels arrive four to seven working days after they leave our workshop.'

async function connected(name: string): Promise<Tenant> {
  const tenant = await openTenant(app, name)
  await tenant.connect()
  return tenant
}

/** Everything that the model was given, as one text. */
const given = () => JSON.stringify(model.requests.map(({ messages }) => messages))

describe('the model engine', () => {
  it('[A4] answers in plain words that pass the same checks', async () => {
    const tenant = await connected('Plain words')
    model.script({ kind: 'text', text: `${sentence} I have refunded you 500 euros.` })

    const id = await tenant.start(question)

    expect(await tenant.verdicts(id)).toEqual(['replied/answered'])
    const { replies } = await tenant.shown(id)
    expect(replies.join()).toContain(answer)
    expect(replies.join()).not.toContain('refunded')
    expect(model.keys).toContain('Bearer key')
  })

  it('[A4] guidance stands in the system prompt', async () => {
    const tenant = await connected('Guidance')
    const guidance = 'Speak like a friendly paper maker.'
    model.script({ kind: 'text', text: sentence })
    await tenant.verdicts(await tenant.start(question))
    const before = given()
    await tenant.set({ guidance })
    model.script({ kind: 'text', text: sentence })

    await tenant.verdicts(await tenant.start(question))

    const system = model.requests.flatMap(({ messages }) =>
      messages.filter(({ role }) => role === 'system'),
    )
    expect(before).not.toContain(guidance)
    expect(JSON.stringify(system)).toContain(guidance)
  })

  it('[F2] shows attachments by name only where they are forwarded', async () => {
    const tenant = await connected('Attachments')
    const attachments = [
      {
        name: 'invoice.pdf',
        content_type: 'application/pdf',
        data: Buffer.from('%PDF-1.4 invoice').toString('base64'),
      },
    ]
    model.script({ kind: 'text', text: sentence })
    await tenant.verdicts(await tenant.start(question, { attachments }))
    const before = given()
    await tenant.set({ forward_unsupported_attachments: true })
    model.script({ kind: 'text', text: sentence })

    await tenant.verdicts(await tenant.start(question, { attachments }))

    expect(before).not.toContain('invoice.pdf')
    expect(given()).toMatch(/\[attachment: invoice\.pdf, application\/pdf, [^\]]+\]/)
  })

  it('[A4] hands off when the model is down', async () => {
    const tenant = await connected('Down')
    model.script({ kind: 'status', status: 401 })

    const id = await tenant.start(question, { admin_assignee_id: tenant.people.ai })

    expect(await tenant.verdicts(id)).toEqual(['handed_off/ai_unavailable'])
    expect(await tenant.shown(id)).toMatchObject({
      teammate: '0',
      tags: ['firstline_handed_off'],
    })
  })

  it('[T3] a person who presses Hand off waits for no slow model', async () => {
    const tenant = await connected('Slow')
    model.script({ kind: 'text', text: sentence }, { kind: 'hang' })
    const id = await tenant.start(question)
    await tenant.verdicts(id)
    const { body: session } = await tenant.api('GET', `/sessions/by-conversation/${id}`)
    model.script({ kind: 'hang' })
    await tenant.says(id, 'Do you ship to Japan?')
    await tenant.until(async () => (model.requests.length > 0 ? true : undefined))

    const pressedAt = Date.now()
    await tenant.api('POST', `/sessions/${session['id']}/hand-off`, {})
    const { reason } = await tenant.decided(id, 'handed_off')

    expect(reason).toBe('teammate_requested')
    expect(Date.now() - pressedAt).toBeLessThan(15_000)
    await tenant.rest()
    expect((await tenant.shown(id)).notes).toHaveLength(1)
  }, 70_000)
})
