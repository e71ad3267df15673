import { htmlToText } from '../reading/html-to-text.ts'

/** [D2] Whether two HTML bodies say the same words, however Intercom has rewritten the markup. */
export function sameWords(left: string, right: string): boolean {
  return wordsOf(left) === wordsOf(right)
}

function wordsOf(html: string): string {
  return htmlToText(html)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
