import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  describeInChromium,
  findAxeViolations,
  type PageOptions,
  scrollsSideways,
  useBrowser,
} from './browser.ts'
import { type ConnectedProgram, owner, runConnected } from './connected-program.ts'
import { signIn as signInTo, type SignedIn } from './sign-in.ts'
import { startStandIn, type StandIn } from '#test/fakes/stand-in-server.ts'

describeInChromium('supervision', () => {
  const browser = useBrowser()
  let receiver: StandIn
  let program: ConnectedProgram

  beforeAll(async () => {
    receiver = await startStandIn(() => ({ status: 204 }))
    program = await runConnected({ WATCH_WEBHOOK_HOSTS: new URL(receiver.url).host })
    await program.ask('POST', '/knowledge/documents', {
      title: 'Shipping',
      format: 'markdown',
      audience: 'public',
      body: 'We ship to Norway. Parcels arrive in four to seven working days.',
    })
  }, 180_000)

  afterAll(async () => {
    await program?.stop()
    await receiver?.close()
  }, 60_000)

  async function write(body: string): Promise<void> {
    const contact = { role: 'user', name: 'Nils Aasen' }
    const { id } = await program.box.control<{ id: string }>('POST', '/contacts', contact)
    await program.box.control('POST', '/conversations', { contact_id: id, body, channel: 'web' })
  }

  function signIn(options: PageOptions = {}): Promise<SignedIn> {
    return signInTo(browser, { url: program.url, ...owner }, options)
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
    const list = () => program.ask<{ items: { id: string }[] }>('GET', '/sessions?outcome=replied')
    await expect
      .poll(async () => (await list()).items.length, { timeout: 60_000 })
      .toBeGreaterThan(0)
    const { items } = await list()
    const { id } = await program.ask<{ id: string }>('POST', '/review', {
      session_id: items[0]?.id,
    })
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
