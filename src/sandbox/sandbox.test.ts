import fc from 'fast-check'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSandbox, type SandboxProbe } from '#test/sandbox/sandbox-probe.ts'
import { operations } from './rest/operations.ts'
import { startSandbox } from './sandbox.ts'

describe('The sandbox as a whole', () => {
  let probe: SandboxProbe

  beforeAll(async () => {
    probe = await openSandbox()
  })
  afterAll(() => probe.close())

  it('starts with people of every kind and no conversations', async () => {
    const { line } = probe.sandbox
    const { admins, teams, contacts } = probe.workspace

    const roles = await Promise.all(
      contacts.map(async ({ id }) => (await probe.rest(`GET /contacts/${id}`)).body.role),
    )
    expect(Object.keys(line)).toEqual(['api_url', 'messenger_url', 'inbox_url', 'workspaces'])
    expect(admins.filter((admin) => admin.has_inbox_seat).length).toBeGreaterThanOrEqual(3)
    expect(admins.some((admin) => !admin.has_inbox_seat)).toBe(true)
    expect(admins.find((admin) => admin.id === probe.ai)?.has_inbox_seat).toBe(true)
    expect(teams).toHaveLength(2)
    expect(new Set(roles)).toEqual(new Set(['user', 'lead']))
    expect((await probe.rest('GET /conversations')).body.total_count).toBe(0)
  })

  it('serves its pages at the addresses of the line', async () => {
    const { messenger_url: messenger, inbox_url: inbox } = probe.sandbox.line

    expect((await fetch(messenger)).status).toBe(200)
    expect((await fetch(inbox)).status).toBe(200)
  })

  it.each(['/inbox', '/messenger', '/_sandbox/settings'])(
    'refuses %s under a name that was bound to this machine',
    async (path) => {
      expect(await statusUnder(path, 'evil.example')).toBe(403)
    },
  )

  it('makes the same tokens of the same seed, and others of another', async () => {
    const again = await startSandbox({ seed: 'test' })
    const other = await startSandbox()

    expect(again.line.workspaces).toEqual(probe.sandbox.line.workspaces)
    expect(other.line.workspaces[0]?.access_token).not.toBe(probe.workspace.access_token)
    expect(other.controlToken).not.toBe(again.controlToken)
    await again.close()
    await other.close()
  })

  it('says so when its port is taken', async () => {
    const port = Number(new URL(probe.sandbox.apiUrl).port)

    await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE')
  })

  it('stops at once, with calls and deliveries under way', async () => {
    const deaf = createServer(() => undefined)
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve))
    const { port } = deaf.address() as AddressInfo // A server that listens on a port has one.
    const other = await openSandbox()
    const subscribed = other.control('PUT /webhooks', { url: `http://127.0.0.1:${port}/` })
    await other.control('POST /faults', { kind: 'hang' })
    const hanging = other.rest('GET /me')
    const startedMs = performance.now()

    await Promise.allSettled([other.close(), subscribed, hanging])

    expect(performance.now() - startedMs).toBeLessThan(2000)
    deaf.close()
    deaf.closeAllConnections()
  })

  it('never fails on what a client may send', async () => {
    const ids = fc.constantFrom('215000000001', '0', 'last', '%00', '..', '{}', '7110001')
    const body = fc.oneof(fc.jsonValue(), likelyBody())
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...operations), ids, body, async (operation, id, sent) => {
        const path = operation.path.replaceAll(/:\w+/g, encodeURIComponent(id))

        const { status } = await probe.rest(
          `${operation.method} ${path}`,
          operation.method === 'GET' ? undefined : sent,
        )

        expect(status).toBeLessThan(500)
      }),
      { numRuns: 400 },
    )
  })

  it('never fails on what may be asked of its control', async () => {
    const { id } = (await probe.control('POST /conversations', { body: 'Hi' })).body
    const acts = 'reply assign close open snooze unsnooze rate redact tags attributes'.split(' ')
    const paths = [
      ...acts.map((act) => `POST /conversations/${id}/${act}`),
      ...['conversations', 'contacts', 'workspaces', 'attributes', 'faults'].map(
        (name) => `POST /${name}`,
      ),
      'PATCH /settings',
      'GET /requests?since=%00&limit=x',
      'GET /conversations?limit=-1',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue(), likelyBody()),
        async (call, sent) => {
          const { status, body } = await probe.control(
            call,
            call.startsWith('GET') ? undefined : sent,
          )

          expect(status).toBeLessThan(500)
          if (status >= 400)
            expect(body.error).toMatchObject({
              code: expect.any(String),
              message: expect.any(String),
            })
        },
      ),
      { numRuns: 400 },
    )
  })

  function statusUnder(path: string, host: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const call = request(`${probe.sandbox.apiUrl}${path}`, { headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      call.on('error', reject).end()
    })
  }
})

// Known names with values of every kind reach further in than arbitrary JSON does.
function likelyBody() {
  const names = fc.constantFrom(
    ...'id name body type message_type admin_id assignee_id query pagination sort custom_attributes as by'.split(
      ' ',
    ),
    ...'from attachment_urls attachment_files reply_options snoozed_until conversation_id part_id until kind'.split(
      ' ',
    ),
  )
  const known = [
    'admin',
    'user',
    'comment',
    'note',
    'close',
    'assignment',
    'quick_reply',
    '7110001',
    '8220001',
    '',
  ]
  const values = fc.oneof(fc.constantFrom(...known), fc.jsonValue({ maxDepth: 2 }))
  return fc.dictionary(names, values)
}
