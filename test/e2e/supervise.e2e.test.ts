import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  describeInChromium,
  findAxeViolations,
  type PageOptions,
  scrollsSideways,
  useBrowser,
} from './browser.ts'
import { signIn as signInTo, type SignedIn } from './sign-in.ts'
import { ask, dataFolder, type Program, runProgram, until } from './program.ts'

describeInChromium('supervision', () => {
  const browser = useBrowser()
  const folder = dataFolder('empty')
  let program: Program

  beforeAll(async () => {
    program = runProgram(['start'], { DATA_DIR: folder.path, PORT: '0' })
    await program.line(/^API /)
  }, 240_000)

  afterAll(async () => {
    program?.signal('SIGTERM')
    await program?.ended
    folder.remove()
  }, 60_000)

  function said(word: string): string {
    const line = program.lines.find((one) => one.startsWith(word)) ?? ''
    return line.slice(word.length).trim()
  }

  function signIn(options: PageOptions = {}): Promise<SignedIn> {
    const [email = '', password = ''] = said('Sign in').split(/\s+/)
    return signInTo(browser, { url: said('Dashboard'), email, password }, options)
  }

  async function control(path: string, body: object): Promise<{ id: string }> {
    const messenger = said('Messenger')
    const shown = await (await fetch(messenger)).text()
    const token = /control-token" content="([^"]+)/.exec(shown)?.[1] ?? ''
    const answer = await fetch(new URL(`/_sandbox${path}`, messenger), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await answer.json()) as { id: string } // each of them makes something with an id
  }

  /** A customer writes; answers once it was judged. */
  async function customerWrites(name: string, body: string, channel = 'web'): Promise<string> {
    const contact = await control('/contacts', { role: 'user', name })
    const { id } = await control('/conversations', { contact_id: contact.id, body, channel })
    const [api = '', token = ''] = said('API').split(/\s+/)
    await until(
      () => ask('GET', `${api}/decisions?conversation_id=${id}`, { token }),
      ({ body: { items } }) => items.length > 0,
      60_000,
    )
    return id
  }

  it('[O1] opens a record by key, and its permalink on the same record', async () => {
    const id = await customerWrites('Maren Lund', 'Can I pay the yearly plan by SEPA?')
    const { page, base } = await signIn()
    await page.goto(`${base}/sessions?view=all`)
    await page.getByRole('link', { name: 'Maren Lund' }).first().focus()
    await page.keyboard.press('Enter')
    const record = page.locator('details.decision[open]')
    await page.locator('details.decision').waitFor()
    await page.keyboard.press('e')

    await record.getByText('Nothing in the knowledge answers this').waitFor()
    await record.getByText('none reached the bar').waitFor()
    await record.locator('summary b', { hasText: 'Gates' }).click()
    await record.getByText('Nobody took over').first().waitFor()
    const [session, hash] = page
      .url()
      .replace(/^.*\/sessions\//, '')
      .split('#')
    expect(await findAxeViolations(page)).toEqual([])
    await page.goto('about:blank')
    await page.goto(`${new URL(base).origin}/s/${session}#${hash}`)
    await record.getByText('Nobody took over').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Sessions' }).waitFor()
    expect(id).not.toBe('')
  }, 120_000)

  it('[G7] says which gate closed, what was found, and what opens it', async () => {
    const id = await customerWrites('Jonas Veil', 'Where is my parcel?')
    await control(`/conversations/${id}/reply`, { as: 'admin', body: 'I am looking into it.' })
    await control(`/conversations/${id}/reply`, { as: 'contact', body: 'Can it go to my office?' })
    const { page, base } = await signIn({ width: 390, height: 844 })
    await page.goto(`${base}/sessions?view=all&q=office`)
    await page.getByRole('link', { name: 'Jonas Veil' }).first().click()

    const why = page.locator('.why', { hasText: 'took over' })
    const record = page.locator('details.decision', { has: why }).last()
    await record.waitFor()
    await record.locator('summary').first().click()
    await record.getByText('Did a person take over? Yes').waitFor()
    await record.getByText('giving it to the AI opens it').waitFor()
    await record.getByRole('button', { name: 'Give to the AI' }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }, 120_000)

  it('[S1] shows decisions of a conversation that is not stored', async () => {
    const id = await customerWrites('Ravi Menon', 'Do you ship to Norway?', 'whatsapp')
    const { page, base } = await signIn()
    await page.keyboard.press('Control+k')
    await page
      .getByRole('dialog')
      .getByRole('combobox')
      .fill(`https://app.intercom.com/a/inbox/ws/inbox/conversation/${id}`)
    await page.getByRole('option', { name: `Decisions about conversation ${id}` }).waitFor()
    await page.keyboard.press('Enter')

    await page.getByText('Nothing of this conversation is stored.').waitFor()
    await page.locator('details.decision summary').first().click()
    await page.getByText('The AI answers in the Messenger and by email.').waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await page.goto(`${base}/decisions`)
    await page.getByRole('heading', { name: 'Sessions' }).waitFor()
  }, 120_000)

  it('[O1] goes by keys and by the palette, asking nothing before two letters', async () => {
    const { page } = await signIn()
    const asked: string[] = []
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    await page.keyboard.press('g')
    await page.keyboard.press('k')
    await page.getByRole('heading', { name: 'Knowledge' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')

    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('m')
    await page.getByRole('dialog').getByRole('option').first().waitFor()
    expect(asked.filter((url) => url.includes('q=m'))).toEqual([])
    await page.getByRole('dialog').getByRole('combobox').fill('handoff_preset')
    await page.getByRole('option', { name: 'When to hand off' }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/handoff#handoff_preset/)
  }, 120_000)

  it('shows a lost connection, and recovers', async () => {
    const { page } = await signIn({ expectedTrouble: /ERR_|Failed to load|live/ })
    await page.route('**/api/v1/live**', (route) => route.abort())
    await page.reload()
    await page.getByText('Live updates stopped at').waitFor()
    await page.unroute('**/api/v1/live**')
    await page.getByText('Live updates stopped at').waitFor({ state: 'detached' })

    await page.context().setOffline(true)
    await page.getByText('You are offline. Showing what was loaded at').waitFor()
    await page.context().setOffline(false)
    await page.getByText('You are offline.').waitFor({ state: 'detached' })
  }, 120_000)

  it('filters by chips that stand in the address', async () => {
    await customerWrites('Beatriz Nunes', 'I want to talk to a human, please!')
    const { page, base } = await signIn()
    await page.goto(`${base}/sessions?view=all`)
    await page.getByRole('link', { name: 'Beatriz Nunes' }).first().waitFor()
    await page.keyboard.press('f')
    await page.getByRole('button', { name: 'Reason', exact: true }).click()
    await page.getByRole('button', { name: 'asked for a person' }).click()

    await page.getByText('Reason: asked for a person', { exact: true }).waitFor()
    expect(page.url()).toContain('reason=customer_requested')
    await page.getByRole('link', { name: 'Beatriz Nunes' }).first().waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Control+k').then(async () => {
        await page.getByRole('dialog').getByRole('combobox').fill('csv')
        await page.keyboard.press('Enter')
      }),
    ])
    expect(file.suggestedFilename()).toBe('sessions-all.csv')
    expect(await findAxeViolations(page)).toEqual([])
  }, 120_000)
})
