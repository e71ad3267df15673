import { nowSeconds } from '../clock.ts'
import type { Author, Conversation, Part } from '../model/conversation.ts'
import type { Subject } from '../model/feed.ts'
import type { Admin, Workspace } from '../model/workspace.ts'
import { invalid, notFound } from '../model/refusal.ts'
import type { Contact } from '../model/contact.ts'

/**
 * The one way to change a conversation: the search index keeps what it was, `updated_at` moves,
 * and the pages are told.
 */
export function change<T>(
  workspace: Workspace,
  conversation: Conversation,
  mutate: (now: number) => T,
): T {
  const now = nowSeconds(workspace.clock)
  if (workspace.settings.search_lag_ms > 0) {
    workspace.searchLag.remember(conversation.id, conversation, workspace.clock.nowMs())
  }
  const outcome = mutate(now)
  conversation.updatedAt = Math.max(conversation.updatedAt, now)
  tellChange(workspace, conversation.id, 'updated')
  return outcome
}

export function tellChange(workspace: Workspace, conversationId: string, what: string): void {
  workspace.feed.tell({
    kind: 'conversation',
    workspaceId: workspace.id,
    conversationId,
    change: what,
  })
}

type NewPart = Pick<Part, 'partType' | 'author'> &
  Partial<Omit<Part, 'id' | 'createdAt' | 'updatedAt' | 'state'>> & { createdAt?: number }

/** Adds a part that shows the conversation's state as it is then. */
export function addPart(workspace: Workspace, conversation: Conversation, part: NewPart): Part {
  const now = nowSeconds(workspace.clock)
  const added: Part = {
    ...part,
    body: part.body ?? null,
    id: workspace.ids.next('part'),
    createdAt: part.createdAt ?? now,
    updatedAt: part.createdAt ?? now,
    state: conversation.state,
  }
  conversation.parts.push(added)
  if (added.author.type !== 'bot' || added.body !== null) conversation.statistics.countParts += 1
  return added
}

/** Announces one happening under every topic that it has, in order. */
export function notify(workspace: Workspace, topics: readonly string[], subject: Subject): void {
  const at = nowSeconds(workspace.clock)
  for (const topic of topics) {
    workspace.feed.tell({ kind: 'notification', workspaceId: workspace.id, topic, at, subject })
  }
}

export function notifyParts(
  workspace: Workspace,
  conversation: Conversation,
  { topics, part }: { topics: readonly string[]; part: Part },
): void {
  notify(workspace, topics, { type: 'conversation', conversation, parts: [part] })
}

export function adminAuthor(admin: Admin): Author {
  return { type: 'admin', id: admin.id, name: admin.name, email: admin.email }
}

export function contactAuthor(contact: Contact): Author {
  return { type: contact.role, id: contact.id, name: contact.name, email: contact.email }
}

export function getConversation(workspace: Workspace, id: string): Conversation {
  const conversation = workspace.conversations.get(id)
  if (!conversation) throw notFound()
  return conversation
}

/** The teammate who acts. A team's id is no actor. */
export function getActor(workspace: Workspace, adminId: unknown): Admin {
  if (typeof adminId !== 'string' && typeof adminId !== 'number') {
    throw invalid('admin_id is required', 'admin_id')
  }
  const admin = workspace.admins.get(String(adminId))
  if (!admin) throw notFound('Admin not found', 'admin_not_found')
  return admin
}

export function addTeammate(conversation: Conversation, author: Author): void {
  if (author.type !== 'admin' || conversation.teammateIds.includes(author.id)) return
  conversation.teammateIds = [...conversation.teammateIds, author.id]
}
