import type { InsightRun } from '#ports/knowledge/insights.ts'
import { examineContent, type ExamineContentPorts } from './examine-content.ts'
import { findGaps, type FindGapsPorts } from './find-gaps.ts'
import { learnFromOpenings, type LearnPorts } from './learn-from-openings.ts'
import { nameTopics, type NameTopicsPorts } from './name-topics.ts'
import { readOpenings, type ReadOpeningsPorts } from './read-openings.ts'

export type RefreshInsightsPorts = ReadOpeningsPorts &
  LearnPorts &
  FindGapsPorts &
  ExamineContentPorts &
  NameTopicsPorts

const hourMs = 3_600_000
/** So long a run reads; then it makes room and goes on where it was. */
const mostReadingMs = 120_000
/** Sessions change a little after the time that Intercom reports. */
const overlapMs = 600_000

/**
 * [I5] Brings the insights up to date, at most once an hour unless somebody asked. Each step stores how
 * far it came, so that a run that was cut off goes on there. Returns when to look again.
 */
export async function refreshInsights(
  ports: RefreshInsightsPorts,
  organizationId: string,
  signal: AbortSignal,
): Promise<{ again: Date }> {
  const startedAt = ports.clock.now()
  const run = await ports.insightRuns.read(organizationId)
  const due = dueAt(run)
  if (due > startedAt) return { again: due }
  await ports.insightRuns.save(organizationId, { startedAt })
  const until = new Date(startedAt.getTime() + mostReadingMs)
  if (!(await readOpenings(ports, organizationId, { run, until, signal })))
    return { again: ports.clock.now() }
  await takeOverChanges(ports, organizationId, { run, startedAt })
  await learn(ports, organizationId, { run, signal })
  await nameTopics(ports, organizationId, signal)
  const since = run.decisionsReadTo && new Date(run.decisionsReadTo.getTime() - overlapMs)
  await findGaps(ports, organizationId, { since, signal })
  await examineContent(ports, organizationId, { run, signal })
  const finishedAt = ports.clock.now()
  await ports.insightRuns.save(organizationId, { finishedAt })
  return { again: new Date(finishedAt.getTime() + hourMs) }
}

/** An hour after the last run ended, or at once when somebody asked since it began. */
function dueAt({ startedAt, finishedAt, requestedAt }: InsightRun): Date {
  if (!startedAt || !finishedAt || finishedAt < startedAt) return new Date(0)
  if (requestedAt && requestedAt > startedAt) return requestedAt
  return new Date(finishedAt.getTime() + hourMs)
}

async function takeOverChanges(
  { topics, insightRuns }: RefreshInsightsPorts,
  organizationId: string,
  { run, startedAt }: { run: InsightRun; startedAt: Date },
): Promise<void> {
  const { changesReadTo } = run
  const readTo = changesReadTo
    ? await topics.refreshSessions(organizationId, new Date(changesReadTo.getTime() - overlapMs))
    : startedAt
  if (readTo) await insightRuns.save(organizationId, { changesReadTo: readTo })
}

async function learn(
  ports: RefreshInsightsPorts,
  organizationId: string,
  within: { run: InsightRun; signal: AbortSignal },
): Promise<void> {
  const learnedCount = await learnFromOpenings(ports, organizationId, within)
  if (learnedCount === undefined) return
  await ports.insightRuns.save(organizationId, { learnedCount, learnedAt: ports.clock.now() })
}
