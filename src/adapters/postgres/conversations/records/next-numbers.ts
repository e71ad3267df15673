import { sql } from 'drizzle-orm'
import type { Executor } from '../../database/database.ts'
import { sessionNumbers } from '../../schema/sessions.ts'

/** Takes `count` numbers in a row and returns the first. */
export async function nextNumbers(
  transaction: Executor,
  organizationId: string,
  count: number,
): Promise<number> {
  const [counter] = await transaction
    .insert(sessionNumbers)
    .values({ organizationId, last: count })
    .onConflictDoUpdate({
      target: sessionNumbers.organizationId,
      set: { last: sql`${sessionNumbers.last} + ${count}` },
    })
    .returning()
  if (!counter) throw new Error('The session got no number.')
  return counter.last - count + 1
}
