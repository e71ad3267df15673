import type { Page } from 'playwright-core'
import type { PageOptions, TestBrowser } from './browser.ts'

export type Credentials = { email: string; password: string }

export type SignedIn = {
  page: Page
  /** The address of the organization's pages. */
  base: string
}

/** Signs in by the form, in a browser of its own. */
export async function signIn(
  browser: TestBrowser,
  { url, email, password }: Credentials & { url: string },
  options: PageOptions = {},
): Promise<SignedIn> {
  const page = await browser.open(url, options)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(/\/o\//)
  // The address changes a moment before the page is drawn, which then hears keys.
  await page.locator('main.page').waitFor()
  return { page, base: /^.*\/o\/[^/]+/.exec(page.url())?.[0] ?? '' }
}
