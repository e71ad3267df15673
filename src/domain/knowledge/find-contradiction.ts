import { numberWords } from './number-words.ts'
import { readQuantities, type Quantity } from './read-quantities.ts'

/** A sentence that would answer, with its content words, stemmed and in order. */
export interface Statement {
  documentId: string
  sentence: string
  /** Words of the question that the sentence or what stands above it has. */
  matched: ReadonlySet<string>
  words: readonly string[]
}

/** Words in common, of all that both have: much is asked within one document, less of few words. */
const bars = { elsewhere: 0.5, ofFewWords: 0.4, within: 0.75 }
const fewWords = 3
/** Words, and stems of words, that only say how a number is meant or hold a sentence together. */
const measureWords = new Set(
  (
    'after before should can must may will would has have be is are was the a an of in on to for and or with by at from as ' +
    'it its they their this that these those we our you your not no out only also ' +
    'nach vor sollte kann muss wird ist sind der die das den dem ein eine von im auf zu für und oder mit nicht nur auch ' +
    'day days week weeks month months year years hour hours minut minutes work working busi business calendar usual usually ' +
    'normal normally general generally typic typically current currently approxim approximately around within least most up now ' +
    'tag tage tagen woch wochen monat monate jahr jahre stund stunden minut werktag arbeitstag innerhalb meist ' +
    'eur euro euros usd gbp dollar dollars pound pounds'
  ).split(' '),
)

/**
 * [A2] The first two statements that answer the same words of the question with different numbers of
 * the same kind. Statements of one document must be nearly the same sentence: a list of prices is none.
 */
export function findContradiction<S extends Statement>(
  statements: readonly S[],
): [S, S] | undefined {
  for (const [index, first] of statements.entries())
    for (const second of statements.slice(index + 1))
      if (contradict(first, second)) return [first, second]
  return undefined
}

function contradict(first: Statement, second: Statement): boolean {
  if (!answerTheSame(first.matched, second.matched)) return false
  const [left, right] = [plainWords(first), plainWords(second)]
  const elsewhere = Math.min(left.size, right.size) <= fewWords ? bars.ofFewWords : bars.elsewhere
  const bar = first.documentId === second.documentId ? bars.within : elsewhere
  return (
    likeness(left, right) >= bar && isOneSubject(first, second) && haveRivalNumbers(first, second)
  )
}

/** The words that say what a number is of. */
export function plainWords({ words }: Pick<Statement, 'words'>): Set<string> {
  return new Set(words.filter((word) => !isMeasure(word)))
}

/** What says how much, not of what. */
function isMeasure(word: string): boolean {
  return /^\p{N}[\p{N}.,]*$/u.test(word) || numberWords.has(word) || measureWords.has(word)
}

/** "Express delivery" and "standard delivery" are two: each names its own before a word of both. */
function isOneSubject({ words: left }: Statement, { words: right }: Statement): boolean {
  const namedBefore = (words: readonly string[], others: readonly string[]) =>
    words.filter((word, at) => {
      const before = words[at - 1]
      return (
        before !== undefined &&
        !isMeasure(before) &&
        others.includes(word) &&
        !others.includes(before)
      )
    })
  const leftNamed = namedBefore(left, right)
  return !namedBefore(right, left).some((word) => leftNamed.includes(word))
}

function haveRivalNumbers(first: Statement, second: Statement): boolean {
  const left = readQuantities(first.sentence)
  const right = readQuantities(second.sentence)
  const kindsOf = (all: Quantity[]) => new Set(all.map(({ kind, unit }) => `${kind} ${unit}`))
  return [...kindsOf(left)].some((key) => {
    const ofKind = ({ kind, unit }: Quantity) => `${kind} ${unit}` === key
    return right.some(ofKind) && !agree(left.filter(ofKind), right.filter(ofKind))
  })
}

/** Whether one side's numbers lie within what the other spans; times must be the other's own. */
function agree(left: readonly Quantity[], right: readonly Quantity[]): boolean {
  const includes = left[0]?.kind === 'time' ? hasAll : spans
  return includes(left, right) || includes(right, left)
}

function spans(wide: readonly Quantity[], narrow: readonly Quantity[]): boolean {
  const low = Math.min(...wide.map(({ from }) => from))
  const high = Math.max(...wide.map(({ to }) => to))
  return narrow.every(({ from, to }) => low <= from && to <= high)
}

function hasAll(many: readonly Quantity[], few: readonly Quantity[]): boolean {
  return few.every(({ from }) => many.some((one) => one.from === from))
}

/** Statements in other words may each have one word of the question that the other lacks. */
function answerTheSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const both = [...left].filter((word) => right.has(word)).length
  return both > 0 && both >= Math.max(left.size, right.size) - 1
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const both = [...left].filter((word) => right.has(word)).length
  return both === 0 ? 0 : (2 * both) / (left.size + right.size)
}
