import type { QuestionWord, TopicProfile } from './topic.ts'

const smoothing = 0.05
/** How much likelier its words must be in the topic than in all questions, on average and as a logarithm. */
const fit = 0.7
/** Of few topics each has much of all words: there it is this share of what could be. */
const fitShare = 0.5

/** Everything that one language's questions are matched with. */
export type TopicMatcher = {
  profiles: readonly TopicProfile[]
  /** Over all topics: how many questions have each word. */
  all: ReadonlyMap<string, number>
  wordTotal: number
}

export function toMatcher(profiles: readonly TopicProfile[]): TopicMatcher {
  const all = new Map<string, number>()
  let wordTotal = 0
  for (const { words, wordTotal: own } of profiles) {
    wordTotal += own
    for (const [stem, count] of words) all.set(stem, (all.get(stem) ?? 0) + count)
  }
  return { profiles, all, wordTotal }
}

/** The topic that a question belongs to; undefined when it is about none of them. */
export function matchTopic(
  matcher: TopicMatcher,
  words: readonly QuestionWord[],
): { topicId: string; score: number } | undefined {
  const known = [...new Set(words.map(({ stem }) => stem))].filter((stem) => matcher.all.has(stem))
  if (known.length === 0) return undefined
  let best: { profile: TopicProfile; score: number } | undefined
  for (const profile of matcher.profiles) {
    const score = scoreOf(matcher, profile, known)
    if (!best || score > best.score) best = { profile, score }
  }
  if (!best) return undefined
  const above = aboveAll(matcher, best.profile, known)
  const bar = Math.min(fit, fitShare * Math.log(matcher.profiles.length))
  return above < bar ? undefined : { topicId: best.profile.id, score: above }
}

function scoreOf(
  { all }: TopicMatcher,
  { words, wordTotal, questionCount }: TopicProfile,
  known: readonly string[],
): number {
  const total = wordTotal + smoothing * all.size
  return known.reduce(
    (sum, stem) => sum + Math.log(((words.get(stem) ?? 0) + smoothing) / total),
    Math.log(questionCount + 1),
  )
}

function aboveAll(matcher: TopicMatcher, profile: TopicProfile, known: readonly string[]): number {
  const size = smoothing * matcher.all.size
  const sum = known.reduce((total, stem) => {
    const own = ((profile.words.get(stem) ?? 0) + smoothing) / (profile.wordTotal + size)
    const any = ((matcher.all.get(stem) ?? 0) + smoothing) / (matcher.wordTotal + size)
    return total + Math.log(own / any)
  }, 0)
  return sum / known.length
}
