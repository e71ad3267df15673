import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#sandbox/sandbox.ts'
import { describeInChromium, findAxeViolations, scrollsSideways, useBrowser } from './browser.ts'

type Conversation = { id: string; state: string; conversation_rating: { rating: number } | null }

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const norway = 'Do you ship to Norway, and how long does it take?'
const aiId = '7110002'

describeInChromium('the sandbox pages', () => {
  const browser = useBrowser()
  let sandbox: Sandbox

  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  beforeEach(async () => {
    await control('POST', '/reset')
  })
  afterAll(async () => {
    await sandbox.close()
  })

  async function control<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${sandbox.apiUrl}/_sandbox${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${sandbox.controlToken}`,
        'Content-Type': 'application/json',
      },
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
    return (response.status === 204 ? undefined : await response.json()) as Answer // Each caller names what the path answers.
  }

  function start(contact: Record<string, unknown>, body = norway): Promise<Conversation> {
    return control<{ id: string }>('POST', '/contacts', { role: 'user', ...contact }).then(
      ({ id }) => control('POST', '/conversations', { contact_id: id, body, channel: 'web' }),
    )
  }

  function answer(id: string, body: string): Promise<Conversation> {
    return control('POST', `/conversations/${id}/reply`, { as: 'admin', admin_id: aiId, body })
  }

  function openInbox(id: string, options = {}): Promise<Page> {
    return browser.open(`${sandbox.apiUrl}/inbox?conversation=${id}`, options)
  }

  it('shows a customer the answer of the AI and keeps the thread', async () => {
    const page = await browser.open(`${sandbox.apiUrl}/messenger`)

    await page.getByRole('button', { name: norway }).click()
    await page.keyboard.press('Enter')
    await page.getByText('Delivered').waitFor()
    const id = new URL(page.url()).searchParams.get('conversation') ?? ''
    await answer(id, '<p>Yes: <a href="https://oddmoor.example/shipping">Shipping</a></p>')
    await page.getByText('AI Assistant · AI').waitFor()
    await page.goto(`${sandbox.apiUrl}/messenger`)

    const source = page.getByRole('log').getByRole('link', { name: 'Shipping' })
    await source.waitFor()
    expect(await source.getAttribute('rel')).toContain('noopener')
    expect(new URL(page.url()).searchParams.get('conversation')).toBe(id)
  })

  it('sends an e-mail with a picture and shows it as a letter', async () => {
    const page = await browser.open(`${sandbox.apiUrl}/messenger`)

    await page.getByRole('radio', { name: 'E-mail' }).check()
    await page.getByRole('textbox', { name: 'Subject' }).fill('A bent ledger')
    await page.getByRole('textbox', { name: 'Write a message' }).fill('It came bent.\n\nMaren')
    const files = [{ name: 'bent.png', mimeType: 'image/png', buffer: onePixel }]
    await page.setInputFiles('input[type=file]', files)
    await page.getByRole('button', { name: 'Send' }).click()

    await page.getByRole('heading', { name: 'A bent ledger' }).waitFor()
    await page.getByRole('log').getByRole('img').waitFor()
    const { items } = await control<{ items: unknown[] }>('GET', '/conversations')
    expect(items).toMatchObject([
      { source: { type: 'email', subject: 'A bent ledger' }, channel: { initial: 'email' } },
    ])
  })

  it('carries replies to the customer live, but never notes', async () => {
    const page = await browser.open(`${sandbox.apiUrl}/messenger`)
    await page.getByRole('textbox', { name: 'Write a message' }).fill('Is it acid-free?')
    await page.keyboard.press('Enter')
    await page.getByText('Delivered').waitFor()
    const inbox = await openInbox(new URL(page.url()).searchParams.get('conversation') ?? '')

    await inbox.getByRole('radio', { name: 'Note' }).check()
    await inbox.getByRole('textbox', { name: 'Write a note' }).fill('Ask the workshop first')
    await inbox.getByRole('button', { name: 'Add note as Tobias Renn' }).click()
    await inbox.getByText('Ask the workshop first').waitFor()
    await inbox.getByRole('radio', { name: 'Reply' }).check()
    await inbox.getByRole('textbox', { name: 'Write a reply' }).fill('It is acid-free.')
    await inbox.keyboard.press('Control+Enter')

    await page.getByRole('log').getByText('It is acid-free.').waitFor()
    expect(await page.getByText('Ask the workshop first').count()).toBe(0)
  })

  it('closes in the inbox and is rated in the Messenger', async () => {
    const page = await browser.open(`${sandbox.apiUrl}/messenger`)
    await page.getByRole('textbox', { name: 'Write a message' }).fill('Thanks!')
    await page.keyboard.press('Enter')
    await page.getByText('Delivered').waitFor()
    const id = new URL(page.url()).searchParams.get('conversation') ?? ''
    const inbox = await openInbox(id)

    await inbox.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByRole('radio', { name: '4 Good' }).press('Space')
    await page.getByRole('button', { name: 'Send rating' }).click()

    await inbox.getByText('rated 4 of 5').waitFor()
    expect(await control('GET', `/conversations/${id}`)).toMatchObject({
      state: 'closed',
      conversation_rating: { rating: 4 },
    })
  })

  it('assigns, tags and sets attributes by keyboard alone', async () => {
    const { id } = await start({ name: 'Maren Lund' })
    const inbox = await openInbox(id)

    await inbox.getByRole('button', { name: 'Assign' }).press('Enter')
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await inbox.keyboard.press(key)
    await inbox.getByText('Assigned to Ines Moreau · 0 tags').waitFor()
    await inbox.locator('summary', { hasText: 'Assigned to Ines' }).press('Enter')
    await inbox.getByRole('textbox', { name: 'Tag' }).fill('vip')
    await inbox.keyboard.press('Enter')
    await inbox.getByRole('textbox', { name: 'Attribute' }).fill('Plan')
    await inbox.getByRole('textbox', { name: 'Value' }).fill('Paper Club')
    await inbox.keyboard.press('Enter')

    await inbox.getByText('1 tag · 1 attribute').waitFor()
    expect(await control('GET', `/conversations/${id}`)).toMatchObject({
      admin_assignee_id: 7110003,
      tags: { tags: [{ name: 'vip' }] },
      custom_attributes: { Plan: 'Paper Club' },
    })
  })

  it('breaks the next API call and shows it on the wire', async () => {
    const { id } = await start({ name: 'Maren Lund' })
    const inbox = await openInbox(id)

    await inbox.getByRole('button', { name: 'Faults' }).click()
    await inbox.getByRole('combobox', { name: 'Call' }).selectOption('Read a conversation')
    await inbox.getByRole('button', { name: 'Add fault' }).click()
    await inbox.getByText('0 of 1 hit').waitFor()
    await inbox.keyboard.press('Escape')
    const { access_token: token } = sandbox.line.workspaces[0] ?? { access_token: '' }
    const headers = { Authorization: `Bearer ${token}`, 'Intercom-Version': '2.16' }
    const response = await fetch(`${sandbox.apiUrl}/conversations/${id}`, { headers })

    expect(response.status).toBe(503)
    await inbox.getByRole('complementary').getByText('fault 1').waitFor()
  })

  it('shows hostile names and words as words', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
    const { id } = await start({ name: hostile }, `${hostile} ${'long'.repeat(2500)}`)
    await answer(id, '<p onclick="1">Hm <a href="javascript:document.title=1">there</a></p>')
    const inbox = await openInbox(id, { width: 390, height: 844 })

    await inbox.getByRole('heading', { level: 1, name: hostile }).waitFor()

    expect(await inbox.locator('main script, main img, main a[href^=javascript]').count()).toBe(0)
    expect(await inbox.title()).toContain('Inbox (sandbox)')
    expect(await scrollsSideways(inbox)).toBe(false)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`passes axe on desk and phone in ${colorScheme}`, { timeout: 90_000 }, async () => {
      const { id } = await start({ name: 'نورا الحداد' }, 'متى يصل طلبي؟')
      await answer(id, '<p>Tomorrow. <a href="https://oddmoor.example/">Shipping</a></p>')
      const sizes = [
        { width: 1440, height: 900, colorScheme },
        { width: 390, height: 844, colorScheme },
      ]

      const findings: string[] = []
      for (const size of sizes) {
        const messenger = await browser.open(`${sandbox.apiUrl}/messenger`, size)
        await messenger.getByText('Try asking').waitFor()
        const inbox = await openInbox(id, size)
        await inbox.getByText('Tomorrow.').last().waitFor()
        for (const page of [messenger, inbox]) {
          findings.push(...(await findAxeViolations(page)))
          if (await scrollsSideways(page)) findings.push(`${page.url()} scrolls sideways`)
        }
      }

      expect(findings).toEqual([])
    })
  }
})
