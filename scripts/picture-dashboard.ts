// The dashboard's part of the pictures: every page at two widths, light and dark, with long and hostile content.
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

export type DashboardAccess = { url: string; email: string; password: string }

const looks = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const

const pages: [name: string, path: string][] = [
  ['sessions', 'sessions'],
  ['waiting', 'sessions?view=waiting'],
  ['knowledge', 'knowledge'],
  ['search', 'knowledge/search?q=how+long+to+norway'],
  ['editor', 'knowledge/new'],
  ['sources', 'knowledge/sources'],
  ['reports', 'reports'],
  ['usage', 'settings/usage'],
  ['topics', 'insights/topics'],
  ['gaps', 'insights/gaps'],
  ['review', 'review'],
  ['watch-rules', 'review/rules'],
  ['health', 'health'],
  ['deliveries', 'health/deliveries'],
  ['alerts', 'health/alerts'],
  ['setup', 'setup'],
  ['connection', 'settings/integrations/intercom/connection'],
  ['answering', 'settings/integrations/intercom/answering'],
  ['handoff', 'settings/integrations/intercom/handoff'],
  ['sync', 'settings/integrations/intercom/sync'],
  ['members', 'settings/members'],
  ['api-keys', 'settings/api-keys'],
  ['audit', 'settings/audit'],
  ['profile', 'settings/profile'],
]

/** Signs in once per look and photographs each page into `folder`. */
export async function pictureDashboard(
  browser: Browser,
  access: DashboardAccess,
  folder: string,
): Promise<void> {
  for (const { width, height, colorScheme } of looks) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale: 'en-GB',
    })
    const page = await context.newPage()
    const shoot = async (name: string) => {
      await page.waitForTimeout(700)
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
    }
    const base = await signIn(page, access, () => shoot('sign-in'))
    for (const [name, path] of pages) {
      await page.goto(`${base}/${path}`)
      await page.locator('h1').waitFor()
      await shoot(name)
    }
    await pictureSession(page, base, shoot)
    await pictureTrying(page, base, shoot)
    await context.close()
  }
}

async function signIn(
  page: Page,
  { url, email, password }: DashboardAccess,
  atTheDoor: () => Promise<void>,
): Promise<string> {
  await page.goto(url)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await atTheDoor()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/o\//)
  return /^.*\/o\/[^/]+/.exec(page.url())?.[0] ?? ''
}

/** The conversation that was handed off because nothing answers it, its record unfolded. */
async function pictureSession(
  page: Page,
  base: string,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${base}/sessions?q=sepa`)
  await page.locator('.row .name').first().click()
  const decision = page.locator('details.decision').last()
  await decision.locator('summary').first().click()
  await decision.getByText('Gates', { exact: true }).first().waitFor()
  await shoot('session')
}

async function pictureTrying(
  page: Page,
  base: string,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${base}/try`)
  const ask = async (question: string, answer: string) => {
    await page.getByPlaceholder('Write as the customer…').fill(question)
    await page.getByRole('button', { name: 'Ask' }).click()
    await page.getByText(answer).first().waitFor()
  }
  await ask('Do you ship to Norway?', 'Would reply')
  await ask('Can I pay by SEPA?', 'Would hand off')
  await shoot('try')
}
