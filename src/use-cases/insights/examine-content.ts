import {
  findDocumentContradictions,
  type NumberStatement,
  toNumberStatements,
} from '#domain/insights/find-document-contradictions.ts'
import type { Clock } from '#ports/clock.ts'
import type { ContentRecords, InsightRun, InsightRuns } from '#ports/knowledge/insights.ts'
import type { KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'
import { inTurns } from './in-turns.ts'

export type ExamineContentPorts = {
  clock: Clock
  content: ContentRecords
  insightRuns: InsightRuns
  knowledge: Pick<KnowledgeStore, 'knowledgeVersion' | 'listChangesSince'>
}

const dayMs = 24 * 3_600_000
const bounds = { unusedDays: 90, unchangedDays: 180, badDays: 90, fewestBad: 2 }
/** Decisions are written a little after their time. */
const overlapMs = 600_000
const decisionBatch = 500
const documentBatch = 25
const mostStatements = 20_000
const restMs = 5

type Within = { run: InsightRun; signal: AbortSignal }

/** [I4] Finds documents that nobody uses, that mislead, or that contradict each other. */
export async function examineContent(
  ports: ExamineContentPorts,
  organizationId: string,
  within: Within,
): Promise<void> {
  await readCitations(ports, organizationId, within)
  await findUnusedAndStale(ports, organizationId)
  const version = await ports.knowledge.knowledgeVersion(organizationId)
  if (version === within.run.knowledgeVersion) return
  const statements = await readStatements(ports, organizationId, within.signal)
  const seeking = findDocumentContradictions(statements)
  const found = await inTurns(ports.clock, seeking, within.signal)
  await ports.content.replaceFindings(organizationId, {
    kinds: ['contradicting'],
    findings: found,
    at: ports.clock.now(),
  })
  await ports.insightRuns.save(organizationId, { knowledgeVersion: version })
}

async function readCitations(
  { clock, content, insightRuns }: ExamineContentPorts,
  organizationId: string,
  { run, signal }: Within,
): Promise<void> {
  let since = run.decisionsReadTo && new Date(run.decisionsReadTo.getTime() - overlapMs)
  for (;;) {
    const { readTo, isAll } = await content.readCitations(organizationId, since, decisionBatch)
    if (readTo) await insightRuns.save(organizationId, { decisionsReadTo: readTo })
    if (isAll || !readTo) return
    // Decisions of one instant that fill a batch would hold it up for ever.
    since = readTo.getTime() === since?.getTime() ? new Date(readTo.getTime() + 1) : readTo
    await clock.sleep(restMs, signal)
    signal.throwIfAborted()
  }
}

async function findUnusedAndStale(
  { clock, content }: ExamineContentPorts,
  organizationId: string,
): Promise<void> {
  const now = clock.now()
  const before = (days: number) => new Date(now.getTime() - days * dayMs)
  const unused = await content.findNeverUsed(organizationId, before(bounds.unusedDays))
  const stale = await content.findStale(organizationId, {
    changedBefore: before(bounds.unchangedDays),
    since: before(bounds.badDays),
    fewest: bounds.fewestBad,
  })
  await content.replaceFindings(organizationId, {
    kinds: ['never-used', 'stale'],
    findings: [...unused, ...stale],
    at: now,
  })
}

async function readStatements(
  { clock, knowledge }: ExamineContentPorts,
  organizationId: string,
  signal: AbortSignal,
): Promise<NumberStatement[]> {
  const statements: NumberStatement[] = []
  let version = 0
  while (statements.length < mostStatements) {
    const changes = await knowledge.listChangesSince(organizationId, version, documentBatch)
    statements.push(...changes.flatMap(({ passages }) => passages).flatMap(toNumberStatements))
    version = changes.at(-1)?.version ?? version
    if (changes.length < documentBatch) break
    await clock.sleep(restMs, signal)
    signal.throwIfAborted()
  }
  return statements.slice(0, mostStatements)
}
