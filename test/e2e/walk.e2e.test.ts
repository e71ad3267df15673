import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInChromium, type PageOptions, useBrowser } from './browser.ts'
import { type ConnectedProgram, owner, runConnected } from './connected-program.ts'
import { signIn as signInTo, type SignedIn } from './sign-in.ts'
import { findEnglish } from './walk/english-left.ts'
import { type Filled, fillInstallation, hostileName } from './walk/fill-installation.ts'
import { measurePage, watchShift } from './walk/measure-page.ts'
import { measureReading } from './walk/measure-reading.ts'
import { judgeTree, readTree } from './walk/read-tree.ts'
import { noteFigures } from './walk/note-figures.ts'
import { walkByTab } from './walk/walk-by-tab.ts'
import { walkedPages } from './walk/walked-pages.ts'

const router = new URL('../../dashboard/app/router.tsx', import.meta.url)
const longMs = 600_000

/** Opens every page in turn, and gathers by its path what `measure` finds wrong. */
async function walk(
  { page, base }: SignedIn,
  filled: Filled,
  measure: (page: Page, path: string) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [, path] of walkedPages(filled)) {
    await page.goto('about:blank')
    await page.goto(`${base}/${path}`)
    await page.locator('h1').first().waitFor()
    await page.locator('.skeleton').first().waitFor({ state: 'detached' })
    const wrong = await measure(page, path)
    if (wrong.length > 0) found[path] = wrong
  }
  return found
}

describeInChromium('every page of the dashboard', () => {
  const browser = useBrowser()
  let program: ConnectedProgram
  let filled: Filled

  beforeAll(async () => {
    program = await runConnected()
    filled = await fillInstallation({ ask: program.ask, control: program.box.control })
  }, 300_000)

  afterAll(() => program?.stop(), 60_000)

  async function signIn(options: PageOptions = {}): Promise<SignedIn> {
    const signedIn = await signInTo(browser, { url: program.url, ...owner }, options)
    await watchShift(signedIn.page)
    return signedIn
  }

  it('is walked: a new one cannot be forgotten', () => {
    const source = readFileSync(router, 'utf8')
    const routes = [...source.matchAll(/(?:child\(\s*|path: )'([a-z][^']*)'/g)].map(
      ([, path]) => path,
    )
    const walked = new Set(walkedPages(filled).map(([route]) => route))

    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter((route) => route !== undefined && !walked.has(route))).toEqual([])
  })

  it.each([
    ['wide and light', { width: 1440, colorScheme: 'light' }],
    ['a phone in the dark', { width: 390, height: 844, colorScheme: 'dark' }],
  ] as const)(
    '[O1] shows long and hostile content well: %s',
    async (look, options) => {
      const { access_token, client_secret } = program.box.workspace
      const found = await walk(await signIn(options), filled, async (page, path) => {
        const content = await page.content()
        const isTold = [access_token, client_secret].some((secret) => content.includes(secret))
        const wrong = [
          ...(isTold ? ['tells a secret'] : []),
          ...(await measurePage(page)),
          ...judgeTree(await readTree(page)),
          ...(await measureReading(page)),
          ...(await walkByTab(page)),
        ]
        await noteFigures(page, look, { path, wrong })
        return wrong
      })

      expect(found).toEqual({})
    },
    longMs,
  )

  it(
    'speaks German where German is read',
    async () => {
      const signedIn = await signIn()
      await signedIn.page.goto(`${signedIn.base}/settings/profile`)
      await signedIn.page.getByLabel('Language').selectOption('de')
      await signedIn.page.getByRole('heading', { name: 'Profil', exact: true }).waitFor()
      const found = await walk(signedIn, filled, findEnglish)

      expect(found).toEqual({})
    },
    longMs,
  )

  it('[O1] reads a record as outcome, sentence, action, in this order', async () => {
    const { page, base } = await signIn()
    await page.goto(`${base}/sessions/${filled.session}#d-${filled.decision}`)
    const record = page.locator('details.decision[open]').first()
    await record.getByRole('link', { name: 'Write the missing document' }).waitFor()
    const spoken = await record.ariaSnapshot()
    const places = ['Handed off', 'Nothing in the knowledge answers', 'Write the missing'].map(
      (words) => spoken.indexOf(words),
    )

    expect(places[0]).toBeGreaterThan(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(await page.title()).toContain(hostileName)
  }, 120_000)
})
