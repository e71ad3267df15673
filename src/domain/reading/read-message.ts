import { findAutomaticKind } from './automatic/automatic-message.ts'
import { readMood } from './customer-mood.ts'
import type { CompiledLanguage } from './languages/compiled-language.ts'
import { languages } from './languages/languages.ts'
import { likelyLanguages } from './likely-languages.ts'
import { readableWords } from './matched-text.ts'
import { isOnlyContactDetails } from './contact-details.ts'
import type { CustomerMessage, MessageKind, MessageReading } from './message-reading.ts'
import { foldText } from './text/fold-text.ts'
import { keepNewest } from './text/keep-newest.ts'
import { isOnlyName, readClause, weightiestKind, type Clause } from './small-talk.ts'
import { trimEmail } from './trim-email.ts'
import { findWishForPerson } from './wish-for-person.ts'

const longestRead = 20_000

/** Reads one customer message by rules alone, in the twelve languages of [H1]. */
export function readMessage(message: CustomerMessage): MessageReading {
  return readKept(JSON.stringify(message))
}

/** A look reads every customer message of its conversation, and the looks of one turn read the same ones. */
const MOST_KEPT = 500

const readKept = keepNewest(MOST_KEPT, (asked) => readAnew(JSON.parse(asked) as CustomerMessage)) // what was just written

function readAnew(message: CustomerMessage): MessageReading {
  const written = withoutRuns(message.text.slice(0, longestRead))
  const text = message.channel === 'email' ? trimEmail(written) : written
  const automatic = findAutomaticKind({ ...message, text: written }, text)
  if (automatic !== undefined)
    return {
      ...silent,
      kind: 'automatic',
      automaticKind: automatic.kind,
      evidence: [`automatic: ${automatic.sign}`],
    }
  const words = readableWords(text)
  const likely = likelyLanguages(text, words, languages)
  const wish = findWishForPerson(words, likely)
  const mood = readMood(text, words, likely)
  return {
    kind: wish === undefined ? readKind(text, words, likely) : 'asks',
    wantsPerson: wish !== undefined,
    isFrustrated: mood.sentiment === 'angry',
    sentiment: mood.sentiment,
    isRejection: mood.rejection !== undefined,
    evidence: [
      ...(wish === undefined ? [] : [`person: ${wish}`]),
      ...mood.evidence.map((sign) => `mood: ${sign}`),
      ...(mood.rejection === undefined ? [] : [`rejection: ${mood.rejection}`]),
    ],
  }
}

/** Long runs of spaces and empty lines say nothing, and cost time. */
function withoutRuns(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(/\n(?: ?\n)+/g, '\n\n')
}

const silent = {
  wantsPerson: false,
  isFrustrated: false,
  sentiment: 'neutral',
  isRejection: false,
} as const

function readKind(
  text: string,
  words: readonly string[],
  likely: readonly CompiledLanguage[],
): MessageKind {
  if (words.length === 0) return /[?？]/.test(text) ? 'asks' : 'nothing'
  if (isOnlyContactDetails(text)) return 'nothing'
  const names = namesIn(text)
  const clauses = toClauses(words, names)
  const last = clauses.at(-1)
  const spoken =
    clauses.length > 1 && last !== undefined && isOnlyName(last) ? clauses.slice(0, -1) : clauses
  const kind = weightiestKind(spoken.map((clause) => readClause(clause, likely)))
  return kind === 'thanks' || kind === 'filler' ? 'nothing' : kind
}

function toClauses(words: readonly string[], names: ReadonlySet<string>): Clause[] {
  const clauses: Clause[] = []
  let current: string[] = []
  for (const word of [...words, '.'])
    if (word !== '.' && word !== '?') current.push(word)
    else if (current.length > 0 || word === '?') {
      clauses.push({ words: current, isQuestion: word === '?', names })
      current = []
    }
  return clauses.filter((clause) => clause.words.length > 0)
}

/** Capitalized words but the first, which is capitalized by its place. */
function namesIn(text: string): ReadonlySet<string> {
  const afterFirst = text.trimStart().replace(/^[^\s,.!?]+/, '')
  return new Set((afterFirst.match(/(?<!\p{L})\p{Lu}\p{Ll}[\p{L}.-]*/gu) ?? []).map(foldText))
}
