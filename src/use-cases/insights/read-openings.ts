import { trimEmail } from '#domain/reading/trim-email.ts'
import { matchTopic, toMatcher, type TopicMatcher } from '#domain/insights/match-topic.ts'
import type { QuestionWord } from '#domain/insights/topic.ts'
import type { LanguageDetector } from '#ports/conversations/answerer.ts'
import type { Clock } from '#ports/clock.ts'
import type { KnowledgeLanguages } from '#ports/knowledge/knowledge-languages.ts'
import type {
  InsightRun,
  OpenedSession,
  QuestionReader,
  SessionOpenings,
  TopicReading,
  TopicStore,
} from '#ports/knowledge/insights.ts'

export type ReadOpeningsPorts = {
  clock: Clock
  openings: SessionOpenings
  topics: TopicStore
  questionReader: QuestionReader
  languages: LanguageDetector
  knowledgeLanguages: KnowledgeLanguages
}

const batch = 200
const restMs = 5
/** A message of so many content words asks something; before it may stand a greeting. */
const enoughWords = 2

/**
 * [I1] Reads the opening questions of sessions that are new, and of those whose customer wrote only later.
 * Each batch is stored with how far it read. False when time ran out before the end.
 */
export async function readOpenings(
  ports: ReadOpeningsPorts,
  organizationId: string,
  within: { run: InsightRun; until: Date; signal: AbortSignal },
): Promise<boolean> {
  const { run, until, signal } = within
  const expected = await ports.knowledgeLanguages.list(organizationId)
  const matchers = toMatchers(await ports.topics.list(organizationId))
  const read = (session: OpenedSession) => readOpening(ports, session, { expected, matchers })
  let { lastNumber } = run
  for (;;) {
    const found = await ports.openings.listAfter(organizationId, lastNumber, batch)
    lastNumber = found.at(-1)?.number ?? lastNumber
    await ports.topics.saveReadings(organizationId, found.map(read), lastNumber)
    if (found.length < batch) break
    await ports.clock.sleep(restMs, signal)
    signal.throwIfAborted()
    if (ports.clock.now() >= until) return false
  }
  if (run.changesReadTo) {
    const silent = await ports.openings.listSilent(organizationId, run.changesReadTo, batch)
    await ports.topics.saveReadings(organizationId, silent.map(read))
  }
  return true
}

/** By language: each has topics of its own. */
export function toMatchers(
  topics: Awaited<ReturnType<TopicStore['list']>>,
): Map<string, TopicMatcher> {
  const byLanguage = Map.groupBy(topics, ({ language }) => language)
  return new Map([...byLanguage].map(([language, own]) => [language, toMatcher(own)]))
}

/** The words of the first message that says enough to ask something, or of the one that says most. */
export function openingWords(
  reader: QuestionReader,
  texts: readonly string[],
  language: string,
): QuestionWord[] {
  let most: QuestionWord[] = []
  for (const text of texts) {
    const words = reader.readWords(trimEmail(text), language)
    if (words.length >= enoughWords) return words
    if (words.length > most.length) most = words
  }
  return most
}

/** A conversation may end in another language than it was opened in. */
function openingLanguage(
  languages: LanguageDetector,
  { language, texts }: OpenedSession,
  expected: readonly string[],
): string {
  const known = language ?? languages.detect(texts, expected)
  return languages.detect(texts.slice(0, 1).map(trimEmail), expected, known)
}

function readOpening(
  { questionReader, languages }: ReadOpeningsPorts,
  session: OpenedSession,
  { expected, matchers }: { expected: readonly string[]; matchers: Map<string, TopicMatcher> },
): TopicReading {
  const language = openingLanguage(languages, session, expected)
  const words = openingWords(questionReader, session.texts, language)
  const matcher = matchers.get(language)
  const topicId = matcher && matchTopic(matcher, words)?.topicId
  return { session, language, topicId, hasQuestion: words.length > 0 }
}
