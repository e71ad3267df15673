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
          ...works('webhook', {
            code: 'webhook_reached',
            finding: 'Intercom reaches the webhook URL.',
          }),
          since: webhookReachedAt,
        }
      : stops('webhook', {
          code: 'webhook_never_reached',
          finding:
            'The webhook URL was never reached, so chats are found by the sweep only, minutes late.',
          fix: 'Paste the webhook URL into the Developer Hub and tick the topics.',
        }),
    hasClientSecret
      ? works('signature', { code: 'signed', finding: 'Deliveries must be signed.' })
      : look('signature', {
          code: 'unsigned',
          finding: 'No client secret is stored: whoever learns the URL could send to it.',
          fix: 'Add the client secret under Connection.',
        }),
    missing.length === 0
      ? works('topics', { code: 'topics_seen', finding: 'Each topic that is needed was seen.' })
      : notSeen('topics', {
          code: 'topics_missing',
          facts: { topics: missing.join(', ') },
          finding: `Not seen yet: ${missing.join(', ')}.`,
          fix: 'Tick them in the Developer Hub; some come only when people assign or close.',
        }),
  ]
}
