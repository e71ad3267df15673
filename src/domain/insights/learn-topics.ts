import { groupQuestions, type Grouping } from './group-questions.ts'
import { joinLikeGroups } from './join-like-groups.ts'
import { matchTopic, toMatcher } from './match-topic.ts'
import { nameTopic } from './name-topic.ts'
import type { LearnedTopic, OpeningQuestion, TopicProfile } from './topic.ts'
import { toWordTable, type WordTable } from './word-table.ts'

const groupBounds = { fewest: 20, most: 80, questionsEach: 12, spare: 20 }
/** A word is told by at least so many questions before it counts. */
const fewestOfWord = 3
const fewestOfTopic = 5
/** What so few of a group's questions speak of is no subject: the group holds what fits nowhere. */
const subjectShare = 0.22
const smallestShare = 0.004
const mostExamples = 5

/**
 * Learns topics from the questions of one language. Topics that questions already have go on under their
 * ids. Topics that `isKept`, because people named or merged them, are never joined to another here.
 */
export function* learnTopics(
  questions: readonly OpeningQuestion[],
  isKept: (topicId: string) => boolean,
): Generator<void, LearnedTopic[]> {
  const table = toWordTable(questions, fewestOfWord)
  const known = [...new Set(questions.flatMap(({ topicId }) => topicId ?? []))]
  const numbers = new Map(known.map((id, number) => [id, number]))
  const prior = Int32Array.from(questions, ({ topicId }) => numbers.get(topicId ?? '') ?? -1)
  const grouping = yield* groupQuestions(table, prior, groupCountOf(questions.length, known.length))
  const joined = joinLikeGroups(grouping, table, (group) => isKept(known[group] ?? ''))
  const drafts = toDrafts({ questions, table, grouping, joined })
  const fewest = Math.max(fewestOfTopic, questions.length * smallestShare)
  const isTopic = (draft: Draft) => draft.members.length >= fewest && hasSubject(draft)
  const large = drafts.filter((draft) => isKept(known[draft.group] ?? '') || isTopic(draft))
  yield
  return describe(large, { questions, table, idOf: (group) => known[group] })
}

function groupCountOf(questionCount: number, knownCount: number): number {
  const { fewest, most, questionsEach, spare } = groupBounds
  const offered = Math.min(most, Math.max(fewest, Math.floor(questionCount / questionsEach)))
  return Math.max(offered, knownCount + spare)
}

type Draft = {
  group: number
  members: OpeningQuestion[]
  words: Map<string, number>
  wordTotal: number
}

function toDrafts(from: {
  questions: readonly OpeningQuestion[]
  table: WordTable
  grouping: Grouping
  joined: readonly number[]
}): Draft[] {
  const { questions, table, grouping, joined } = from
  const drafts = new Map<number, Draft>()
  questions.forEach((question, index) => {
    const row = table.rows[index] ?? new Int32Array()
    if (row.length === 0) return
    const group = joined[grouping.groups[index] ?? 0] ?? 0
    const draft: Draft = drafts.get(group) ?? { group, members: [], words: new Map(), wordTotal: 0 }
    drafts.set(group, draft)
    draft.members.push(question)
    draft.wordTotal += row.length
    for (const word of row) {
      const stem = table.stems[word] ?? ''
      draft.words.set(stem, (draft.words.get(stem) ?? 0) + 1)
    }
  })
  return [...drafts.values()]
}

function hasSubject({ words, members }: Draft): boolean {
  return [...words.values()].some((count) => count >= members.length * subjectShare)
}

function describe(
  drafts: readonly Draft[],
  from: {
    questions: readonly OpeningQuestion[]
    table: WordTable
    idOf: (group: number) => string | undefined
  },
): LearnedTopic[] {
  const profiles = drafts.map(({ group, members, words, wordTotal }): TopicProfile => ({
    id: String(group),
    questionCount: members.length,
    wordTotal,
    words,
  }))
  const matcher = toMatcher(profiles)
  const frequencies = new Map(
    from.table.stems.map((stem, number) => [stem, from.table.frequencies[number] ?? 0]),
  )
  return profiles.map((profile, place) => {
    const members = drafts[place]?.members ?? []
    const scored = members.map((question) => {
      const match = matchTopic(matcher, question.words)
      return { question, score: match?.topicId === profile.id ? match.score : 0 }
    })
    const fitting = scored.filter(({ score }) => score > 0)
    return {
      ...profile,
      id: from.idOf(Number(profile.id)),
      names: nameTopic(
        fitting.map(({ question }) => question),
        (stem) => frequencies.get(stem) ?? Infinity,
      ),
      examples: fitting
        .toSorted((left, right) => right.score - left.score)
        .slice(0, mostExamples)
        .map(({ question }) => question.sessionId),
    }
  })
}
