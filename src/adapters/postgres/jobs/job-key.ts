import type { ConversationKey } from '#domain/conversation/conversation.ts'

/** The key under which at most one look waits and one runs. [T3] */
export function jobKeyOf({ organizationId, workspaceId, conversationId }: ConversationKey): string {
  return JSON.stringify([organizationId, workspaceId, conversationId])
}
