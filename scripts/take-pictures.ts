// Takes the pictures of docs/pictures from the real thing: `npm start`, a question, an answer, a wish for a person.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { chromium, type Browser } from 'playwright-core'
import { root } from './checks/run-program.ts'
import { type DashboardAccess, pictureDashboard } from './picture-dashboard.ts'

const folder = join(root, 'docs', 'pictures')
const mostLines = 50
/** E-mail is answered after half a minute. */
const waitForAnswersMs = 36_000

type Addresses = {
  messenger: string
  inbox: string
  question: string
  dashboard: DashboardAccess
}

const others: [name: string | undefined, words: string, channel: 'web' | 'email'][] = [
  ['Henrik Aalto', 'Which of your inks are safe in a pen that sits unused for a month?', 'web'],
  ['Beatriz Nunes', 'Já escrevi três vezes. Quero falar com uma pessoa, por favor!', 'email'],
  ['مريم الحسن', 'متى يصل طلبي؟ أرسلت لكم صورة الإيصال قبل يومين.', 'web'],
  ['<script>alert("hello")</script>', '<img src=x onerror=alert(1)> Do you ship to Norway?', 'web'],
  [
    'Wilhelmine-Charlotte von Hohenfels-Baumgarten zu Altenstein',
    `Guten Tag, ${'ich habe eine sehr lange Frage zu meinem Notizbuch. '.repeat(200)}`,
    'email',
  ],
  [undefined, 'Can I pay the yearly plan by SEPA?', 'web'],
]

await main()

async function main(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'firstline-pictures-'))
  const program = spawn(process.execPath, ['src/cli/main.ts', 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', DATA_DIR: dataFolder, LOG_LEVEL: 'warn' },
  })
  const ended = new Promise((resolve) => program.once('exit', resolve))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--force-device-scale-factor=1'],
  })
  try {
    mkdirSync(folder, { recursive: true })
    const addresses = await readAddresses(program.stdout)
    await tellTheStory(browser, addresses)
    await fillTheQueue(addresses.messenger)
    await pictureDashboard(browser, addresses.dashboard, folder)
  } finally {
    await browser.close()
    program.kill('SIGTERM')
    await ended
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function readAddresses(output: NodeJS.ReadableStream): Promise<Addresses> {
  const found = new Map<string, string>()
  let count = 0
  for await (const line of createInterface({ input: output })) {
    const [label = '', words = ''] = line.split(/\s{2,}(.*)/)
    found.set(label, words)
    count += 1
    if (found.has('Try asking') || count >= mostLines) break
  }
  if (!found.has('Try asking')) throw new Error('npm start ended before it told its addresses')
  const said = (label: string) => found.get(label) ?? ''
  const [email = '', password = ''] = said('Sign in').split(/\s+/)
  return {
    dashboard: { url: said('Dashboard'), email, password },
    messenger: said('Messenger'),
    inbox: said('Inbox'),
    question: said('Try asking').replaceAll('"', ''),
  }
}

async function tellTheStory(browser: Browser, addresses: Addresses): Promise<void> {
  const window = { viewport: { width: 1120, height: 760 }, locale: 'en-GB' }
  const messenger = await browser.newPage(window)
  await messenger.goto(addresses.messenger)
  const write = async (words: string) => {
    await messenger.getByRole('textbox', { name: 'Write a message' }).fill(words)
    await messenger.keyboard.press('Enter')
  }
  await write(addresses.question)
  await messenger.getByText('AI Assistant · AI').first().waitFor()
  await messenger.screenshot({ path: join(folder, 'messenger.png') })

  await write('Could I talk to a person, please?')
  await messenger.getByText('AI Assistant · AI').nth(1).waitFor()
  const id = new URL(messenger.url()).searchParams.get('conversation') ?? ''
  const inbox = await browser.newPage({ ...window, viewport: { width: 1360, height: 820 } })
  await inbox.goto(`${addresses.inbox}?conversation=${id}`)
  await inbox.getByText('firstline_handed_off').first().waitFor({ state: 'attached' })
  await inbox.screenshot({ path: join(folder, 'inbox.png') })
}

/** Long, hostile and right-to-left conversations, begun by the sandbox's control API as customers would. */
async function fillTheQueue(messenger: string): Promise<void> {
  const page = await (await fetch(messenger)).text()
  const token = /control-token" content="([^"]+)/.exec(page)?.[1] ?? ''
  const post = async (path: string, body: object) => {
    const answer = await fetch(new URL(`/_sandbox${path}`, messenger), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await answer.json()) as { id: string } // each of them makes something with an id
  }
  for (const [name, words, channel] of others) {
    const contact = await post('/contacts', name ? { name, role: 'user' } : { role: 'lead' })
    await post('/conversations', { contact_id: contact.id, body: words, channel })
  }
  await new Promise((resolve) => setTimeout(resolve, waitForAnswersMs))
}
