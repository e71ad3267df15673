import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInChromium, findAxeViolations, useBrowser } from './browser.ts'
import { dataFolder, type Program, runProgram } from './program.ts'
import { runSandbox, type SandboxProgram } from './sandbox-control.ts'

const password = 'a sentence is fine here'

/** The address of the organization that a page shows. */
function baseOf(page: Page): string {
  return /^.*\/o\/[^/]+/.exec(page.url())?.[0] ?? ''
}

describeInChromium('the dashboard', () => {
  const browser = useBrowser()
  const folder = dataFolder('filled')
  let box: SandboxProgram
  let server: Program
  let url = ''

  beforeAll(async () => {
    box = await runSandbox()
    server = runProgram(['serve'], {
      DATA_DIR: folder.path,
      PORT: '0',
      INTERCOM_API_URL: box.apiUrl,
      INTERCOM_FILE_HOSTS: new URL(box.apiUrl).host,
    })
    url = (await server.line(/^Listening on /)).replace('Listening on ', '')
  }, 120_000)

  afterAll(async () => {
    server?.signal('SIGTERM')
    box?.program.signal('SIGTERM')
    await Promise.all([server?.ended, box?.program.ended])
    folder.remove()
  }, 60_000)

  async function signIn(options = {}): Promise<Page> {
    const page = await browser.open(url, options)
    await page.getByLabel('E-mail').fill('ines@oddmoor.example')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/o\//)
    return page
  }

  async function ask(name: string, body: string): Promise<string> {
    const contact = await box.control<{ id: string }>('POST', '/contacts', { role: 'user', name })
    const { id } = await box.control<{ id: string }>('POST', '/conversations', {
      contact_id: contact.id,
      body,
      channel: 'web',
    })
    return id
  }

  it('signs the first person up and leads into the guide', async () => {
    const page = await browser.open(url)

    await page.getByLabel('Your name').fill('Ines Halvorsen')
    await page.getByLabel('E-mail').fill('ines@oddmoor.example')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByLabel('Organization').fill('Oddmoor Paper')
    await page.getByRole('button', { name: 'Create' }).click()

    await page.getByRole('heading', { name: 'Set up', exact: true }).waitFor()
    expect(await page.title()).toBe('Set up · Firstline')
    expect(await findAxeViolations(page)).toEqual([])
  }, 60_000)

  it('[C4] names the check that fails, and connects when all pass', async () => {
    const page = await signIn({ expectedTrouble: /422/ })
    await page.getByRole('link', { name: 'Settings' }).click()
    const dialog = page.getByRole('dialog', { name: 'Intercom' })
    await dialog.getByText('/webhooks/intercom/').waitFor()

    await dialog.getByLabel('Access token').fill('not-a-token')
    await dialog.getByLabel('Workspace ID').fill(box.workspace.id)
    await dialog.getByLabel('AI Admin ID').fill(box.workspace.ai_admin_id)
    await dialog.getByRole('button', { name: 'Connect' }).click()
    await dialog.getByText('Nothing was saved.').waitFor()
    await dialog.getByText('rejected the access token').first().waitFor()

    await dialog.getByLabel('Access token').fill(`${box.workspace.access_token}\n`)
    await dialog.getByRole('button', { name: 'Add' }).click()
    await dialog.getByLabel('Client secret').fill(box.workspace.client_secret)
    await dialog.getByRole('button', { name: 'Connect' }).click()
    await dialog.getByText('Connected', { exact: true }).waitFor()

    const content = await page.content()
    expect(content).not.toContain(box.workspace.access_token)
    expect(content).not.toContain(box.workspace.client_secret)
    const shown = await dialog.locator('.url').textContent()
    await box.control('PUT', '/webhooks', { url: shown })
    await dialog.getByText('Reached').waitFor()
    expect(await findAxeViolations(page)).toEqual([])
  }, 60_000)

  it('writes a document that the AI then answers from', async () => {
    const page = await signIn()
    await page.getByRole('navigation').getByRole('link', { name: 'Knowledge' }).click()
    await page.getByText('The AI knows nothing yet').waitFor()
    await page.getByRole('link', { name: 'New document' }).first().click()

    await page.getByLabel('Title').fill('Shipping')
    await page
      .getByLabel('Text (Markdown)')
      .fill('We ship to Norway. Parcels to Norway arrive four to seven working days later.')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('heading', { name: 'Shipping' }).waitFor()

    await page.getByRole('link', { name: 'Try it' }).click()
    await page.getByPlaceholder('Write as the customer…').fill('Do you ship to Norway?')
    await page.getByRole('button', { name: 'Ask' }).click()
    await page.getByText('Would reply').waitFor()
    expect(await findAxeViolations(page)).toEqual([])
  }, 60_000)

  it('[A4] tries a draft beside what is published, and keeps it', async () => {
    const page = await signIn()
    await page.goto(`${baseOf(page)}/knowledge`)
    await page.getByRole('link', { name: 'Shipping' }).click()
    const text = page.getByLabel('Text (Markdown)')
    await text.fill('We ship to Norway. Parcels to Norway arrive nine working days later.')
    await page.getByRole('link', { name: 'Try it with this draft' }).click()

    await page.getByPlaceholder('Write as the customer…').fill('Do you ship to Norway?')
    await page.getByRole('button', { name: 'Ask' }).click()
    const shown = (words: string) => page.getByText(words).filter({ visible: true }).first()
    await shown('nine working days later').waitFor()
    await shown('four to seven working days later').waitFor()
    expect(await findAxeViolations(page)).toEqual([])

    await page.getByRole('navigation').getByRole('link', { name: 'Knowledge' }).click()
    await page.getByRole('link', { name: 'Shipping' }).click()
    await page.getByText('customers get the published text').waitFor()
    expect(await text.inputValue()).toContain('nine working days')
    await page.getByRole('button', { name: 'Throw the draft away' }).click()
    await page.getByText('customers get the published text').waitFor({ state: 'detached' })
  }, 60_000)

  it('[O1] shows a new session as it comes, and why', async () => {
    const page = await signIn()
    await page.goto(`${baseOf(page)}/sessions?view=all`)
    await page.getByRole('heading', { name: 'Sessions' }).waitFor()

    const id = await ask('Maren Lund', 'Do you ship to Norway?')
    await page.getByRole('link', { name: 'Maren Lund' }).click()
    await page.getByRole('article').getByText('working days later').waitFor()
    await box.control('POST', `/conversations/${id}/reply`, {
      as: 'contact',
      body: 'I want to talk to a human, please.',
    })
    const decision = page.locator('details.decision').filter({ hasText: 'asked for a person' })
    await decision.locator('summary').first().click()
    await decision.getByText('Gates', { exact: true }).first().waitFor()

    expect(await page.locator('h1').count()).toBe(1)
    // What is scrolled half under the head would be measured as too small to press.
    await page.evaluate(() => scrollTo(0, 0))
    expect(await findAxeViolations(page)).toEqual([])
    const inbox = await browser.open(`${box.inboxUrl}?conversation=${id}`)
    await inbox.getByText('The customer asked for a person').first().waitFor()
  }, 90_000)

  it('[O4] saves a setting at once, and takes it back by undo', async () => {
    const page = await signIn()
    await page.goto(`${baseOf(page)}/settings/integrations/intercom/sync`)
    const toggle = page.getByRole('switch', { name: 'Full Conversation Auto Sync' })
    await toggle.click()
    await page.getByText('Saved. Counts from the next message.').waitFor()
    expect(await toggle.isChecked()).toBe(true)

    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForFunction(
      () => !document.querySelector<HTMLInputElement>('#full_conversation_sync input')?.checked,
    )
    await page.goto(`${baseOf(page)}/settings/integrations/intercom/handoff`)
    await page.getByRole('switch', { name: 'Tell the customer' }).click()
    await page.getByText('Saved. Counts from the next message.').waitFor()
    await page.reload()
    await page.getByText('by Ines Halvorsen').waitFor()
    await page.getByRole('switch', { name: 'Tell the customer' }).click()
    await page.goto(`${baseOf(page)}/settings/audit`)
    await page.getByText('Settings changed').nth(1).waitFor()
    expect(await findAxeViolations(page)).toEqual([])
  }, 60_000)

  it('[C1] lets an invited member read, and change nothing', async () => {
    const owner = await signIn()
    await owner.goto(`${baseOf(owner)}/settings/members`)
    await owner.getByLabel('E-mail').fill('mila@oddmoor.example')
    await owner.getByRole('button', { name: 'Invite', exact: true }).click()
    const link = await owner.locator('.code-once').textContent()

    const member = await browser.open(link ?? '', { width: 390, height: 844 })
    await member.getByLabel('Your name').fill('Mila Okafor')
    await member.getByLabel('Password', { exact: true }).fill(password)
    await member.getByRole('button', { name: 'Join Oddmoor Paper' }).click()
    await member.getByRole('heading', { name: 'Sessions' }).waitFor()
    await member.getByRole('button', { name: 'More' }).click()
    await member.getByRole('link', { name: 'Settings' }).click()

    await member.getByText('You are a member.').waitFor()
    expect(await member.getByText('/webhooks/intercom/').textContent()).toContain('…')
    expect(await member.getByRole('button', { name: 'Disconnect' }).isDisabled()).toBe(true)
  }, 90_000)

  it('[R6] walks a report by keys and opens the sessions behind a number', async () => {
    const page = await signIn()
    const main = page.getByRole('navigation', { name: 'Main', exact: true })
    await main.getByRole('link', { name: 'Reports' }).click()
    const volume = page.getByRole('slider', { name: /^Volume/ })
    await volume.focus()
    await page.keyboard.press('End')
    const today = await volume.getAttribute('aria-valuetext')
    await page.keyboard.press('ArrowLeft')

    expect(await volume.getAttribute('aria-valuetext')).not.toBe(today)
    await page.getByRole('button', { name: /As table.*Volume/ }).click()
    expect(await page.getByRole('table', { name: 'Volume' }).getByRole('row').count()).toBe(31)
    await page.getByRole('link', { name: /^AI took part/ }).click()
    await page.getByRole('heading', { name: 'Sessions' }).waitFor()
    await page.getByText('AI took part: yes', { exact: true }).waitFor()
  }, 60_000)

  it('leads on from an address where there is nothing', async () => {
    const page = await signIn({ expectedTrouble: /404/ })
    await page.goto(`${baseOf(page)}/sessions/nothing-of-ours`)

    await page.getByRole('link', { name: 'Go to your sessions' }).click()

    await page.getByRole('heading', { level: 1, name: 'Sessions' }).waitFor()
  })
})
