import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { helpdeskFailure } from './helpdesk-failure.ts'
import { startHelpdeskSandbox, type HelpdeskSandbox } from './helpdesk-sandbox.ts'

let box: HelpdeskSandbox

beforeAll(async () => {
  box = await startHelpdeskSandbox()
})
afterAll(() => box.close())
afterEach(() => box.control('POST', '/reset'))

describe('trouble with Intercom', () => {
  it('[D2] sends a reply once when the answer is lost after the effect', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    const fault = { operation: 'replyConversation', kind: 'status', status: 502, when: 'after' }
    await box.control('POST', '/faults', fault)

    const error = await helpdeskFailure(helpdesk.reply(id, '<p>Once.</p>'))

    const { parts } = await helpdesk.getConversation(id)
    expect(error).toMatchObject({ kind: 'unavailable', mayHaveHappened: true, status: 502 })
    expect(parts.filter((part) => part.text === 'Once.')).toHaveLength(1)
  })

  it.each(['reset', 'hang'])('[D2] cannot tell what became of a write after a %s', async (kind) => {
    const quick = await startHelpdeskSandbox({ readMs: 300, writeMs: 300 })
    const helpdesk = await quick.open()
    const id = await quick.startConversation()
    await quick.control('POST', '/faults', { operation: 'replyConversation', kind, when: 'after' })

    const error = await helpdeskFailure(helpdesk.reply(id, '<p>Once.</p>'))

    expect(error).toMatchObject({ mayHaveHappened: true, isRetryable: true })
    await quick.close()
  })

  it('[D3] reads again after a 5xx and a lost connection', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    const operation = 'retrieveConversation'
    await box.control('POST', '/faults', { operation, kind: 'status', status: 500, times: 2 })
    await box.control('POST', '/faults', { operation, kind: 'reset' })

    const conversation = await helpdesk.getConversation(id)

    expect(conversation.id).toBe(id)
  })

  it('[D3] never sends a write that the rate limit refused', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    const fault = { operation: 'replyConversation', kind: 'status', status: 429 }
    await box.control('POST', '/faults', fault)

    const error = await helpdeskFailure(helpdesk.reply(id, '<p>Later.</p>'))

    expect(error).toMatchObject({ kind: 'rate-limited', mayHaveHappened: false })
    expect(error.retryAt).toBeInstanceOf(Date)
  })

  it('[D3] stops before Intercom has to refuse', async () => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    await box.control('PATCH', '/settings', { rate_limit: 4 })

    const errors = []
    for (let call = 0; call < 7; call += 1)
      errors.push(await helpdesk.addNote(id, `<p>${call}</p>`).catch((error: unknown) => error))

    const statuses = (await box.requests()).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200, 200])
    expect(errors.slice(4).every((error) => error instanceof HelpdeskError)).toBe(true)
  })

  it.each([
    [401, undefined, 'unauthorized'],
    [403, 'api_plan_restricted', 'plan-restricted'],
    [403, 'forbidden', 'forbidden'],
    [404, 'not_found', 'not-found'],
    [422, 'parameter_invalid', 'invalid'],
  ])('[C8] tells a %i %s from other refusals', async (status, code, kind) => {
    const helpdesk = await box.open()
    const id = await box.startConversation()
    const body = { type: 'error.list', request_id: 'r-1', errors: [{ code, message: 'No.' }] }
    const fault = { operation: 'retrieveConversation', kind: 'status', status, body }
    await box.control('POST', '/faults', fault)

    const error = await helpdeskFailure(helpdesk.getConversation(id))

    expect(error).toMatchObject({ kind, status, requestId: 'r-1', isRetryable: false })
  })
})
