import type { UnansweredQuestion } from '#domain/insights/gap.ts'
import { groupGaps, type GroupedGap } from '#domain/insights/group-gaps.ts'
import { trimEmail } from '#domain/reading/trim-email.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { GapRecords, QuestionReader, SavedGap } from '#ports/knowledge/insights.ts'

export type FindGapsPorts = {
  clock: Clock
  ids: Ids
  gaps: GapRecords
  questionReader: QuestionReader
}

const windowMs = 90 * 24 * 3_600_000
const mostGrouped = 2_000
const batch = 300
const restMs = 5

/** [I3] Puts questions that nothing answered into gaps, batch by batch until all of them are. */
export async function findGaps(
  ports: FindGapsPorts,
  organizationId: string,
  { since, signal }: { since: Date | undefined; signal: AbortSignal },
): Promise<void> {
  const windowStart = new Date(ports.clock.now().getTime() - windowMs)
  const from = since && since > windowStart ? since : windowStart
  for (;;) {
    const fresh = await ports.gaps.listNew(organizationId, from, batch)
    if (fresh.length === 0) return
    const grouped = await ports.gaps.listGrouped(organizationId, mostGrouped)
    const questions = [...grouped, ...fresh].map((question) => withWords(ports, question))
    await ports.gaps.saveGaps(organizationId, gapsOf(ports, questions))
    if (fresh.length < batch) return
    await ports.clock.sleep(restMs, signal)
    signal.throwIfAborted()
  }
}

function withWords(
  { questionReader }: FindGapsPorts,
  question: Omit<UnansweredQuestion, 'words'>,
): UnansweredQuestion {
  const text = trimEmail(question.text)
  return { ...question, words: questionReader.readWords(text, question.language) }
}

function gapsOf({ ids }: FindGapsPorts, questions: readonly UnansweredQuestion[]): SavedGap[] {
  const byLanguage = Map.groupBy(questions, ({ language }) => language)
  return [...byLanguage.values()].flatMap((own) =>
    groupGaps(own, () => ids.newId())
      .filter(({ questions: members }) => members.some(({ gapId }) => gapId === undefined))
      .map(toSaved),
  )
}

function toSaved({ id, language, words, questions }: GroupedGap): SavedGap {
  return {
    id,
    language,
    words,
    questions: questions.map(({ decisionId, sessionId, isHandedOff, askedAt, likeness }) => ({
      decisionId,
      sessionId,
      isHandedOff,
      askedAt,
      likeness,
    })),
  }
}
