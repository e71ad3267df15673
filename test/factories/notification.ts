import { createHmac } from 'node:crypto'

/** A delivery's body as Intercom sends it, for a topic of conversations. */
export function notification(change: Record<string, unknown> = {}): string {
  return JSON.stringify({
    type: 'notification_event',
    app_id: 'ws1',
    id: 'notif_1',
    topic: 'conversation.user.replied',
    created_at: 1_795_000_095,
    data: {
      type: 'notification_event_data',
      item: { type: 'conversation', id: '1001' },
    },
    ...change,
  })
}

/** What Intercom sends when the webhook URL is saved there. */
export const ping = notification({
  id: null,
  topic: 'ping',
  data: { type: 'notification_event_data', item: { type: 'ping', message: 'something' } },
})

export function sign(raw: string, secret: string): Record<string, string> {
  const digest = createHmac('sha1', secret).update(raw).digest('hex')
  return { 'X-Hub-Signature': `sha1=${digest}` }
}
