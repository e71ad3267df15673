import { sql } from 'drizzle-orm'
import type { Executor } from '../database/database.ts'
import { knowledgeVersions } from '../schema/knowledge.ts'

/**
 * The last of `count` new versions. The row stays locked until the transaction ends, so versions become
 * visible in their order.
 */
export async function raiseVersion(
  transaction: Executor,
  organizationId: string,
  count = 1,
): Promise<number> {
  const [row] = await transaction
    .insert(knowledgeVersions)
    .values({ organizationId, version: count })
    .onConflictDoUpdate({
      target: knowledgeVersions.organizationId,
      set: { version: sql`${knowledgeVersions.version} + ${count}` },
    })
    .returning()
  if (!row) throw new Error('The knowledge got no version.')
  return row.version
}
