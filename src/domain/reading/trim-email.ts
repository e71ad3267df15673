import {
  attributionLength,
  isForwardStart,
  isSentFrom,
  isSignatureMark,
  isSignOff,
} from './email/mail-marks.ts'

const longestSignature = 12
const longestSignatureLine = 90

/**
 * The writer's own words of a plain text mail: without quoted history and signature. A message
 * that has words of its own never becomes empty; one that only quotes does.
 */
export function trimEmail(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  return joinLines(withoutSignature(withoutQuotes(lines)))
}

function withoutQuotes(lines: readonly string[]): string[] {
  const own: string[] = []
  let at = 0
  while (at < lines.length) {
    const attribution = attributionLength(lines, at)
    if (attribution > 0 && isQuotedAfter(lines, at + attribution)) at += attribution
    else if ((attribution > 0 || isForwardStart(lines, at)) && hasWords(own)) return own
    else if (attribution > 0) at += attribution
    else {
      const line = lines[at] ?? ''
      if (!/^\s{0,3}>/.test(line)) own.push(line)
      at += 1
    }
  }
  return own
}

/** Marked quotations may have answers between them; unmarked ones run to the end. */
function isQuotedAfter(lines: readonly string[], from: number): boolean {
  return /^\s{0,3}>/.test(lines.slice(from, from + 3).find((line) => line.trim() !== '') ?? '')
}

function withoutSignature(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !isSentFrom(line))
  const mark = kept.findLastIndex((line) => isSignatureMark(line))
  if (
    mark >= 0 &&
    kept.length - mark <= longestSignature + 1 &&
    isSignatureLike(kept.slice(mark + 1))
  )
    return withoutSignature(kept.slice(0, mark))
  const end = kept.findLastIndex((line) => isSignOff(line))
  const isLast = end >= 0 && isSignatureLike(kept.slice(end + 1)) && hasWords(kept.slice(0, end))
  return isLast ? kept.slice(0, end) : kept
}

/** Short lines that ask nothing: a name, a role, an address. */
function isSignatureLike(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '')
  return (
    written.length <= longestSignature &&
    written.every(
      (line) => line.trim().length <= longestSignatureLine && !/[?？]|^\s*p\.?\s?s\b/i.test(line),
    )
  )
}

function hasWords(lines: readonly string[]): boolean {
  return lines.some((line) => /[\p{L}\p{N}]/u.test(line))
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
