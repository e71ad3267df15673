import { escapeHtml } from '../answering/to-reply-html.ts'
import type { HandoffReason } from '../decision/decision.ts'
import type { Passage } from '../knowledge/document.ts'
import type { Sentiment } from '../session/session.ts'
import { titleHtml } from '../steps/note-html.ts'
import { reasonInWords } from './reason-in-words.ts'

export type HandoffNote = {
  summary: string
  sentiment: Sentiment
  /** ISO 639-1 of the customer. */
  language: string
  reason: HandoffReason
  /** A teammate's word why. */
  comment?: string | undefined
  /** [A2] The two statements that disagree. */
  contradiction?: string | undefined
  /** What may help the teammate; internal ones too. [A3] */
  passages?: readonly Passage[]
  /** `PUBLIC_URL/s/<session>#d-<decision>` */
  link: string
}

const mostPassages = 3
const longestQuote = 240

const languageNames: Record<string, string> = {
  ar: 'Arabic',
  bg: 'Bulgarian',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hr: 'Croatian',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  lt: 'Lithuanian',
  lv: 'Latvian',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  sl: 'Slovenian',
  sr: 'Serbian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
}

/** [H3] The internal note of a handoff: English, safe HTML, every text in a block. */
export function handoffNoteHtml(note: HandoffNote): string {
  const lines = [
    `<b>Handed off.</b> ${escapeHtml(reasonInWords(note.reason))}`,
    `<b>Summary:</b> ${escapeHtml(note.summary)}`,
    `<b>Sentiment:</b> ${note.sentiment}`,
    `<b>Language:</b> ${escapeHtml(languageName(note.language))}`,
  ]
  if (note.comment) lines.push(`<b>Comment:</b> ${escapeHtml(note.comment)}`)
  if (note.contradiction) lines.push(`<b>Documents disagree:</b> ${escapeHtml(note.contradiction)}`)
  const blocks = lines.map((line) => `<p>${line}</p>`)
  const passages = (note.passages ?? []).slice(0, mostPassages)
  if (passages.length > 0)
    blocks.push(`<p><b>May help:</b></p><ul>${passages.map(passageHtml).join('')}</ul>`)
  blocks.push(`<p><a href="${escapeHtml(note.link)}">Open this conversation in Firstline</a></p>`)
  return blocks.join('')
}

export function languageName(language: string): string {
  return Object.hasOwn(languageNames, language) ? (languageNames[language] ?? language) : language
}

function passageHtml({ title, url, audience, text }: Passage): string {
  const quote = text.replace(/\s+/gu, ' ').trim()
  const shown =
    quote.length > longestQuote ? `${quote.slice(0, longestQuote - 1).trimEnd()}…` : quote
  const mark = audience === 'internal' ? ' (internal)' : ''
  return `<li>${titleHtml(title, url)}${escapeHtml(`${mark}: ${shown}`)}</li>`
}
