import type { Page } from 'playwright-core'
import { afterAll, beforeAll, it } from 'vitest'
import { describeInChromium, useBrowser } from './browser.ts'
import { dataFolder, type Program, runProgram } from './program.ts'

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

  async function signIn(expectedTrouble: RegExp): Promise<Page> {
    const page = await browser.open(said('Dashboard'), { expectedTrouble })
    const [email = '', password = ''] = said('Sign in').split(/\s+/)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/o\//)
    return page
  }

  it('[O1] shows a lost connection, and recovers', async () => {
    const page = await signIn(/ERR_|Failed to load|live/)
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
})
