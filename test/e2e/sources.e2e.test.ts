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

const longMs = { timeout: 60_000 }

type Sources = { items: { id: string; documents: number; status: string }[] }

describeInChromium('knowledge from Intercom', () => {
  const browser = useBrowser()
  let program: ConnectedProgram

  beforeAll(async () => {
    program = await runConnected()
  }, 180_000)

  afterAll(() => program?.stop(), 60_000)

  function signIn(options: PageOptions = {}): Promise<SignedIn> {
    return signInTo(browser, { url: program.url, ...owner }, options)
  }

  it('[K5] adds the articles, answers from them, and follows a change', async () => {
    const { page, base } = await signIn()
    await page.goto(`${base}/knowledge/sources`)
    await page.getByText('Nothing is taken over from Intercom yet.').waitFor()
    await page.getByRole('button', { name: 'Add Intercom articles' }).click()
    await page.getByText('Up to date').waitFor(longMs)
    await page.getByRole('link', { name: '5 documents' }).click()
    await page.getByRole('link', { name: 'Sending something back' }).waitFor(longMs)
    const answer = await program.ask<{ outcome: string; body: string }>('POST', '/answers', {
      messages: [{ role: 'customer', text: 'How long do parcels to Norway take?' }],
    })
    await program.box.control('PATCH', '/articles/5500002', {
      title: 'Giving back what you bought',
    })
    await program.box.control('DELETE', '/articles/5500004')
    await page.goto(`${base}/knowledge/sources`)
    await page.getByRole('button', { name: 'Read now' }).click()
    await page.getByRole('link', { name: '4 documents' }).waitFor(longMs)
    await page.goto(`${base}/knowledge`)

    await page.getByRole('link', { name: 'Giving back what you bought' }).waitFor(longMs)
    expect(answer).toMatchObject({ outcome: 'replied', body: expect.stringContaining('Norway') })
  }, 180_000)

  it('[K5] keeps the text of an article, and takes what is ours', async () => {
    const { page, base } = await signIn()
    await page.goto(`${base}/knowledge`)
    await page.getByRole('link', { name: 'The Paper Club' }).click()
    await page.getByText('its text is changed there').waitFor()
    expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0)
    expect(await findAxeViolations(page)).toEqual([])

    await page.getByLabel('Questions that it answers').fill('What does the club cost?')
    await page.getByLabel('In use').uncheck()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. Counts from the next question.').waitFor()
    await page.goto(`${base}/knowledge?state=off`)

    await page.getByRole('link', { name: 'The Paper Club' }).waitFor()
    const found = await program.ask<{ items: object[] }>(
      'GET',
      '/knowledge/search?q=paper+club+yearly+plan',
    )
    expect(found.items).not.toContainEqual(expect.objectContaining({ title: 'The Paper Club' }))
  }, 120_000)

  it('[K5] says what went wrong, and deletes with its documents', async () => {
    const fault = { operation: 'listInternalArticles', kind: 'status', status: 403 }
    await program.box.control('POST', '/faults', { ...fault, when: 'before', times: 1 })
    const { page, base } = await signIn()
    await page.goto(`${base}/knowledge/sources`)
    await page.getByRole('button', { name: 'Add Intercom internal articles' }).click()
    await page.getByText('The token may not read these articles.').waitFor(longMs)
    expect(await findAxeViolations(page)).toEqual([])

    const inner = page.getByRole('listitem').filter({ hasText: 'Intercom internal articles' })
    await inner.getByRole('button', { name: 'Read now' }).click()
    await inner.getByRole('link', { name: '2 documents' }).waitFor(longMs)
    await inner.getByRole('button', { name: 'Delete source' }).click()
    const asked = page.getByRole('dialog')
    await asked.getByText('2 documents go with Intercom internal articles').waitFor()
    await asked.getByRole('button', { name: 'Delete source' }).click()
    await page.getByText('The source and 2 documents are deleted.').waitFor()

    const { items } = await program.ask<Sources>('GET', '/knowledge/sources')
    expect(items.map(({ documents }) => documents)).toEqual([4])
  }, 180_000)

  it.each([
    ['desktop', 1440, 'light'],
    ['phone', 390, 'dark'],
  ] as const)(
    '[K5] reads well on a %s',
    async (_device, width, colorScheme) => {
      const { page, base } = await signIn({ width, height: 844, colorScheme })

      for (const path of ['knowledge/sources', 'knowledge?source=here', 'knowledge']) {
        await page.goto(`${base}/${path}`)
        await page.locator('h1').waitFor()
        await page.locator('.skeleton').first().waitFor({ state: 'detached' })
        expect(await findAxeViolations(page), path).toEqual([])
        expect(await scrollsSideways(page), path).toBe(false)
      }
    },
    120_000,
  )

  it('[O1] leads from a handoff to a document with the question', async () => {
    const contact = { role: 'user', name: 'Nils Aasen' }
    const { id } = await program.box.control<{ id: string }>('POST', '/contacts', contact)
    const body = 'Do you sell scented candles in violet?'
    await program.box.control('POST', '/conversations', { contact_id: id, body, channel: 'web' })
    const list = () =>
      program.ask<{ items: { id: string }[] }>('GET', '/sessions?outcome=handed_off')
    await expect.poll(async () => (await list()).items.length, longMs).toBeGreaterThan(0)
    const { items } = await list()
    const { page, base } = await signIn()
    await page.goto(`${base}/sessions/${items[0]?.id}`)
    const record = page.locator('details.decision').filter({ hasText: 'Nothing in the knowledge' })
    await record.locator('summary').first().click()
    await record.getByRole('link', { name: 'Write the missing document' }).click()

    await expect.poll(() => page.getByLabel('Questions that it answers').inputValue()).toBe(body)
    expect(await page.getByLabel('Title').inputValue()).toBe(
      'Do you sell scented candles in violet',
    )
  }, 180_000)
})
