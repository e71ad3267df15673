import { contactOperations } from './contacts.ts'
import { contentOperations } from './content-operations.ts'
import { conversationReads } from './conversation-reads.ts'
import { conversationReplies } from './conversation-replies.ts'
import { conversationWrites } from './conversation-writes.ts'
import type { Operation } from './operation.ts'
import { workspaceOperations } from './workspace-operations.ts'

/** Every operation that the sandbox has. Fixed paths come before those with an id in the same place. */
export const operations: readonly Operation[] = [
  ...workspaceOperations,
  ...contactOperations,
  ...contentOperations,
  ...conversationReads,
  ...conversationReplies,
  ...conversationWrites,
]
