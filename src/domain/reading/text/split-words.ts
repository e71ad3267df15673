import { foldText } from './fold-text.ts'

/** Stands between words where a clause ends: no rule looks across it. */
export const clauseEnd = '.'

const sentenceMarks = /[.!?;。！？…]+(?=\s|$|["'”»)])|[!?。！？]+|\s*\n\s*\n\s*|\s[-–—]\s/g
const contraction = /([a-z])'(t|m|s|d|ll|re|ve)(?![a-z])/g

/** The folded words of a text in order, with `.` and `?` where a clause ends. */
export function splitWords(text: string): string[] {
  return foldText(text)
    .replace(sentenceMarks, (marks) => (/[?？]/.test(marks) ? ' ? ' : ' . '))
    .replace(contraction, '$1$2')
    .replace(/[^\p{L}\p{N}.?@+#]+/gu, ' ')
    .split(/\s+/)
    .flatMap((word) =>
      word === '.' || word === '?' ? [word] : [word.replace(/^[.?]+|[.?]+$/g, '')],
    )
    .filter((word) => word !== '')
}
