import type { Browser, CDPSession, Page } from 'playwright-core'
import { signInPage } from '../installation/sign-in-page.ts'

/** Who reads the dashboard, signed in, in a browser whose processor can be slowed. */
export type Reader = { page: Page; protocol: CDPSession; base: string }

type Watched = Window & { paintMs: number; shift: number; actMs: number }

export async function openReader(browser: Browser, url: string): Promise<Reader> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await page.addInitScript(watch)
  const base = await signInPage(page, url)
  const protocol = await page.context().newCDPSession(page)
  return { page, protocol, base }
}

/** The processor at a quarter of its pace, or whole again. */
export async function setPace({ protocol }: Reader, pace: 'slow' | 'whole'): Promise<void> {
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: pace === 'slow' ? 4 : 1 })
}

/** An expression's value, without what a locator would make the page compute. */
export async function readValue<Value>({ protocol }: Reader, expression: string): Promise<Value> {
  const { result } = await protocol.send('Runtime.evaluate', { expression, returnByValue: true })
  return result.value as Value // the caller names the type of its expression
}

/** Runs in the page, before everything else. */
function watch(): void {
  const own = window as unknown as Watched // what readValue reads
  Object.assign(own, { paintMs: 0, shift: 0, actMs: 0 })
  type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean } // of a layout shift
  const observe = (type: string, take: (entry: Entry) => void) =>
    new PerformanceObserver((list) =>
      list.getEntries().forEach((one) => take(one as Entry)),
    ).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  observe('largest-contentful-paint', ({ startTime }) => (own.paintMs = startTime))
  observe('layout-shift', ({ value, hadRecentInput }) => (own.shift += hadRecentInput ? 0 : value))
  observe('event', ({ duration }) => (own.actMs = Math.max(own.actMs, duration)))
}
