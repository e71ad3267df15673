import { afterEach, describe, expect, it } from 'vitest'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { WorkspaceClaim } from '#ports/connection/workspace-check.ts'
import { SleeplessClock } from '#test/fakes/sleepless-clock.ts'
import {
  type SeenRequest,
  type StandIn,
  type StandInAnswer,
  startStandIn,
} from '#test/fakes/stand-in-server.ts'
import { readFixture } from '#test/fixtures/intercom/read-fixture.ts'
import { IntercomWorkspaceChecker } from './intercom-workspace-checker.ts'

const claim: WorkspaceClaim = {
  accessToken: 'token-1',
  workspaceId: 'kx7q2vtm',
  aiTeammateId: '7110002',
  needsCompanies: false,
}
const ALL_CHECKS = [
  'token',
  'plan',
  'scope_read_admins',
  'scope_read_conversations',
  'scope_write_conversations',
  'scope_read_tags',
  'scope_write_tags',
  'scope_read_users',
  'workspace',
  'ai_admin',
  'inbox_seat',
  'list_conversations',
]

const errorList = (code: string) => ({ type: 'error.list', errors: [{ code, message: 'No.' }] })
const forbidden = { status: 403, body: errorList('forbidden') }

/** An Intercom in which everything is as it should be. */
function healthy({ method, path }: SeenRequest): StandInAnswer {
  if (path === '/me') return { body: readFixture('rest.me') }
  if (path === '/admins') return { body: readFixture('rest.admins') }
  if (path === '/teams') return { body: readFixture('rest.teams') }
  if (path === '/tags' && method === 'POST') return { body: { type: 'tag', id: '1', name: 't' } }
  if (path === '/tags') return { body: { type: 'list', data: [] } }
  if (path.startsWith('/conversations?') || path === '/conversations/search')
    return { body: { type: 'conversation.list', conversations: [] } }
  return { status: 404, body: errorList('not_found') }
}

let standIn: StandIn

async function checkerFor(
  answer: (request: SeenRequest) => StandInAnswer | undefined,
  timeLimitMs = 5_000,
): Promise<IntercomWorkspaceChecker> {
  standIn = await startStandIn((request) => answer(request) ?? healthy(request))
  return new IntercomWorkspaceChecker({
    apiUrlOverride: standIn.url,
    clock: new SleeplessClock(),
    timeLimitMs,
  })
}

afterEach(() => standIn.close())

