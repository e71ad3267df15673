import { guardAnswer, withoutRepeats } from '#domain/answering/guard-answer.ts'
import { common, disclosureFor, toHandoff, type Situation } from '#domain/answering/situation.ts'
import { toReplyHtml, toReplyText } from '#domain/answering/to-reply-html.ts'
import type { WrittenAnswer } from '#domain/answering/written-answer.ts'
import type { DecisionDetails } from '#domain/decision/decision.ts'
import type { Audience } from '#domain/knowledge/document.ts'
import type { Contradiction, RetrievalFacts } from '#domain/knowledge/drafted-answer.ts'
import { summarizeRequest } from '#domain/handoff/summarize.ts'
import type { EngineAnswer } from '#ports/conversations/answerer.ts'

export type Thread = {
  audiences: readonly Audience[]
  /** Everything that the customer wrote. */
  customerTexts: readonly string[]
  /** What the AI wrote before. */
  ownTexts: readonly string[]
}

const longestSummary = 300

type Proposed<Kind extends EngineAnswer['kind']> = Extract<EngineAnswer, { kind: Kind }>

/** Turns what an engine proposes into what may be posted; no engine can switch a guard off. */
export function judgeProposal(
  proposed: EngineAnswer,
  situation: Situation,
  thread: Thread,
): WrittenAnswer {
  const found = withFacts(situation, {
    ...(proposed.retrieval && toDetails(proposed.retrieval)),
    ...(proposed.usage && { usage: proposed.usage }),
  })
  switch (proposed.kind) {
    case 'answer':
      return judgeSentences(proposed, found, thread)
    case 'no-answer':
      return toHandoff(withContradiction(found, proposed.contradiction), 'insufficient-knowledge')
    case 'hand-off':
      return judgeHandoff(proposed, found)
    case 'resolve':
      return judgeResolve(found)
    case 'unavailable':
      return toHandoff(withFacts(found, { problem: proposed.problem }), 'ai-unavailable')
  }
}

function judgeSentences(
  { sentences, retrieval }: Proposed<'answer'>,
  situation: Situation,
  thread: Thread,
): WrittenAnswer {
  const { openTexts, language, reading } = situation
  const fresh = reading.isRejection ? withoutRepeats(sentences, thread.ownTexts) : sentences
  const guarded = guardAnswer({
    sentences: fresh,
    passages: retrieval.passages,
    audiences: thread.audiences,
    openTexts,
    customerTexts: [...thread.customerTexts, ...openTexts],
    language,
  })
  const judged = withFacts(withContradiction(situation, guarded.contradiction), {
    guards: guarded.guards,
    citations: guarded.citations,
  })
  if (guarded.sentences.length === 0)
    return toHandoff(
      judged,
      guarded.isOnlyPromises ? 'insufficient-tools' : 'insufficient-knowledge',
    )
  const parts = {
    sentences: guarded.sentences.map(({ text }) => text),
    citations: guarded.citations,
    language,
    closing: disclosureFor(situation),
  }
  const text = toReplyText(parts)
  return {
    kind: 'reply',
    reason: 'answered',
    html: toReplyHtml(parts),
    text,
    citations: guarded.citations,
    ...common(judged),
    details: { ...judged.details, generated: text },
  }
}

function judgeHandoff(
  { reason, summary }: Proposed<'hand-off'>,
  situation: Situation,
): WrittenAnswer {
  const { openTexts, subject } = situation
  const words = summary.replace(/\s+/gu, ' ').trim().slice(0, longestSummary)
  return toHandoff(
    situation,
    isFounded(reason, situation) ? reason : 'insufficient-knowledge',
    words === '' ? summarizeRequest(openTexts, subject) : words,
  )
}

/** What the settings do not ask for, nobody can have been told to hand off. */
function isFounded(
  reason: Proposed<'hand-off'>['reason'],
  { settings, purpose }: Situation,
): boolean {
  const topics = purpose === 'draft' ? settings.assistExcludedTopics : settings.excludedTopics
  if (reason === 'instructed') return settings.guidance.trim() !== ''
  return reason !== 'topic-excluded' || topics.length > 0
}

/** [A4] No engine may choose silence: what asks a question is not solved. */
function judgeResolve(situation: Situation): WrittenAnswer {
  const { reading, openTexts } = situation
  const isAsking = openTexts.some((text) => /[?？]/u.test(text)) || reading.isRejection
  if (isAsking) return toHandoff(situation, 'insufficient-knowledge')
  return { kind: 'resolve', ...common(situation) }
}

function withFacts(situation: Situation, facts: DecisionDetails): Situation {
  return { ...situation, details: { ...situation.details, ...facts } }
}

function withContradiction(
  situation: Situation,
  contradiction: Contradiction | undefined,
): Situation {
  if (!contradiction) return situation
  const sides = [contradiction.first, contradiction.second]
  const words = sides.map(({ title, sentence }) => `“${title}” says: ${sentence}`).join(' · ')
  return withFacts(situation, { contradiction: words })
}

function toDetails(retrieval: RetrievalFacts): DecisionDetails {
  const { passages, confidence, bar, missingWords } = retrieval
  return { passages, confidence, bar, missingWords }
}
