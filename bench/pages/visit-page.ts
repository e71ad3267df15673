import { waitUntil } from '../measure/wait-until.ts'
import { type Reader, readValue, setPace } from './reader.ts'

export type Visit = { paintMs: number; shift: number }

const stillLimitMs = 60_000
const isShown = `document.querySelector('h1') !== null && document.querySelector('.skeleton') === null
  && document.readyState === 'complete' && paintMs > 0 && performance.now() - paintMs > 1000`

/** Opens a page on the slowed processor. */
export async function visitPage(reader: Reader, path: string): Promise<Visit> {
  await openPage(reader, path, 'slow')
  return {
    paintMs: await readValue<number>(reader, 'paintMs'),
    shift: await readValue<number>(reader, 'shift'),
  }
}

/** Opens a page from nothing and waits until its content stands. */
export async function openPage(
  reader: Reader,
  path: string,
  pace: 'slow' | 'whole',
): Promise<void> {
  const { page, protocol, base } = reader
  await setPace(reader, 'whole')
  await page.goto('about:blank')
  await setPace(reader, pace)
  await protocol.send('Page.navigate', { url: `${base}/${path}` })
  await waitUntil(path, () => readValue<boolean>(reader, isShown), stillLimitMs)
}
