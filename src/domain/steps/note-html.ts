import { escapeHtml } from '../answering/to-reply-html.ts'
import type { Citation } from '../knowledge/document.ts'

/** [A8] Sources with the words quoted, and a link to the record. Safe HTML. */
export function citationsNoteHtml(citations: readonly Citation[], decisionUrl: string): string {
  const items = citations.map(
    ({ title, url, quote }) => `<li>${titleHtml(title, url)}: “${escapeHtml(quote)}”</li>`,
  )
  return (
    `<p><b>Sources of the answer above</b></p><ul>${items.join('')}</ul>` +
    `<p><a href="${escapeHtml(decisionUrl)}">Why the AI answered this</a></p>`
  )
}

/** [G18] The answer for a person to use, marked as a draft. `answerHtml` is safe HTML already. */
export function draftNoteHtml(answerHtml: string, decisionUrl: string): string {
  return (
    '<p><b>Draft by the AI, not sent to the customer</b></p>' +
    `${answerHtml}<p><a href="${escapeHtml(decisionUrl)}">What it rests on</a></p>`
  )
}

/** A document's title, linked where readers can open it. */
export function titleHtml(title: string, url: string | undefined): string {
  const text = escapeHtml(title)
  return url !== undefined && /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}">${text}</a>`
    : text
}
