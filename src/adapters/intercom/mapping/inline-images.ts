import { decodeEntities } from '#domain/knowledge/decode-entities.ts'
import { htmlToText } from '#domain/reading/html-to-text.ts'

const LARGEST_PIXEL = 3

/**
 * Addresses of the `<img>` elements in an HTML body, decoded, each once. Tracking pixels are left out, but a
 * body that is nothing else was sent on purpose, and is judged. Linear in the length of the HTML.
 */
export function inlineImageUrls(html: string): string[] {
  const urls = new Set<string>()
  const pixels = new Set<string>()
  for (const tag of imageTags(html)) {
    const url = decodeEntities(attribute(tag, 'src') ?? '').trim()
    if (/^https?:\/\//i.test(url)) (isPixel(tag) ? pixels : urls).add(url)
  }
  return urls.size === 0 && htmlToText(html).trim() === '' ? [...pixels] : [...urls]
}

function* imageTags(html: string): Generator<string> {
  const opening = /<img(?=[\s/])/gi
  while (opening.exec(html)) {
    const end = endOfTag(html, opening.lastIndex)
    if (end === undefined) return
    yield html.slice(opening.lastIndex, end)
    opening.lastIndex = end
  }
}

/** Where the tag's `>` stands; one inside a quoted value does not count. */
function endOfTag(html: string, from: number): number | undefined {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  return undefined
}

function attribute(tag: string, name: string): string | undefined {
  const pattern = new RegExp(
    `(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'i',
  )
  const found = pattern.exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

function isPixel(tag: string): boolean {
  return ['width', 'height'].some((side) => {
    const length = attribute(tag, side)
    return length !== undefined && Number.parseInt(length, 10) < LARGEST_PIXEL
  })
}
