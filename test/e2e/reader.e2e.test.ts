import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInChromium, type PageOptions, useBrowser } from './browser.ts'
import { type ConnectedProgram, owner, runConnected } from './connected-program.ts'
import { until } from './program.ts'
import { signIn as signInTo, type SignedIn } from './sign-in.ts'

const slow = 180_000

describeInChromium('a reader of the dashboard', () => {
  const browser = useBrowser()
  let program: ConnectedProgram
  let session = ''

  beforeAll(async () => {
    program = await runConnected()
    await program.ask('POST', '/knowledge/documents', {
      ...{ title: 'Shipping', format: 'markdown', audience: 'public' },
      body: 'We ship to Norway. Parcels to Norway arrive in four to seven working days.',
    })
    const contact = { role: 'user', name: 'Maren Lund' }
    const { id } = await program.box.control<{ id: string }>('POST', '/contacts', contact)
    const question = { contact_id: id, body: 'Do you ship to Norway?', channel: 'web' }
    await program.box.control('POST', '/conversations', question)
    const list = () => program.ask<{ items: { id: string }[] }>('GET', '/sessions?outcome=replied')
    session = (await until(list, ({ items }) => items.length > 0, 90_000)).items[0]?.id ?? ''
  }, 300_000)

  afterAll(() => program?.stop(), 60_000)

  const signIn = (options: PageOptions = {}): Promise<SignedIn> =>
    signInTo(browser, { url: program.url, ...owner }, options)

  it(
    '[O1] keeps a verdict, and shows times as a table',
    async () => {
      const { page, base } = await signIn()
      await page.goto(`${base}/sessions/${session}`)
      const record = page.locator('details.decision').filter({ hasText: 'Replied' })
      await record.locator('summary').first().click()
      await record.getByRole('button', { name: 'Good' }).click()
      await page.getByRole('status').filter({ hasText: /good/i }).first().waitFor()
      await page.reload()
      await record.getByRole('button', { name: 'Good', pressed: true }).waitFor()

      await record.locator('summary').filter({ hasText: 'Time' }).click()
      await record.getByRole('button', { name: 'As table' }).click()
      expect(await record.getByRole('table').last().getByRole('row').count()).toBeGreaterThan(2)
    },
    slow,
  )

  it(
    'finds what a row offers, and comes back where it was',
    async () => {
      const { page, base } = await signIn()
      await page.goto(`${base}/sessions?view=all`)
      await page.getByRole('button', { name: 'Actions for Maren Lund' }).click()
      await page.getByText('Copy link', { exact: true }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Maren Lund' }).click()
      await page.getByRole('heading', { name: 'Maren Lund' }).waitFor()
      await page.goBack()

      await page.getByRole('link', { name: 'Maren Lund' }).waitFor()
      expect(page.url()).toContain('view=all')
    },
    slow,
  )

  it(
    'keeps density, zone and language, German loaded when it is read',
    async () => {
      const { page, base } = await signIn()
      const loaded: string[] = []
      page.on('request', (request) => loaded.push(request.url()))
      await page.goto(`${base}/settings/profile`)
      await page.getByLabel('Density').selectOption('compact')
      await page.getByLabel('Time zone').selectOption('Pacific/Auckland')
      expect(loaded.filter((url) => url.includes('german'))).toEqual([])
      await page.getByLabel('Language').selectOption('de')
      await page.getByRole('heading', { name: 'Profil', exact: true }).waitFor()
      await page.reload()
      await page.getByRole('heading', { name: 'Profil', exact: true }).waitFor()

      const html = page.locator('html')
      expect(loaded.some((url) => url.includes('german'))).toBe(true)
      expect(await html.getAttribute('data-density')).toBe('compact')
      expect(await html.getAttribute('lang')).toBe('de')
      expect(await page.getByLabel('Zeitzone').inputValue()).toBe('Pacific/Auckland')
    },
    slow,
  )

  it(
    'is told what failed, in its own place, and goes on',
    async () => {
      const { page, base } = await signIn({ expectedTrouble: /503/ })
      await page.route('**/api/v1/watch-rules', (route) =>
        route.fulfill({ status: 503, json: { error: { code: 'down', message: 'Down.' } } }),
      )
      await page.goto(`${base}/review/rules`)
      await page.getByRole('alert').getByText('could not be loaded').waitFor({ timeout: 60_000 })
      expect(await page.locator('h1').count()).toBe(1)
      await page.unroute('**/api/v1/watch-rules')
      await page.getByRole('button', { name: 'Try now' }).click()
      await page.getByRole('button', { name: 'Add rule' }).waitFor()

      await page.context().setOffline(true)
      await page.getByText('You are offline.').waitFor()
      await page.context().setOffline(false)
      await page.getByText('You are offline.').waitFor({ state: 'detached' })
    },
    slow,
  )

  it(
    '[C1] loses nothing typed when the sign-in ends meanwhile',
    async () => {
      const { page, base } = await signIn({ expectedTrouble: /401/ })
      await page.goto(`${base}/knowledge/new`)
      await page.getByLabel('Title').fill('Returns')
      await page.getByLabel('Text (Markdown)').fill('Everything unused can be returned.')
      await page.context().clearCookies()
      await page.getByRole('button', { name: 'Publish' }).click()
      await page.getByText('What you typed here stays').waitFor()
      expect(await page.getByText('Authorization').count()).toBe(0)

      const [again] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: 'Sign in' }).click(),
      ])
      await again.getByLabel('E-mail').fill(owner.email)
      await again.getByLabel('Password', { exact: true }).fill(owner.password)
      await again.getByRole('button', { name: 'Sign in', exact: true }).click()
      await again.waitForURL(/\/o\//)
      await page.getByRole('button', { name: 'Publish' }).click()
      await page.getByRole('heading', { name: 'Returns' }).waitFor()
    },
    slow,
  )

  it(
    'follows a link through the sign-in to its page',
    async () => {
      const { base } = await signIn()
      const path = `${base.replace(program.url, '')}/reports/times`
      const page = await browser.open(`${program.url}${path}`, { expectedTrouble: /401/ })
      await page.getByLabel('E-mail').fill(owner.email)
      await page.getByLabel('Password', { exact: true }).fill(owner.password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.getByRole('heading', { name: 'Reports' }).waitFor()

      expect(page.url()).toBe(`${program.url}${path}`)
    },
    slow,
  )
})
