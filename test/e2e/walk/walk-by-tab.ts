import type { Page } from 'playwright-core'

const mostStops = 400

type Stop = {
  name: string
  hasRing: boolean
  isInWindow: boolean
  coveredBy: string | undefined
  /** The parts of a date are stops of one element. */
  isPartOfLast: boolean
  isEnd: boolean
}

/** Walks by the Tab key alone, and tells what is out of sight, without a ring, or never reached. */
export async function walkByTab(page: Page): Promise<string[]> {
  const found = await walkOnce(page)
  if ((await page.evaluate(neverReached)).length === 0) return found
  // What a live change drew anew meanwhile has its chance in a second round.
  return [...found, ...(await walkOnce(page)), ...(await page.evaluate(neverReached))]
}

async function walkOnce(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-walked]'))
      element.setAttribute('data-walked', 'before')
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  for (let count = 0; count < mostStops; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(readStop)
    if (stop.isEnd) break
    found.push(...judgeStop(stop))
  }
  return found
}

function judgeStop({ name, hasRing, isInWindow, coveredBy, isPartOfLast }: Stop): string[] {
  if (!hasRing && !isPartOfLast) return [`no ring on ${name}`]
  if (!isInWindow) return [`focus out of sight on ${name}`]
  return coveredBy === undefined ? [] : [`focus under ${coveredBy} on ${name}`]
}

/** Runs in the page. */
function readStop(): Stop {
  const element = document.activeElement as HTMLElement // body when nothing has the focus
  const walked = element.dataset['walked']
  document.querySelector('[data-walked="last"]')?.setAttribute('data-walked', '')
  element.dataset['walked'] = 'last'
  const firstBox = () => element.getClientRects()[0] ?? element.getBoundingClientRect()
  const box = firstBox()
  const inside = (value: number, most: number) => Math.min(Math.max(value, 1), most - 1)
  const top = document.elementFromPoint(
    inside(box.left + Math.min(box.width / 2, 12), innerWidth),
    inside(box.top + Math.min(box.height / 2, 8), innerHeight),
  )
  const isFree = top === null || element.contains(top) || top.contains(element)
  return {
    name: `${element.tagName.toLowerCase()} “${(element.textContent || element.id).trim().slice(0, 40)}”`,
    hasRing: [undefined, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }),
    isInWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    coveredBy: isFree ? undefined : top.tagName.toLowerCase(),
    isPartOfLast: walked === 'last',
    isEnd: element === document.body || walked === '',
  }
}

/** Runs in the page. A modal dialog keeps the focus to itself. */
function neverReached(): string[] {
  const place = document.querySelector('dialog:modal') ?? document
  const wanted = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary']
  return [...place.querySelectorAll<HTMLElement>(wanted.join())]
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled, [type="radio"]'))
    .filter((element) => element.dataset['walked'] === undefined)
    .map(
      (element) =>
        `never reached: ${element.tagName.toLowerCase()} “${(element.textContent || element.id).trim().slice(0, 40)}”`,
    )
}
