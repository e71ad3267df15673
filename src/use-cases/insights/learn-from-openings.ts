import { learnTopics } from '#domain/insights/learn-topics.ts'
import { matchTopic, type TopicMatcher } from '#domain/insights/match-topic.ts'
import { fewestQuestions, type OpeningQuestion } from '#domain/insights/topic.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type {
  InsightRun,
  OpenedSession,
  QuestionReader,
  SessionOpenings,
  StoredTopic,
  TopicReading,
  TopicStore,
} from '#ports/knowledge/insights.ts'
import { inTurns } from './in-turns.ts'
import { openingWords, toMatchers } from './read-openings.ts'

export type LearnPorts = {
  clock: Clock
  ids: Ids
  openings: SessionOpenings
  topics: TopicStore
  questionReader: QuestionReader
}

/** Questions that one learning holds at once, the newest of a language; older ones keep their topics. */
const mostQuestions = 20_000
const batch = 500
const restMs = 5
/** Learned again once so many more questions have come: this share, and at least so many. */
const growth = { share: 0.1, fewest: 25 }

type Scope = { organizationId: string; language: string; signal: AbortSignal }
type Read = { session: OpenedSession; question: OpeningQuestion }

/**
 * [I1] Learns topics from the questions that were read, where there are enough and enough new ones.
 * Returns how many there were, or undefined when nothing was learned.
 */
export async function learnFromOpenings(
  ports: LearnPorts,
  organizationId: string,
  { run, signal }: { run: InsightRun; signal: AbortSignal },
): Promise<number | undefined> {
  const counts = await ports.topics.countQuestions(organizationId)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const isGrown = all - run.learnedCount >= Math.max(growth.fewest, run.learnedCount * growth.share)
  if (all < fewestQuestions.all || !isGrown) return undefined
  for (const [language, count] of counts)
    if (count >= fewestQuestions.ofLanguage)
      await learnLanguage(ports, { organizationId, language, signal })
  return all
}

async function learnLanguage(ports: LearnPorts, scope: Scope): Promise<void> {
  const { organizationId, language, signal } = scope
  const read = await readQuestions(ports, scope)
  const stored = await ports.topics.list(organizationId)
  const learning = learnTopics(
    read.map(({ question }) => question),
    keptBy(stored),
  )
  const learned = await inTurns(ports.clock, learning, signal)
  const named = learned.map((topic) => ({ ...topic, id: topic.id ?? ports.ids.newId() }))
  await ports.topics.saveLearned(organizationId, language, named)
  const matcher = toMatchers(await ports.topics.list(organizationId)).get(language)
  if (matcher) await matchAgain(ports, scope, { read, matcher })
}

/** [I2] What people have named or merged is theirs. */
function keptBy(stored: readonly StoredTopic[]): (topicId: string) => boolean {
  const kept = new Set(
    stored.flatMap(({ id, givenName, mergedInto }) => {
      const own = givenName !== undefined || mergedInto !== undefined ? [id] : []
      return mergedInto === undefined ? own : [...own, mergedInto]
    }),
  )
  return (topicId) => kept.has(topicId)
}

async function readQuestions(
  ports: LearnPorts,
  { organizationId, language, signal }: Scope,
): Promise<Read[]> {
  const read: Read[] = []
  let before: number | undefined
  while (read.length < mostQuestions) {
    const page = { limit: batch, ...(before !== undefined && { before }) }
    const found = await ports.openings.listRead(organizationId, language, page)
    read.push(...found.map((session) => toRead(ports, session, language)))
    before = found.at(-1)?.number
    if (found.length < batch) break
    await ports.clock.sleep(restMs, signal)
    signal.throwIfAborted()
  }
  return read
}

function toRead({ questionReader }: LearnPorts, session: OpenedSession, language: string): Read {
  const { id: sessionId, contactId, topicId, texts } = session
  const words = openingWords(questionReader, texts, language)
  // The texts are not needed any more: what a learning holds stays small.
  return { session: { ...session, texts: [] }, question: { sessionId, contactId, words, topicId } }
}

async function matchAgain(
  ports: LearnPorts,
  { organizationId, language, signal }: Scope,
  { read, matcher }: { read: readonly Read[]; matcher: TopicMatcher },
): Promise<void> {
  for (let start = 0; start < read.length; start += batch) {
    const changed = read.slice(start, start + batch).flatMap(({ session, question }) => {
      const topicId = matchTopic(matcher, question.words)?.topicId
      const isErased = question.words.length === 0
      const reading: TopicReading = { session, language, topicId, hasQuestion: true }
      return isErased || topicId === session.topicId ? [] : [reading]
    })
    await ports.topics.saveReadings(organizationId, changed)
    await ports.clock.sleep(restMs, signal)
    signal.throwIfAborted()
  }
}
