import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notification } from '#test/factories/notification.ts'
import { ask, dataFolder, type Program, runProgram, until } from './program.ts'

const controlToken = 'e2e-control'

describe('a fresh installation', () => {
  const folder = dataFolder('empty')
  let box: Program
  let server: Program
  let environment: Record<string, string> = {}
  let workspace: Record<string, string> = {}
  let apiUrl = ''
  let serverUrl = ''
  let key = ''

  beforeAll(async () => {
    box = runProgram(['sandbox', '--json', '--control-token', controlToken], {})
    const line = JSON.parse(await box.line(/^\{/))
    apiUrl = line.api_url
    workspace = line.workspaces[0]
    environment = {
      DATA_DIR: folder.path,
      PORT: '0',
      INTERCOM_API_URL: apiUrl,
      INTERCOM_FILE_HOSTS: new URL(apiUrl).host,
    }
    const owner = ['--org', 'Oddmoor', '--email', 'ann@oddmoor.example', '--password', 'pass-1234']
    const provisioned = runProgram(['provision', ...owner, '--json'], environment)
    key = JSON.parse(await provisioned.line(/^\{/)).api_key
    await provisioned.ended
    server = runProgram(['serve', '--role', 'all'], environment)
    serverUrl = (await server.line(/^Listening on /)).replace('Listening on ', '')
  }, 120_000)

  afterAll(async () => {
    server?.signal('SIGTERM')
    box?.signal('SIGTERM')
    await Promise.all([server?.ended, box?.ended])
    folder.remove()
  }, 60_000)

  const integration = () => `${serverUrl}/api/v1/integrations/intercom`

  it('[C2] knows its webhook URL before anything is saved', async () => {
    const { status, body } = await ask('GET', integration(), { token: key })

    expect(status).toBe(200)
    expect(body.status).toBe('not_connected')
    expect(body.webhook_url.startsWith(`${serverUrl}/webhooks/intercom/`)).toBe(true)
  })

  it('[C4] names the check that fails, and stores nothing', async () => {
    const claim = {
      access_token: 'not-a-token',
      workspace_id: workspace.id,
      ai_admin_id: workspace.ai_admin_id,
    }

    const { status, body } = await ask('PUT', integration(), { token: key, body: claim })

    expect(status).toBe(422)
    expect(body.checks).toMatchObject([{ check: 'token', ok: false, fix: expect.any(String) }])
    expect((await ask('GET', integration(), { token: key })).body.status).toBe('not_connected')
  })

  it('[C4] connects to the sandbox with every check passed', async () => {
    const claim = {
      access_token: workspace.access_token,
      workspace_id: workspace.id,
      ai_admin_id: workspace.ai_admin_id,
      client_secret: workspace.client_secret,
    }

    const { status, body } = await ask('PUT', integration(), { token: key, body: claim })

    expect(status).toBe(200)
    expect(body.checks.every(({ ok }: { ok: boolean }) => ok)).toBe(true)
    expect(body).toMatchObject({ status: 'connected', workspace: { id: workspace.id } })
  })

  it('[W3] is reached by the ping once the webhook URL is set', async () => {
    const { body } = await ask('GET', integration(), { token: key })

    const set = await ask('PUT', `${apiUrl}/_sandbox/webhooks`, {
      token: controlToken,
      body: { url: body.webhook_url },
    })

    expect(set.body.ping.status).toBe(200)
    const shown = await ask('GET', integration(), { token: key })
    expect(shown.body.webhook.reached_at).not.toBeNull()
  })

  it('answers a customer from a document that was just added', async () => {
    await ask('PATCH', `${integration()}/settings`, { token: key, body: { settle_delay_web_s: 0 } })
    await ask('POST', `${serverUrl}/api/v1/knowledge/documents`, {
      token: key,
      body: {
        title: 'Opening hours',
        body: 'The workshop is open on Saturdays from 10:00 to 16:00.',
        format: 'text',
        audience: 'public',
      },
    })

    const started = await ask('POST', `${apiUrl}/_sandbox/conversations`, {
      token: controlToken,
      body: { body: 'Is the workshop open on Saturdays?', channel: 'web' },
    })

    const decided = await until(
      () =>
        ask('GET', `${serverUrl}/api/v1/decisions?conversation_id=${started.body.id}`, {
          token: key,
        }),
      ({ body }) => body.items.some(({ outcome }: { outcome: string }) => outcome === 'replied'),
    )
    expect(decided.body.items.at(-1)).toMatchObject({ outcome: 'replied', reason: 'answered' })
  })

  it('[W1] takes a saved notification that the command line signs', async () => {
    const saved = join(folder.path, 'saved.json')
    writeFileSync(saved, notification({ app_id: workspace.id, topic: 'company.created' }))
    const port = new URL(serverUrl).port

    const received = runProgram(['receive', saved], { ...environment, PORT: port })

    expect(await received.ended).toBe(0)
    expect(received.lines).toEqual(['200 {"status":"ok"}'])
  })

  it('[W1] answers 413 over a socket, also without an announced length', async () => {
    const { body } = await ask('GET', integration(), { token: key })
    const url = body.webhook_url as string
    const piece = new Uint8Array(1024 * 1024)
    const stream = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (let count = 0; count < 4; count += 1) controller.enqueue(piece)
          controller.close()
        },
      })

    const announced = await fetch(url, { method: 'POST', body: new Uint8Array(3 * 1024 * 1024) })
    const chunked = await fetch(url, {
      method: 'POST',
      body: stream(),
      duplex: 'half',
    } as RequestInit)

    expect([announced.status, chunked.status]).toEqual([413, 413])
  })

  it('provisions another organization through the server that has the database', async () => {
    const owner = ['--org', 'Second', '--email', 'bo@second.example', '--password', 'pass-1234']

    const provisioned = runProgram(['provision', ...owner, '--json'], environment)

    expect(await provisioned.ended).toBe(0)
    const { api_key: second } = JSON.parse(provisioned.lines[0] ?? '')
    const foreign = await ask('GET', `${serverUrl}/api/v1/knowledge/documents`, { token: second })
    expect(foreign.body.items).toEqual([])
  })
})
