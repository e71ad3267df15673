import type { UnansweredQuestion } from './gap.ts'
import { nameTopic } from './name-topic.ts'

export type GroupedGap = {
  id: string
  language: string
  words: string[]
  questions: (UnansweredQuestion & { likeness: number })[]
}

/** How alike a question and the middle of a gap must be to ask for the same document. */
const joining = 0.25
const gramLength = 4
const gramWeight = 0.5
/** Rarity is judged as if this many questions about anything stood beside few. */
const background = 20

type Vector = Map<string, number>
type Growing = {
  id: string
  sum: Vector
  members: { question: UnansweredQuestion; vector: Vector }[]
}

/**
 * [I3] Puts questions that ask for the same document together: those that are in a gap stay there, each
 * other joins the nearest or opens a gap of its own. All are of one language.
 */
export function groupGaps(
  questions: readonly UnansweredQuestion[],
  newId: () => string,
): GroupedGap[] {
  const told = questions.filter(({ words }) => words.length > 0)
  const rarity = rarityOf(told)
  const gaps = new Map<string, Growing>()
  for (const question of inOrder(told)) {
    const vector = toVector(question, rarity)
    const home = question.gapId ?? nearest(vector, gaps.values()) ?? newId()
    const gap: Growing = gaps.get(home) ?? { id: home, sum: new Map(), members: [] }
    gaps.set(home, gap)
    gap.members.push({ question, vector })
    for (const [feature, weight] of vector)
      gap.sum.set(feature, (gap.sum.get(feature) ?? 0) + weight)
  }
  const frequencies = countBy(told, ({ words }) => words.map(({ stem }) => stem))
  return [...gaps.values()].map((gap) => describe(gap, frequencies))
}

function describe({ id, sum, members }: Growing, frequencies: Vector): GroupedGap {
  const questions = members.map(({ question, vector }) => ({
    ...question,
    likeness: cosine(vector, sum),
  }))
  return {
    id,
    language: questions[0]?.language ?? 'en',
    words: nameTopic(questions, (stem) => frequencies.get(stem) ?? Infinity),
    questions,
  }
}

/** What is grouped first, so that the gaps that exist are whole before others join. */
function inOrder(questions: readonly UnansweredQuestion[]): UnansweredQuestion[] {
  return questions.toSorted(
    (left, right) =>
      Number(left.gapId === undefined) - Number(right.gapId === undefined) ||
      left.askedAt.getTime() - right.askedAt.getTime(),
  )
}

function nearest(vector: Vector, gaps: Iterable<Growing>): string | undefined {
  let best: { id: string; likeness: number } | undefined
  for (const { id, sum } of gaps) {
    const likeness = cosine(vector, sum)
    if (likeness >= joining && likeness > (best?.likeness ?? 0)) best = { id, likeness }
  }
  return best?.id
}

function rarityOf(questions: readonly UnansweredQuestion[]): (feature: string) => number {
  const counts = countBy(questions, (question) => featuresOf(question).keys())
  return (feature) => Math.log((questions.length + background) / ((counts.get(feature) ?? 0) + 1))
}

function countBy(
  questions: readonly UnansweredQuestion[],
  featuresIn: (question: UnansweredQuestion) => Iterable<string>,
): Vector {
  const counts: Vector = new Map()
  for (const question of questions)
    for (const feature of new Set(featuresIn(question)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

/** Words, and pieces of words: they bring slips of the keyboard and compounds together. */
function featuresOf({ words }: UnansweredQuestion): Vector {
  const features: Vector = new Map()
  for (const { stem } of words) {
    features.set(stem, 1)
    for (let at = 0; at + gramLength <= stem.length; at++)
      features.set(`~${stem.slice(at, at + gramLength)}`, gramWeight)
  }
  return features
}

function toVector(question: UnansweredQuestion, rarity: (feature: string) => number): Vector {
  const vector: Vector = new Map()
  for (const [feature, weight] of featuresOf(question))
    vector.set(feature, weight * rarity(feature))
  const length = lengthOf(vector)
  for (const [feature, weight] of vector) vector.set(feature, weight / length)
  return vector
}

function cosine(vector: Vector, sum: Vector): number {
  let product = 0
  for (const [feature, weight] of vector) product += weight * (sum.get(feature) ?? 0)
  return product / lengthOf(sum)
}

function lengthOf(vector: Vector): number {
  let squares = 0
  for (const weight of vector.values()) squares += weight * weight
  return Math.sqrt(squares) || 1
}
