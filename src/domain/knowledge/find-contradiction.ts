import { readQuantities, type Quantity } from './read-quantities.ts'

/** A sentence that would answer, with the content words that it has, stemmed. */
export interface Statement {
  documentId: string
  sentence: string
  /** Words of the question that the sentence or what stands above it has. */
  matched: ReadonlySet<string>
  words: ReadonlySet<string>
}

const alikeElsewhere = 0.34
const alikeWithin = 0.75

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
  if (first.matched.size === 0 || !isSameSet(first.matched, second.matched)) return false
  const bar = first.documentId === second.documentId ? alikeWithin : alikeElsewhere
  return likeness(first.words, second.words) >= bar && haveRivalNumbers(first, second)
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

function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((word) => right.has(word))
}

/** Words in common, of the shorter sentence. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shorter = Math.min(left.size, right.size)
  return shorter === 0 ? 0 : [...left].filter((word) => right.has(word)).length / shorter
}
