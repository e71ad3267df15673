import { contactOperations } from './operations/contact-operations.ts'
import { contentOperations } from './operations/content-operations.ts'
import { conversationReads } from './operations/conversation-reads.ts'
import { conversationReplies } from './operations/conversation-replies.ts'
import { conversationWrites } from './operations/conversation-writes.ts'
import type { Operation } from './operations/operation.ts'
import { workspaceOperations } from './operations/workspace-operations.ts'

/** Every operation that the sandbox has. Fixed paths come before those with an id in the same place. */
export const operations: readonly Operation[] = [
  ...workspaceOperations,
  ...contactOperations,
  ...contentOperations,
  ...conversationReads,
  ...conversationReplies,
  ...conversationWrites,
]