describe('checking a workspace', () => {
  it('[C4] reports every check in order when all is well', async () => {
    const checker = await checkerFor(() => undefined)

    const findings = await checker.check(claim)

    expect(findings.checks.map((line) => line.check)).toEqual(ALL_CHECKS)
    expect(findings.checks.filter((line) => !line.ok)).toEqual([])
    expect(findings.workspace).toMatchObject({ id: 'kx7q2vtm', region: 'EU' })
    expect(findings.aiTeammate).toMatchObject({ id: '7110002', hasInboxSeat: true })
    expect(findings.at).toBeInstanceOf(Date)
  })

  it('[C4] asks for companies only where they are synced', async () => {
    const checker = await checkerFor(() => undefined)

    const { checks } = await checker.check({ ...claim, needsCompanies: true })

    expect(checks.map((line) => line.check)).toContain('scope_read_companies')
  })

  it('[C4] makes sure of our own two tags and of nothing else', async () => {
    const checker = await checkerFor(() => undefined)

    await checker.check({ ...claim, tagPrefix: 'shop' })

    const changes = standIn.requests.filter(({ method }) => method !== 'GET')
    const tags = changes.filter(({ path }) => path === '/tags').map(({ body }) => body)
    expect(tags).toEqual([{ name: 'shop_handed_off' }, { name: 'shop_ai_assisted' }])
    const others = changes.filter(({ path }) => path !== '/tags' && !path.endsWith('/search'))
    expect(others.every(({ path }) => path.startsWith('/conversations/0'))).toBe(true)
  })

  it('[C4] stops at a rejected token and says how to mend it', async () => {
    const checker = await checkerFor(() => ({ status: 401, body: errorList('unauthorized') }))

    const { checks, workspace } = await checker.check(claim)

    expect(checks).toMatchObject([{ check: 'token', ok: false }])
    expect(checks[0]?.fix).toContain('Developer Hub')
    expect(workspace).toBeUndefined()
  })

  it('[C4] stops at a plan without API access', async () => {
    const checker = await checkerFor(() => ({
      status: 403,
      body: errorList('api_plan_restricted'),
    }))

    const { checks } = await checker.check(claim)

    expect(checks).toMatchObject([
      { check: 'token', ok: true },
      { check: 'plan', ok: false },
    ])
  })

  it.each([
    ['GET', '/admins', 'scope_read_admins'],
    ['GET', '/conversations/0', 'scope_read_conversations'],
    ['POST', '/conversations/search', 'scope_read_conversations'],
    ['PUT', '/conversations/0', 'scope_write_conversations'],
    ['POST', '/conversations/0/reply', 'scope_write_conversations'],
    ['POST', '/conversations/0/parts', 'scope_write_conversations'],
    ['GET', '/tags', 'scope_read_tags'],
    ['POST', '/tags', 'scope_write_tags'],
    ['GET', '/contacts/0', 'scope_read_users'],
    ['GET', '/conversations?per_page=1', 'list_conversations'],
  ])('[C4] names the check that a 403 to %s %s fails', async (method, path, check) => {
    const checker = await checkerFor((request) =>
      request.method === method && request.path === path ? forbidden : undefined,
    )

    const { checks } = await checker.check(claim)

    const failed = checks.filter((line) => !line.ok)
    expect(failed.map((line) => line.check)).toEqual([check])
    expect(failed[0]?.fix).not.toBe('')
  })

  it('[C4] tells another workspace, a missing teammate and a missing seat apart', async () => {
    const admins = { admins: [{ id: 5, name: 'Ada', email: '', has_inbox_seat: false }] }
    const checker = await checkerFor(({ path }) =>
      path === '/admins' ? { body: admins } : undefined,
    )

    const other = await checker.check({ ...claim, workspaceId: 'another' })
    const seatless = await checker.check({ ...claim, aiTeammateId: '5' })

    const failed = other.checks.filter((line) => !line.ok)
    expect(failed.map((line) => line.check)).toEqual(['workspace', 'ai_admin'])
    expect(seatless.checks.find((line) => line.check === 'inbox_seat')).toMatchObject({
      ok: true,
      warning: true,
    })
  })

  it('[C4] fails what has not answered within the time', async () => {
    const checker = await checkerFor(({ path }) => (path === '/tags' ? 'hang' : undefined), 500)

    const { checks } = await checker.check(claim)

    const failed = checks.filter((line) => !line.ok).map((line) => line.check)
    expect(failed).toEqual(['scope_read_tags', 'scope_write_tags'])
  })

  it('[C4] never throws when Intercom answers nonsense or nothing', async () => {
    for (const nonsense of ['reset', { raw: '<html>' }, { body: [] }, { status: 500 }] as const) {
      const checker = await checkerFor(() => nonsense)

      const { checks } = await checker.check(claim)

      expect(checks).toMatchObject([{ check: 'token', ok: false }])
      await standIn.close()
    }
  })

  it('[C6] never tells the token, even when Intercom echoes it', async () => {
    const checker = await checkerFor(() => ({
      status: 403,
      body: { errors: [{ code: 'x-token-1', message: 'Bearer token-1' }], request_id: 'token-1' },
    }))

    const findings = await checker.check(claim)

    expect(JSON.stringify(findings)).not.toContain('token-1')
  })

  it('[C3] lists teammates and teams for the pickers', async () => {
    const checker = await checkerFor(() => undefined)

    const { teammates, teams, region } = await checker.listPeople('token-1')

    expect([teammates.length, teams.length, region]).toEqual([3, 2, 'EU'])
    expect(teams[0]).toEqual({
      id: '8220001',
      name: 'Billing',
      teammateIds: ['7110001', '7110003'],
    })
  })

  it('[C3] refuses a token that no header can carry', async () => {
    const checker = await checkerFor(() => undefined)

    await expect(checker.listPeople('tok\nen')).rejects.toBeInstanceOf(HelpdeskError)
    expect((await checker.check({ ...claim, accessToken: 'tökén' })).checks).toMatchObject([
      { check: 'token', ok: false },
    ])
  })
})
