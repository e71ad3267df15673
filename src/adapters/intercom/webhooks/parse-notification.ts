import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ParsedNotification } from '#ports/connection/webhook-codec.ts'
import { optionalId, optionalTime } from '../wire/lenient.ts'
import { parseJson } from '../wire/parse-json.ts'
import { toGist } from './notification-gist.ts'
import { isUsedTopic } from './topics.ts'

const envelope = z.object({
  type: z.literal('notification_event').optional(),
  app_id: optionalId,
  id: optionalId,
  topic: z.string().regex(/^[\x21-\x7e]{1,128}$/),
  created_at: optionalTime,
  data: z.object({ item: z.unknown().optional() }).optional().catch(undefined),
})

/** [W2, W5, W7] Never throws; reads no more of the item than ids and kinds. [W6] */
export function parseNotification(
  raw: Uint8Array,
  workspaceId: string | undefined,
): ParsedNotification {
  let json: unknown
  try {
    json = parseJson(raw)
  } catch {
    return { kind: 'not-json' }
  }
  const parsed = envelope.safeParse(json)
  if (!parsed.success) return { kind: 'not-a-notification' }
  const { app_id: appId, id, topic, created_at: createdAt, data } = parsed.data
  if (workspaceId !== undefined && appId !== workspaceId) return { kind: 'other-workspace' }
  const gist = toGist(topic, data?.item)
  const isPing = topic === 'ping'
  return { kind: 'notification', id, createdAt, gist, isUsed: isUsedTopic(topic), isPing }
}

/** [W4] The id alone, so that a retry has the same key; without one the bytes speak for themselves. */
export function notificationKey(id: string | undefined, raw: Uint8Array): string {
  return id ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`
}
