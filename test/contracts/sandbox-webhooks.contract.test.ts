import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'
import { receiveWebhooks, type WebhookReceiver } from '#test/sandbox/webhook-receiver.ts'

const folder = fileURLToPath(new URL('../fixtures/intercom/', import.meta.url))

// What a recorded notification holds and ours does not, or the other way round, with the reason.
const leftOut: readonly (readonly [RegExp, string])[] = [
  [
    /^data\.item\.(source\.url|company|custom_attributes|contact\.custom_attributes)\b/,
    'differs by what happened',
  ],
  [/\bcustom_attributes\./, 'differs by workspace'],
  [/\.(tags|companies)\.(tags|data)\b/, 'differs by what happened'],
  [/\.attachments\.0\b/, 'differs by what was attached'],
  [
    /\b(statistics|email_message_metadata|avatar|event_details|metadata)\b/,
    'null or filled by turns',
  ],
  [
    /\.(formatted_phone|sms_consent|unsubscribed_from_sms|enabled_push_messaging)$/,
    'an older version had other fields',
  ],
  [/\.(plan|tags|segments|notes)\b/, 'a company with and without a plan'],
  [/\.(size|website|industry)$/, 'optional in a company'],
]

const conversationTopics = [
  'conversation.user.created',
  'conversation.user.replied',
  'conversation.admin.replied',
  'conversation.operator.replied',
  'conversation.admin.noted',
  'conversation.admin.assigned',
  'conversation.admin.open.assigned',
  'conversation.admin.closed',
  'conversation.admin.opened',
  'conversation.admin.snoozed',
  'conversation.admin.unsnoozed',
  'conversation.admin.single.created',
  'conversation.rating.added',
  'conversation.deleted',
  'conversation_part.redacted',
  'contact.user.created',
  'contact.lead.created',
  'contact.merged',
  'contact.archived',
  'contact.deleted',
]

describe("The sandbox's notifications and recorded ones", () => {
  let probe: SandboxProbe
  let receiver: WebhookReceiver
  let byTopic: Map<string, object>

  beforeAll(async () => {
    probe = await openSandbox()
    receiver = await receiveWebhooks()
    await probe.control('PUT /webhooks', { url: receiver.url })
    await everythingHappens()
    byTopic = await oneOfEachTopic()
  })
  afterAll(async () => {
    receiver.close()
    await probe.close()
  })

  it.each(conversationTopics)('have the same fields in %s', (topic) => {
    const recorded: unknown = JSON.parse(readFileSync(`${folder}webhook.${topic}.json`, 'utf8'))

    const ours = pathsOf(byTopic.get(topic))

    expect(ours.length).toBeGreaterThan(0)
    expect(ours).toEqual(pathsOf(recorded))
  })

  /** Deliveries come side by side: it is not the number that tells that the last one is here. */
  async function oneOfEachTopic(): Promise<Map<string, object>> {
    let count = conversationTopics.length
    for (;;) {
      const notifications = await receiver.notifications(count)
      const found = new Map(notifications.map((one) => [one.topic, one]))
      if (conversationTopics.every((topic) => found.has(topic))) return found
      count = notifications.length + 1
    }
  }

  async function everythingHappens(): Promise<void> {
    const start = async (wish: object = {}) =>
      (await probe.control('POST /conversations', { body: 'Hi', ...wish })).body.id
    const id = await start()
    const act = async (name: string, body: object = {}) =>
      (await probe.control(`POST /conversations/${id}/${name}`, body)).body
    await act('reply', { as: 'contact', body: 'Hello?' })
    await act('reply', { as: 'admin', body: 'Note', note: true })
    await act('assign', { admin_id: probe.ai })
    await act('snooze', { until: Math.floor(Date.now() / 1000) + 900 })
    await act('unsnooze')
    await act('close')
    await act('open')
    await act('rate', { rating: 4, remark: 'Good' })
    await act('reply', { as: 'bot', body: 'Beep' })
    const answered = await act('reply', { as: 'admin', body: 'Answer' })
    await act('redact', { part_id: answered.conversation_parts.conversation_parts.at(-1).id })
    await start({ delivered_as: 'admin_initiated' })
    await probe.control(`DELETE /conversations/${await start()}`)
    const contact = async (role: string) =>
      (
        await probe.control('POST /contacts', {
          role,
          companies: [{ company_id: '1', name: 'One' }],
        })
      ).body.id
    const lead = await contact('lead')
    await probe.control(`POST /contacts/${lead}/merge`, { into: await contact('user') })
    const other = await contact('lead')
    await probe.control(`POST /contacts/${other}/archive`)
    await probe.control(`DELETE /contacts/${other}`)
  }
})

// Objects that are null until something happens; the OpenAPI contract looks into them.
const nullable = /\.(conversation_rating|teammates|first_contact_reply|assigned_to)$/

function pathsOf(value: unknown, path = ''): string[] {
  const isLeaf = typeof value !== 'object' || value === null || nullable.test(path)
  if (isLeaf) return wanted(path) ? [path] : []
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, path === '' ? key : `${path}.${key}`),
  )
  return inner.toSorted()
}

function wanted(path: string): boolean {
  return !leftOut.some(([pattern]) => pattern.test(path))
}
