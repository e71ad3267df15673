import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { ConnectionRow } from './connection-row.ts'
import type { Executor } from '../database/database.ts'
import { connectionSecrets, connections } from '../schema/connections.ts'
import { decisions, steps, unsettledDecisions } from '../schema/decisions.ts'
import { deliveries, lookRequests } from '../schema/inbox.ts'
import { sessions } from '../schema/sessions.ts'

/** Takes the waiting looks of a workspace out of the queue, in the same transaction. */
export type CancelLooks = (
  transaction: Executor,
  workspace: { organizationId: string; workspaceId: string },
) => Promise<void>

const DISCONNECTED = 'The workspace was disconnected before this was sent.'

/** [C9] Secrets go, the webhook key is retired, what waits is cancelled; sessions stay, marked. */
export async function retireConnection(
  transaction: Executor,
  row: ConnectionRow,
  cancelLooks: CancelLooks,
): Promise<void> {
  const { organizationId, workspaceId } = row
  await transaction
    .delete(connectionSecrets)
    .where(
      and(
        eq(connectionSecrets.organizationId, organizationId),
        eq(connectionSecrets.connectionId, row.id),
      ),
    )
  await transaction
    .update(connections)
    .set({ retiredAt: new Date(), hasClientSecret: false })
    .where(eq(connections.id, row.id))
  if (!workspaceId) return
  await endWaiting(transaction, { organizationId, workspaceId })
  await endUnsettled(transaction, { organizationId, workspaceId })
  await cancelLooks(transaction, { organizationId, workspaceId })
}

type WorkspaceKey = { organizationId: string; workspaceId: string }

async function endWaiting(
  transaction: Executor,
  { organizationId, workspaceId }: WorkspaceKey,
): Promise<void> {
  const now = new Date()
  await transaction
    .update(deliveries)
    .set({ workedAt: now, dispatchedAt: sql`coalesce(dispatched_at, now())` })
    .where(
      and(
        eq(deliveries.organizationId, organizationId),
        eq(deliveries.workspaceId, workspaceId),
        isNull(deliveries.workedAt),
      ),
    )
  await transaction
    .update(lookRequests)
    .set({ workedAt: now })
    .where(
      and(
        eq(lookRequests.organizationId, organizationId),
        eq(lookRequests.workspaceId, workspaceId),
        isNull(lookRequests.workedAt),
      ),
    )
  await transaction
    .update(sessions)
    .set({ frozenAt: now })
    .where(and(eq(sessions.organizationId, organizationId), eq(sessions.workspaceId, workspaceId)))
}

async function endUnsettled(
  transaction: Executor,
  { organizationId, workspaceId }: WorkspaceKey,
): Promise<void> {
  const ended = await transaction
    .delete(unsettledDecisions)
    .where(
      and(
        eq(unsettledDecisions.organizationId, organizationId),
        eq(unsettledDecisions.workspaceId, workspaceId),
      ),
    )
    .returning()
  if (ended.length > 0)
    await transaction
      .insert(decisions)
      .values(
        ended.map((decision) => ({
          ...decision,
          outcome: 'skipped' as const,
          reason: 'connection-paused' as const,
          explanation: DISCONNECTED,
        })),
      )
      .onConflictDoNothing()
  await transaction
    .update(steps)
    .set({ state: 'skipped', problem: DISCONNECTED })
    .where(
      and(
        eq(steps.organizationId, organizationId),
        eq(steps.workspaceId, workspaceId),
        inArray(steps.state, ['intended', 'attempted']),
      ),
    )
}

/** The workspace is connected again: what is known of it is kept up to date from now on. */
export async function thawSessions(
  transaction: Executor,
  organizationId: string,
  workspaceId: string,
): Promise<void> {
  await transaction
    .update(sessions)
    .set({ frozenAt: null })
    .where(and(eq(sessions.organizationId, organizationId), eq(sessions.workspaceId, workspaceId)))
}
