import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInChromium, findAxeViolations, scrollsSideways, useBrowser } from './browser.ts'
import { dataFolder, type Program, runProgram } from './program.ts'
import { runSandbox, type SandboxProgram } from './sandbox-control.ts'
import { startStandIn, type StandIn } from '#test/fakes/stand-in-server.ts'

const email = 'ines@oddmoor.example'
const password = 'a sentence is fine here'

describeInChromium('supervision', () => {
  const browser = useBrowser()
  const folder = dataFolder('filled')
  let receiver: StandIn
  let box: SandboxProgram
  let server: Program
  let url = ''
  let key = ''

  beforeAll(async () => {
    receiver = await startStandIn(() => ({ status: 204 }))
    box = await runSandbox()
    const environment = {
      DATA_DIR: folder.path,
      PORT: '0',
      SWEEP_INTERVAL_S: '1',
      INTERCOM_API_URL: box.apiUrl,
      WATCH_WEBHOOK_HOSTS: new URL(receiver.url).host,
    }
    const owner = ['--org', 'Oddmoor', '--email', email, '--password', password]
    const provisioned = runProgram(['provision', ...owner, '--json'], environment)
    key = JSON.parse(await provisioned.line(/^\{/)).api_key
    await provisioned.ended
    server = runProgram(['serve'], environment)
    url = (await server.line(/^Listening on /)).replace('Listening on ', '')
    const { id: workspace_id, access_token, ai_admin_id } = box.workspace
    await ask('PUT', '/integrations/intercom', { access_token, workspace_id, ai_admin_id })
    await ask('POST', '/knowledge/documents', {
      title: 'Shipping',
      format: 'markdown',
      audience: 'public',
      body: 'We ship to Norway. Parcels arrive in four to seven working days.',
    })
  }, 180_000)

  afterAll(async () => {
    server?.signal('SIGTERM')
    box?.program.signal('SIGTERM')
    await Promise.all([server?.ended, box?.program.ended])
    await receiver?.close()
    folder.remove()
  }, 60_000)

  async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Answer // held to the OpenAPI document by other tests
  }

  async function write(body: string): Promise<void> {
    const contact = { role: 'user', name: 'Nils Aasen' }
    const { id } = await box.control<{ id: string }>('POST', '/contacts', contact)
    await box.control('POST', '/conversations', { contact_id: id, body, channel: 'web' })
  }

  async function signIn(options = {}): Promise<{ page: Page; base: string }> {
    const page = await browser.open(url, options)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL(/\/o\//)
    return { page, base: /^.*\/o\/[^/]+/.exec(page.url())?.[0] ?? '' }
  }

  it('[O7] builds a rule, marks the session, and calls the webhook signed', async () => {
    const { page, base } = await signIn()
    await page.goto(`${base}/review/rules`)
    await page.getByLabel('Mark a session when').selectOption('words')
    await page.getByLabel('Word or phrase').fill('lawyer')
    await page.getByText('Would have matched nothing yesterday.').waitFor()
    await page.getByLabel('Webhook (optional)').fill(`${receiver.url}/hook`)
    await page.getByRole('button', { name: 'Add rule' }).click()
    await page.getByText(/^whs_/).waitFor()
    expect(await findAxeViolations(page)).toEqual([])

    await write('My lawyer asks: do you ship to Norway?')
    await page.getByRole('link', { name: 'marks 1 session' }).waitFor({ timeout: 60_000 })
    await expect.poll(() => receiver.requests.length, { timeout: 30_000 }).toBe(1)

    expect(receiver.requests[0]?.headers['x-firstline-signature']).toMatch(/^sha256=[0-9a-f]{64}$/)
    await page.getByText('Calls', { exact: true }).click()
    await page.getByText('arrived').waitFor()
  }, 180_000)

  it('[O8] judges by keys alone, blind, and says when the queue is empty', async () => {
    await write('Do you ship to Norway?')
    const list = () => ask<{ items: { id: string }[] }>('GET', '/sessions?outcome=replied')
    await expect
      .poll(async () => (await list()).items.length, { timeout: 60_000 })
      .toBeGreaterThan(0)
    const { items } = await list()
    const { id } = await ask<{ id: string }>('POST', '/review', { session_id: items[0]?.id })
    const { page, base } = await signIn()
    await page.goto(`${base}/review/${id}`)
    await page.getByRole('heading', { name: 'Scorecard' }).waitFor()
    expect(await findAxeViolations(page)).toEqual([])

    for (const mark of ['2', '1', '2', 'y']) await page.keyboard.press(mark)
    await page.keyboard.press('Enter')
    await page.getByText('That was the last. The queue is empty.').waitFor()

    await page.getByRole('link', { name: 'Review', exact: true }).first().click()
    await page.getByText(/^Queue is empty\. Next sample/).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
  }, 120_000)

  it('[O6] has a page of alerts that fits a phone in the dark', async () => {
    const { page, base } = await signIn({ width: 390, colorScheme: 'dark' })
    for (const path of ['/health/alerts', '/review', '/review/rules']) {
      await page.goto(`${base}${path}`)
      await page.locator('main h1').waitFor()
      expect(await scrollsSideways(page), path).toBe(false)
      expect(await findAxeViolations(page), path).toEqual([])
    }
  }, 120_000)
})
