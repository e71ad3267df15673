import type { Actor } from '#ports/connection/connections.ts'
import type { Executor } from '../database/database.ts'
import { auditLog } from '../schema/connections.ts'
import { withoutNul } from '../database/without-nul.ts'

export type AuditChange = {
  organizationId: string
  actor: Actor
  action: string
  before?: unknown
  after?: unknown
}

/** [O4] Who changed what. Secrets never stand in `before` or `after`. */
export async function writeAudit(executor: Executor, change: AuditChange): Promise<void> {
  const { organizationId, actor, action, before = null, after = null } = withoutNul(change)
  await executor.insert(auditLog).values({ organizationId, actor, action, before, after })
}
