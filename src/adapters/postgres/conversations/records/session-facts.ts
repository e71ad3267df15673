import { sql, type SQL } from 'drizzle-orm'
import type { Resolution } from '#domain/reports/day-figures.ts'
import { sessions } from '../../schema/sessions.ts'

const { confirmedAt, assumedAt, closedWhileOwnedAt, handedOffAt, reopenedAt, closedAt } = sessions

/** [R4] A closing that a customer undid is off the count. */
const isClosedWhileOwned = sql`(${closedWhileOwnedAt} is not null and ${closedAt} is not null
  and ${closedWhileOwnedAt} = ${closedAt})`

const isDecided = sql`(${confirmedAt} is not null or ${assumedAt} is not null or ${isClosedWhileOwned}
  or ${handedOffAt} is not null)`

/** [R6] It answered, asked back, handed off, or had the conversation when it was closed. */
export const hasTakenPart = sql`(${sessions.isAiInteraction} or ${sessions.aiAnsweredAt} is not null or ${isDecided})`

/** The definitions of resolution as conditions: reports count by them, lists filter by them. */
export const isResolved: Record<Resolution, SQL> = {
  confirmed: sql`(${confirmedAt} is not null)`,
  assumed: sql`(${assumedAt} is not null)`,
  'closed-while-owned': isClosedWhileOwned,
  'handed-off': sql`(${handedOffAt} is not null)`,
  reopened: sql`(${reopenedAt} is not null)`,
  none: sql`(${hasTakenPart} and not ${isDecided})`,
}

const isResolvedByAi = sql`(${confirmedAt} is not null or ${isClosedWhileOwned})`

function secondsBetween(from: SQL | typeof askedAt, to: SQL | typeof askedAt): SQL {
  return sql`floor(extract(epoch from ${to} - ${from}))::int`
}

const { askedAt } = sessions

/** [R6] Whole seconds from the customer's first message, or from the handoff, where both ends are known. */
export const durationSeconds = {
  'first-answer-ai': secondsBetween(askedAt, sessions.aiAnsweredAt),
  'first-answer-people': secondsBetween(askedAt, sessions.peopleAnsweredAt),
  'resolution-ai': sql`case when ${isResolvedByAi} then ${secondsBetween(askedAt, sql`coalesce(${confirmedAt}, ${closedAt})`)} end`,
  'resolution-people': sql`case when not ${isResolvedByAi} and ${sessions.closedBy} = 'person' and ${sessions.status} = 'closed-resolved'
    then ${secondsBetween(askedAt, closedAt)} end`,
  'handoff-wait': secondsBetween(handedOffAt, sessions.peopleAfterHandoffAt),
}
