import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { startInstallation } from '../installation/installation.ts'
import { startIntercomBox } from '../installation/intercom-box.ts'
import type { JsonClient } from '../installation/json-client.ts'
import { signInPage } from '../installation/sign-in-page.ts'
import { buildDashboard } from '../processes/build-dashboard.ts'
import type { DatabasePlace } from '../processes/database-places.ts'

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const roundCount = 20
const showLimitMs = 10_000

/**
 * Milliseconds from the moment that Intercom sends a webhook to the moment that its session stands in an open list, with
 * the settle delay switched off; the turn, with the built-in engine, lies between. Undefined without a browser.
 */
export async function measureScreen(place: DatabasePlace): Promise<number[] | undefined> {
  if (!existsSync(browserPath)) return undefined
  await buildDashboard()
  const box = await startIntercomBox()
  const installation = await startInstallation(place, box, 'all')
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
  try {
    await installation.api.ask('PATCH', '/integrations/intercom/settings', {
      settle_delay_web_s: 0,
    })
    await box.control.ask('PUT', '/webhooks', { url: installation.webhookUrl })
    const page = await browser.newPage()
    await openSessions(page, installation.url)
    const times: number[] = []
    for (let round = 0; round < roundCount; round += 1)
      times.push(await timeToScreen(page, box.control, `Customer ${round} of the bench`))
    return times
  } finally {
    await browser.close()
    await installation.stop()
    await box.stop()
  }
}

async function openSessions(page: Page, url: string): Promise<void> {
  await page.goto(`${await signInPage(page, url)}/sessions`)
  await page.getByRole('heading', { name: 'Sessions' }).waitFor()
}

async function timeToScreen(page: Page, control: JsonClient, name: string): Promise<number> {
  const contact = await control.ask<{ id: string }>('POST', '/contacts', { role: 'user', name })
  const shown = page.evaluate(
    ([wanted, limitMs]) =>
      new Promise<number>((resolve, reject) => {
        const isThere = () => document.body.textContent.includes(String(wanted))
        const watch = new MutationObserver(() => {
          if (!isThere()) return
          watch.disconnect()
          resolve(Date.now())
        })
        watch.observe(document.body, { subtree: true, childList: true, characterData: true })
        setTimeout(() => reject(new Error(`${wanted} was not shown`)), Number(limitMs))
      }),
    [name, showLimitMs] as const,
  )
  const { id } = await control.ask<{ id: string }>('POST', '/conversations', {
    contact_id: contact.id,
    body: 'How long does a parcel to Norway take?',
    channel: 'web',
  })
  const at = await shown
  return at - (await sentAt(control, id))
}

async function sentAt(control: JsonClient, conversationId: string): Promise<number> {
  const { deliveries } = await control.ask<{
    deliveries: { conversation_id: string | null; attempts: { at: string }[] }[]
  }>('GET', '/webhooks')
  const delivery = deliveries.find((one) => one.conversation_id === conversationId)
  return Date.parse(delivery?.attempts[0]?.at ?? '')
}
