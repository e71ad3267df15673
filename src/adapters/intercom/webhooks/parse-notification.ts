import { createHash } from 'node:crypto'
import type { ParsedNotification } from '#ports/connection/webhook-codec.ts'
import { parseJson } from '../wire/parse-json.ts'
import { fieldsOf, idIn, textIn, timeIn } from '../wire/read-by-hand.ts'
import { toGist } from './notification-gist.ts'
import { isUsedTopic } from './topics.ts'

const READABLE_TOPIC = /^[\x21-\x7e]{1,128}$/

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
  const envelope = fieldsOf(json)
  const topic = textIn(envelope?.topic)
  const isNotification = isEventType(envelope?.type) && READABLE_TOPIC.test(topic)
  if (envelope === undefined || !isNotification) return { kind: 'not-a-notification' }
  if (workspaceId !== undefined && idIn(envelope.app_id) !== workspaceId)
    return { kind: 'other-workspace' }
  return {
    kind: 'notification',
    id: idIn(envelope.id),
    createdAt: timeIn(envelope.created_at),
    gist: toGist(topic, fieldsOf(envelope.data)?.item),
    isUsed: isUsedTopic(topic),
    isPing: topic === 'ping',
  }
}

function isEventType(type: unknown): boolean {
  return type === undefined || type === 'notification_event'
}

/** [W4] The id alone, so that a retry has the same key; without one the bytes speak for themselves. */
export function notificationKey(id: string | undefined, raw: Uint8Array): string {
  return id ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`
}
