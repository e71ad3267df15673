import type { Page } from 'playwright-core'

/** Signs the owner of the installation in by the form; gives the address of the organization's pages. */
export async function signInPage(page: Page, url: string): Promise<string> {
  await page.goto(url)
  await page.getByLabel('E-mail').fill('bench@example.com')
  await page.getByLabel('Password', { exact: true }).fill('bench-password-1')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/o\//)
  return /^.*\/o\/[^/]+/.exec(page.url())?.[0] ?? ''
}
