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

const alikeElsewhere = 0.66
/** Of two or three words one in common is much. */
const alikeWhenShort = { words: 3, likeness: 0.5 }
const alikeWithin = 0.75
/** Stems of words that only say how a number is meant. */
const measureWords = new Set(
  (
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
  const shortest = Math.min(left.length, right.length)
  const elsewhere = shortest <= alikeWhenShort.words ? alikeWhenShort.likeness : alikeElsewhere
  const bar = first.documentId === second.documentId ? alikeWithin : elsewhere
  return (
    likeness(left, right) >= bar && isOneSubject(first, second) && haveRivalNumbers(first, second)
  )
}

function plainWords({ words }: Statement): string[] {
  return words.filter((word) => !isMeasure(word))
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
    return right.some(ofKind) && !meet(left.filter(ofKind), right.filter(ofKind))
  })
}

/** Whether the numbers of either side lie within what the other side spans. */
function meet(left: readonly Quantity[], right: readonly Quantity[]): boolean {
  const low = (all: readonly Quantity[]) => Math.min(...all.map(({ from }) => from))
  const high = (all: readonly Quantity[]) => Math.max(...all.map(({ to }) => to))
  return low(left) <= high(right) && low(right) <= high(left)
}

/** Statements in other words may each have one word of the question that the other lacks. */
function answerTheSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const both = [...left].filter((word) => right.has(word)).length
  return both > 0 && both >= Math.max(left.size, right.size) - 1
}

/** Words in common, of the shorter sentence. */
function likeness(left: readonly string[], right: readonly string[]): number {
  const [shorter, longer] = [new Set(left), new Set(right)].sort((one, two) => one.size - two.size)
  if (!shorter || !longer || shorter.size === 0) return 0
  return [...shorter].filter((word) => longer.has(word)).length / shorter.size
}
