import type { Page } from 'playwright-core'
import { findAxeViolations, scrollsSideways } from '../browser.ts'

const mostNodes = 1_500
const mostShift = 0.02

type Frame = {
  title: string
  headings: number
  primaryButtons: number
  nodes: number
  hasTabOrder: boolean
  shift: number
}

/** What is wrong with a page as it stands, one line each; none is good. */
export async function measurePage(page: Page): Promise<string[]> {
  const found = (await findAxeViolations(page)).map((violation) => `axe ${violation}`)
  if (await scrollsSideways(page)) found.push('scrolls sideways')
  return [...found, ...judgeFrame(await page.evaluate(readFrame)), ...(await findCuts(page))]
}

function judgeFrame(frame: Frame): string[] {
  const { title, headings, primaryButtons, nodes, hasTabOrder, shift } = frame
  const rules: [isBroken: boolean, words: string][] = [
    [headings !== 1, `${headings} h1`],
    [!/^.{2,} · Firstline$/.test(title), `title “${title}”`],
    [primaryButtons > 1, `${primaryButtons} primary buttons`],
    [nodes > mostNodes, `${nodes} nodes`],
    [hasTabOrder, 'an order of its own for the Tab key'],
    [shift > mostShift, `layout shift of ${shift.toFixed(3)}`],
  ]
  return rules.filter(([isBroken]) => isBroken).map(([, words]) => words)
}

/** Runs in the page. */
function readFrame(): Frame {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
  return {
    title: document.title,
    headings: shown('h1').length,
    primaryButtons: shown('.btn.primary').length,
    nodes: document.querySelectorAll('*').length,
    hasTabOrder: document.querySelector('[tabindex]:not([tabindex="0"], [tabindex="-1"])') !== null,
    shift: (window as { shift?: number }).shift ?? 0, // summed by watchShift
  }
}

/** Words that end at an edge without saying so. */
function findCuts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => {
        const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element)
        const isMeant = textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
        return overflowX === 'hidden' && !isMeant
      })
      .map((element) => `cut: ${element.tagName.toLowerCase()}.${element.className}`),
  )
}

/** Sums the layout shifts of every page from its first paint on; measurePage reads the sum. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = window as { shift?: number } // read by readFrame
    own.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean } // a layout shift
        if (!shift.hadRecentInput) own.shift = (own.shift ?? 0) + shift.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}
