import type { Page } from 'playwright-core'
import { scrollsSideways } from '../browser.ts'

/** What gets lost for who spaces text wider (WCAG 1.4.12) or wants nothing to move, one line each. */
export async function measureReading(page: Page): Promise<string[]> {
  const moving = await withoutMotion(page)
  await page.evaluate(spaceText)
  const found = (await page.evaluate(findCuts)).map((cut) => `spaced: ${cut}`)
  if (await scrollsSideways(page)) found.push('spaced: scrolls sideways')
  await page.evaluate(() => (document.adoptedStyleSheets = []))
  return [...moving, ...found]
}

/** Whatever still moves by more than a fade once the reader has asked for less motion. */
async function withoutMotion(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const found = await page.evaluate(findMotion)
  await page.emulateMedia({ reducedMotion: null })
  return found
}

/** Runs in the page: the four values of the criterion. */
function spaceText(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets = [sheet]
}

/** Runs in the page: boxes that hide what has no room, without saying so. A field's own text can be moved in it. */
function findCuts(): string[] {
  const isHiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  return [...document.querySelectorAll<HTMLElement>('body *:not(input, textarea)')]
    .filter((element) => element.checkVisibility() && element.clientWidth > 1)
    .filter((element) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element)
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      const isWide = isHiding(overflowX) && scrollWidth > clientWidth + 1
      return isWide || (isHiding(overflowY) && scrollHeight > clientHeight + 2)
    })
    .map((element) => `cut ${element.tagName.toLowerCase()}.${element.className}`)
}

/** Runs in the page. */
function findMotion(): string[] {
  const isLong = (durations: string) =>
    durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01)
  const moves = /all|transform|translate|scale|rotate|width|height|inset|top|left|margin/
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element)
    const name = `${element.tagName.toLowerCase()}.${element.className.toString()}`
    const isSlid = isLong(style.transitionDuration) && moves.test(style.transitionProperty)
    const isAnimated = style.animationName !== 'none' && isLong(style.animationDuration)
    return [...(isSlid ? [`slides: ${name}`] : []), ...(isAnimated ? [`moves: ${name}`] : [])]
  })
}
