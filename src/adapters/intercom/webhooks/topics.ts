/** [W7] Without these the product does not work. */
const REQUIRED_TOPICS = [
  'conversation.user.created',
  'conversation.user.replied',
  'conversation.admin.replied',
  'conversation.admin.assigned',
  'conversation.admin.open.assigned',
  'conversation.admin.closed',
] as const

/** [W7] Used where subscribed. */
const OPTIONAL_TOPICS = [
  'conversation.admin.noted',
  'conversation.admin.opened',
  'conversation.admin.snoozed',
  'conversation.admin.unsnoozed',
  'conversation.operator.replied',
  'conversation.rating.added',
  'conversation.deleted',
  'conversation_part.redacted',
  'contact.merged',
  'contact.deleted',
  'ping',
] as const

const USED_TOPICS: ReadonlySet<string> = new Set([...REQUIRED_TOPICS, ...OPTIONAL_TOPICS])

export function isUsedTopic(topic: string): boolean {
  return USED_TOPICS.has(topic)
}

/** The opening message is what these are about: it stands in `source`, not among the parts. */
const OPENING_TOPICS: ReadonlySet<string> = new Set([
  'conversation.user.created',
  'conversation.admin.single.created',
])

export function isAboutOpening(topic: string): boolean {
  return OPENING_TOPICS.has(topic)
}
