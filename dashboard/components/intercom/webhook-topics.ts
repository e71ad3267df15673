/** [W7] To be ticked in Intercom's Developer Hub. */
export const webhookTopics = [
  'conversation.user.created',
  'conversation.user.replied',
  'conversation.admin.replied',
  'conversation.admin.assigned',
  'conversation.admin.open.assigned',
  'conversation.admin.closed',
] as const
