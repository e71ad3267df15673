import type { Page } from 'playwright-core'
import { de } from '../../../dashboard/language/de.ts'
import { en } from '../../../dashboard/language/en.ts'

/** Names and words of customers, shown as they are. */
const known = new Set(['English', 'to', 'AI Assistant'])

/** Texts that only the English catalogue has. */
const onlyEnglish = new Set(textsOf(en).filter((text) => !textsOf(de).includes(text)))

/** English texts of the catalogue that a German page still shows. */
export async function findEnglish(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement?.closest('.mono, code, bdi, mark')) texts.push(textContent?.trim() ?? '')
    }
    return [document.title.replace(/ · Firstline$/, ''), ...texts]
  })
  return shown
    .filter((text) => onlyEnglish.has(text) && !known.has(text))
    .map((text) => `English: ${text}`)
}

function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words !== 'object' || words === null) return []
  return Object.values(words).flatMap(textsOf)
}
