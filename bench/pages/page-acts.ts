import type { Page } from 'playwright-core'
import type { Filled } from '#test/e2e/walk/fill-installation.ts'
import { median } from '../measure/percentile.ts'
import { waitUntil } from '../measure/wait-until.ts'
import type { Cell } from '../report/report.ts'
import { type Reader, readValue, setPace } from './reader.ts'
import { openPage } from './visit-page.ts'

type Act = [name: string, path: string, act: (page: Page) => Promise<void>]

/** The browser tells of no event that took less. */
const leastToldMs = 16
const shownLimitMs = 3_000

/** Where the pointer presses; found while the processor is whole, so that looking is not measured. */
const press = (selector: string) => async (page: Page) => {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not shown`)
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 12))
  await page.mouse.down()
  await page.mouse.up()
}

const type = (selector: string, key: string) => async (page: Page) => {
  await page.locator(selector).first().focus()
  await page.keyboard.press(key)
}

function actsOn({ session, document }: Filled): Act[] {
  return [
    ['Sessions: another view', 'sessions?view=all', press('.views .tabs a:nth-child(2)')],
    ['Sessions: the palette', 'sessions?view=all', type('body', 'Control+k')],
    ['Session: unfold a decision', `sessions/${session}`, press('details.decision > summary')],
    ['Knowledge: filter by audience', 'knowledge', type('.filters select', 'ArrowDown')],
    ['Knowledge: open a document', 'knowledge', press('table.documents a')],
    ['Document: a key in the text', `knowledge/${document}`, type('textarea', 'x')],
    ['Try it: compare', 'try', press('.page-head button')],
    ['Try it: a key in the question', 'try', type('textarea', 'x')],
    ['Reports: another tab', 'reports', press('.page-head .tabs a:nth-child(2)')],
    ['Health: the queue', 'health', press('.page-head .tabs a:nth-child(3)')],
    [
      'Dialog: another tab',
      'settings/integrations/intercom/answering',
      press('dialog .tabs a:nth-child(3)'),
    ],
  ]
}

/** Milliseconds from a press to the frame that shows it, the median of some rounds. */
export async function measureActs(
  reader: Reader,
  filled: Filled,
  roundCount: number,
): Promise<Cell[][]> {
  const rows: Cell[][] = []
  for (const [name, path, act] of actsOn(filled)) {
    const times: number[] = []
    for (let round = 0; round < roundCount; round += 1) {
      await openPage(reader, path, 'whole')
      await setPace(reader, 'slow')
      await act(reader.page)
      const isTold = () => readValue<boolean>(reader, 'actMs > 0')
      await waitUntil(name, isTold, shownLimitMs).catch(() => undefined)
      times.push(await readValue<number>(reader, `actMs || ${leastToldMs}`))
    }
    rows.push([name, median(times)])
  }
  return rows
}
