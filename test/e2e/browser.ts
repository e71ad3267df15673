import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type PageOptions = {
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  /** Console errors and warnings that the test provokes; others fail it. */
  expectedTrouble?: RegExp
}

/** A group of browser tests; where Chromium is missing it is skipped under a name that says so. */
export function describeInChromium(name: string, define: () => void): void {
  if (existsSync(browserPath)) return void describe(name, define)
  const reason = `skipped: no Chromium at ${browserPath}; set CHROMIUM to its path`
  process.stderr.write(`${name}: ${reason}\n`)
  describe.skip(`${name} (${reason})`, define)
}

export type TestBrowser = { open(url: string, options?: PageOptions): Promise<Page> }

/**
 * One browser for the test file. Every page has its own empty profile and is closed after its test;
 * an unexpected console message, page error or request to another origin fails that test.
 */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined
  const opened: Page[] = []
  const troubles: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: browserPath, args: launchArguments })
  })
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close()
    expect(troubles.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
  })

  async function open(url: string, options: PageOptions = {}): Promise<Page> {
    if (!browser) throw new Error('the browser is not running: call open inside a test')
    const { width = 1440, height = 900, colorScheme = 'light' } = options
    const viewport = { width, height }
    const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB' })
    opened.push(page)
    watch(page, { origin: new URL(url).origin, expected: options.expectedTrouble, troubles })
    await page.goto(url)
    return page
  }
  return { open }
}

type Watch = { origin: string; expected: RegExp | undefined; troubles: string[] }

function watch(page: Page, { origin, expected, troubles }: Watch): void {
  const note = (words: string) => {
    if (!expected?.test(words)) troubles.push(words)
  }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => note(`page error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith('blob:') && new URL(url).origin !== origin) note(`foreign request: ${url}`)
  })
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds against WCAG 2.2 AA and its own good practice, one line each; none is good. */
export async function findAxeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const violations: unknown = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(axeRules)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  )
  return Array.isArray(violations) ? violations.map(String) : []
}

/** True when the page is wider than its window, so that it would scroll sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}
