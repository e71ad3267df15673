import { and, eq, type AnyColumn, type SQL } from 'drizzle-orm'
import type { ConversationKey } from '#domain/conversation/conversation.ts'

type ConversationTable = Record<'organizationId' | 'workspaceId' | 'conversationId', AnyColumn>

/** The rows of one conversation, and of no other organization or workspace. */
export function ofConversation(table: ConversationTable, key: ConversationKey): SQL | undefined {
  return and(
    eq(table.organizationId, key.organizationId),
    eq(table.workspaceId, key.workspaceId),
    eq(table.conversationId, key.conversationId),
  )
}

export function isSameConversation(left: ConversationKey, right: ConversationKey): boolean {
  return (
    left.organizationId === right.organizationId &&
    left.workspaceId === right.workspaceId &&
    left.conversationId === right.conversationId
  )
}
