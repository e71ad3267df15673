import type { Happening } from '../model/feed.ts'
import type { Workspace } from '../model/workspace.ts'
import { nowSeconds } from '../clock.ts'
import { notificationItem } from './notification-item.ts'

export type Occurrence = Extract<Happening, { kind: 'notification' }>

type Sending = { id: string | null; attempt: number; firstSentAt: number }

/** The whole envelope; a retry tells of itself in `delivery_attempts` and `delivery_status`. */
export function notificationBody(
  item: object,
  occurrence: Pick<Occurrence, 'topic' | 'at' | 'workspaceId'>,
  sending: Sending,
): object {
  return {
    type: 'notification_event',
    app_id: occurrence.workspaceId,
    data: { type: 'notification_event_data', item },
    links: {},
    id: sending.id,
    topic: occurrence.topic,
    delivery_status: sending.attempt === 1 ? 'pending' : 'retry',
    delivery_attempts: sending.attempt,
    delivered_at: 0,
    first_sent_at: sending.firstSentAt,
    created_at: occurrence.at,
    self: null,
  }
}

export function itemOf(workspace: Workspace, occurrence: Occurrence): object {
  return notificationItem(workspace, occurrence.subject)
}

export function conversationIdOf({ subject }: Occurrence): string | null {
  if (subject.type === 'deleted-conversation') return subject.conversationId
  return 'conversation' in subject ? subject.conversation.id : null
}

export function pingBody(workspace: Workspace): object {
  const now = nowSeconds(workspace.clock)
  return {
    ...notificationBody(
      { type: 'ping', message: 'something something interzen' },
      { topic: 'ping', at: now, workspaceId: workspace.id },
      { id: null, attempt: 1, firstSentAt: now },
    ),
    delivery_status: null,
  }
}
