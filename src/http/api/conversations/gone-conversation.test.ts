import { describe, expect, it } from 'vitest'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import { httpWorld } from '#test/factories/http-world.ts'
import { aDecision, aSession } from '#test/factories/records.ts'

const key = { organizationId: 'org-1', workspaceId: 'ws1', conversationId: '1001' }

describe('a conversation that Intercom no longer has', () => {
  it('[O2] cannot be replayed, and that is said with a mend', async () => {
    const world = await httpWorld()
    await world.connect()
    const session = aSession(key)
    const decision = aDecision(key)
    world.sessions.sessions.push(session)
    world.decisions.decided.push({ decision, steps: [] })
    world.helpdesk.failNext('getConversation', new HelpdeskError('not-found', 'gone'))

    const replayed = await world.ask('POST', `/sessions/${session.id}/replay`, {
      body: { decision_id: decision.id },
    })

    expect(replayed.status).toBe(409)
    expect(replayed.body.error).toMatchObject({
      code: 'conflict',
      message: 'Intercom no longer has this conversation.',
      fix: expect.stringContaining('stored until then'),
    })
  })
})
