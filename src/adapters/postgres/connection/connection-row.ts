import type { Connection, LookBack } from '#domain/settings/connection.ts'
import { defaultSettings, type Settings } from '#domain/settings/settings.ts'
import type { SavedConnection } from '#ports/connection/connections.ts'
import type { connections } from '../schema/connections.ts'

export type ConnectionRow = typeof connections.$inferSelect

export function toConnection(row: ConnectionRow): Connection {
  return {
    id: row.id,
    organizationId: row.organizationId,
    status: row.status,
    webhookKey: row.webhookKey,
    ...toWorkspace(row),
    ...toAiTeammate(row),
    pastAiTeammateIds: row.pastAiTeammateIds,
    hasClientSecret: row.hasClientSecret,
    ...(row.startedAt && { startedAt: row.startedAt }),
    ...(row.pausedAt && { pausedAt: row.pausedAt }),
    ...(row.owedLookBack && { owedLookBack: row.owedLookBack }),
    settings: toSettings(row),
    settingsVersion: row.settingsVersion,
    ...(row.webhookReachedAt && { webhookReachedAt: row.webhookReachedAt }),
    webhookTopics: Object.fromEntries(
      Object.entries(row.webhookTopics).map(([topic, at]) => [topic, new Date(at)]),
    ),
  }
}

/** [C7, C8] What a connection owes that comes back to life. */
export function owedLookBack(
  before: ConnectionRow['status'],
  after: ConnectionRow['status'],
): LookBack | null {
  if (after !== 'connected') return null
  return before === 'paused' ? 'resume' : 'reconnect'
}

/** Another one after every change that a delivery is judged by. */
export function stampOf({ id, revision }: Pick<ConnectionRow, 'id' | 'revision'>): string {
  return `${id}:${revision}`
}

/** Stored is what differs from the defaults; the AI teammate is the connection's own. */
export function toSettings(row: Pick<ConnectionRow, 'settings' | 'aiTeammateId'>): Settings {
  const settings = { ...defaultSettings, ...row.settings }
  return row.aiTeammateId ? { ...settings, aiTeammateId: row.aiTeammateId } : settings
}

function toWorkspace(row: ConnectionRow): Pick<Connection, 'workspace'> {
  if (!row.workspaceId || !row.region) return {}
  return {
    workspace: {
      id: row.workspaceId,
      name: row.workspaceName ?? '',
      region: row.region,
      hasIdentityVerification: row.hasIdentityVerification,
    },
  }
}

function toAiTeammate(row: ConnectionRow): Pick<Connection, 'aiTeammate'> {
  if (!row.aiTeammateId) return {}
  return {
    aiTeammate: {
      id: row.aiTeammateId,
      name: row.aiTeammateName ?? '',
      hasInboxSeat: row.aiTeammateHasInboxSeat,
    },
  }
}

/** Secrets are stored apart. */
export function toSavedColumns(saved: SavedConnection, row: ConnectionRow) {
  const { workspace, aiTeammate, clientSecret } = saved
  return {
    workspaceId: workspace.id,
    workspaceName: workspace.name,
    region: workspace.region,
    hasIdentityVerification: workspace.hasIdentityVerification,
    aiTeammateId: aiTeammate.id,
    aiTeammateName: aiTeammate.name,
    aiTeammateHasInboxSeat: aiTeammate.hasInboxSeat,
    hasClientSecret: clientSecret === undefined ? row.hasClientSecret : Boolean(clientSecret),
  }
}
