import { asc } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'
import { isNote, isPublicMessage } from '#domain/conversation/part.ts'
import type { Step } from '#domain/steps/step.ts'
import type { TimelineItem } from '#ports/conversations/session-queries.ts'
import { ofConversation } from './conversation-scope.ts'
import type { Executor } from '../../database/database.ts'
import { toDecision } from './decision-row.ts'
import { readParts } from './load-conversation.ts'
import { loadRatings } from './load-ratings.ts'
import { toPart, type PartRow } from './part-row.ts'
import { decisions, steps } from '../../schema/decisions.ts'
import { toStep } from './step-row.ts'

type DecisionItem = Extract<TimelineItem, { kind: 'decision' }>
type Placed = { item: TimelineItem; placeAt: number; rank: number }

/** Messages, notes, events and decisions in order: a decision after what it judges, and before what it posted. */
export async function loadTimeline(
  executor: Executor,
  key: ConversationKey,
): Promise<TimelineItem[]> {
  const [partRows, decisionRows, stepRows] = await Promise.all([
    readParts(executor, key),
    executor
      .select()
      .from(decisions)
      .where(ofConversation(decisions, key))
      .orderBy(asc(decisions.position)),
    executor
      .select()
      .from(steps)
      .where(ofConversation(steps, key))
      .orderBy(asc(steps.written), asc(steps.position)),
  ])
  const allSteps = stepRows.map(toStep)
  const ids = decisionRows.map(({ id }) => id)
  const ratings = await loadRatings(executor, key.organizationId, ids)
  const decisionItems = decisionRows.map((row): DecisionItem => {
    const decision = toDecision(row)
    const own = allSteps.filter(({ decisionId }) => decisionId === decision.id)
    const rating = ratings.get(decision.id)
    const found = { decision, steps: own, ...(rating && { rating }) }
    return { kind: 'decision', at: decision.createdAt, ...found }
  })
  return inOrder(partRows, decisionItems)
}

// Intercom's clock counts in whole seconds and is not ours: what caused what decides where times cannot.
function inOrder(partRows: PartRow[], decisionItems: DecisionItem[]): TimelineItem[] {
  const partTimes = new Map(partRows.map(({ partId, createdAt }) => [partId, createdAt.getTime()]))
  const posted = new Map<string, number>()
  const placed: Placed[] = decisionItems.map((item) => {
    const judgedAt = partTimes.get(item.decision.trigger.partId ?? '') ?? 0
    const placeAt = Math.max(item.at.getTime(), judgedAt)
    for (const partId of item.steps.flatMap(postedPart)) posted.set(partId, placeAt)
    return { item, placeAt, rank: 1 }
  })
  for (const row of partRows) {
    const postedAt = posted.get(row.partId)
    const placeAt = Math.max(row.createdAt.getTime(), postedAt ?? 0)
    placed.push({ item: toPartItem(row, postedAt !== undefined), placeAt, rank: postedAt ? 2 : 0 })
  }
  return placed
    .sort((left, right) => left.placeAt - right.placeAt || left.rank - right.rank)
    .map(({ item }) => item)
}

function postedPart({ partId }: Step): string[] {
  return partId === undefined ? [] : [partId]
}

function toPartItem(row: PartRow, isOurs: boolean): TimelineItem {
  const part = toPart(row)
  const kind = isNote(part) ? 'note' : isPublicMessage(part) ? 'message' : 'event'
  return { kind, at: part.createdAt, part, isOurs, version: row.version }
}
