import { afterAll, describe, expect, it } from 'vitest'
import { ask, dataFolder, type Program, runProgram } from './program.ts'

describe('npm start', () => {
  const folder = dataFolder('empty')
  let program: Program | undefined
  afterAll(async () => {
    program?.signal('SIGTERM')
    await program?.ended
    folder.remove()
  }, 60_000)

  async function start() {
    program = runProgram(['start'], { DATA_DIR: folder.path, PORT: '0' })
    await program.line(/^API /)
    const said = (word: string) =>
      (program?.lines.find((line) => line.startsWith(word)) ?? '').slice(word.length).trim()
    const [api = '', token = ''] = said('API').split(/\s+/)
    const question = said('Try asking').replaceAll('"', '')
    return { said, api, token, question }
  }

  it('prints where everything is, and a question that the sample knowledge answers', async () => {
    const { said, api, token, question } = await start()

    for (const page of ['Dashboard', 'Messenger', 'Inbox'])
      expect((await fetch(said(page))).status, page).toBe(200)
    expect(said('Sign in')).toMatch(/^\S+@\S+\s+\S{12,}$/)
    const answered = await ask('POST', `${api}/answers`, {
      token,
      body: { messages: [{ role: 'customer', text: question }] },
    })
    expect(answered.body).toMatchObject({ outcome: 'replied', reason: 'answered' })
    expect(answered.body.citations.length).toBeGreaterThan(0)
  }, 120_000)

  it('starts again on the same data with a new sandbox', async () => {
    program?.signal('SIGTERM')
    expect(await program?.ended).toBe(0)

    const { api, token } = await start()

    const shown = await ask('GET', `${api}/integrations/intercom`, { token })
    const documents = await ask('GET', `${api}/knowledge/documents?limit=100`, { token })
    const keys = await ask('GET', `${api}/api-keys`, { token })
    expect(shown.body).toMatchObject({ status: 'connected', has_client_secret: true })
    expect(documents.body.items.length).toBeGreaterThan(20)
    expect(keys.body.items).toHaveLength(1)
  }, 120_000)
})
