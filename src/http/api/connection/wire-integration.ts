import type { Integration } from '#api-contract/connection.ts'
import type { Connection } from '#domain/settings/connection.ts'
import type { Caller } from '#ports/people/people.ts'
import { toWireSettings } from './wire-settings.ts'
import { toSnake, toTime } from '../wire-words.ts'

/** [C1, C2] A member sees the webhook URL without its key. */
export function toIntegration(
  connection: Connection,
  caller: Caller,
  publicUrl: string,
): Integration {
  const { workspace, webhookTopics } = connection
  const webhookKey = caller.role === 'member' ? '…' : connection.webhookKey
  return {
    status: toSnake(connection.status),
    webhook_url: `${publicUrl}/webhooks/intercom/${webhookKey}`,
    workspace: workspace
      ? { id: workspace.id, name: workspace.name, region: workspace.region }
      : null,
    ai_admin: toAiAdmin(connection.aiTeammate),
    has_client_secret: connection.hasClientSecret,
    settings: toWireSettings(connection),
    webhook: {
      reached_at: toTime(connection.webhookReachedAt),
      topics: Object.fromEntries(
        Object.entries(webhookTopics).map(([topic, at]) => [topic, toTime(at)]),
      ),
    },
  }
}

export function toAiAdmin(teammate: Connection['aiTeammate']): Integration['ai_admin'] {
  return teammate
    ? { id: teammate.id, name: teammate.name, has_inbox_seat: teammate.hasInboxSeat }
    : null
}
