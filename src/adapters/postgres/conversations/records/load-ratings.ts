import { and, desc, eq, inArray } from 'drizzle-orm'
import type { DecisionRating } from '#ports/conversations/session-queries.ts'
import type { Executor } from '../../database/database.ts'
import { ratings } from '../../schema/decisions.ts'

/** The newest rating of each decision that has one. [O2] */
export async function loadRatings(
  executor: Executor,
  organizationId: string,
  decisionIds: readonly string[],
): Promise<Map<string, DecisionRating>> {
  if (decisionIds.length === 0) return new Map()
  const rows = await executor
    .selectDistinctOn([ratings.decisionId])
    .from(ratings)
    .where(
      and(
        eq(ratings.organizationId, organizationId),
        inArray(ratings.decisionId, [...decisionIds]),
      ),
    )
    .orderBy(ratings.decisionId, desc(ratings.id))
  return new Map(
    rows.map(({ decisionId, value, comment, by, at }) => [
      decisionId ?? '',
      { value, comment: comment ?? undefined, by, at },
    ]),
  )
}
