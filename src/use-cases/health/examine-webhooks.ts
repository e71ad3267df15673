import type { LiveConnection } from '#domain/settings/connection.ts'
import { type Finding, findingsOf } from './finding.ts'

const requiredTopics = [
  'conversation.user.created',
  'conversation.user.replied',
  'conversation.admin.replied',
  'conversation.admin.assigned',
  'conversation.admin.open.assigned',
  'conversation.admin.closed',
]

const { works, look, stops, notSeen } = findingsOf('webhooks')

/** [O3] Reached, signed, and each topic that is needed seen at least once. */
export function examineWebhooks(connection: LiveConnection): Finding[] {
  const { webhookReachedAt, webhookTopics, hasClientSecret } = connection
  const missing = requiredTopics.filter((topic) => webhookTopics[topic] === undefined)
  return [
    webhookReachedAt
      ? {
          ...works('webhook', 'Intercom reaches the webhook URL.'),
          since: webhookReachedAt,
        }
      : stops(
          'webhook',
          'The webhook URL was never reached, so chats are found by the sweep only, minutes late.',
          'Paste the webhook URL into the Developer Hub and tick the topics.',
        ),
    hasClientSecret
      ? works('signature', 'Deliveries must be signed.')
      : look(
          'signature',
          'No client secret is stored: whoever learns the URL could send to it.',
          'Add the client secret under Connection.',
        ),
    missing.length === 0
      ? works('topics', 'Each topic that is needed was seen.')
      : notSeen(
          'topics',
          `Not seen yet: ${missing.join(', ')}.`,
          'Tick them in the Developer Hub; some come only when people assign or close.',
        ),
  ]
}
