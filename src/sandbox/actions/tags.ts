import type { Author, Conversation } from '../model/conversation.ts'
import { notFound } from '../model/refusal.ts'
import type { Tag, Workspace } from '../model/workspace.ts'
import { addPart, change } from './change.ts'

/** Names are compared without case: the first spelling stays. */
export function upsertTag(workspace: Workspace, name: string): Tag {
  const wanted = name.trim().toLowerCase()
  for (const tag of workspace.tags.values()) if (tag.name.toLowerCase() === wanted) return tag
  const tag: Tag = { id: workspace.ids.next('tag'), name: name.trim() }
  workspace.tags.set(tag.id, tag)
  return tag
}

export function getTag(workspace: Workspace, id: string): Tag {
  const tag = workspace.tags.get(id)
  if (!tag) throw notFound('Tag not found', 'tag_not_found')
  return tag
}

type Tagging = { tag: Tag; author: Author }

/** Attaching twice changes nothing. */
export function attachTag(
  workspace: Workspace,
  conversation: Conversation,
  { tag, author }: Tagging,
): void {
  if (conversation.tags.some((applied) => applied.tagId === tag.id)) return
  change(workspace, conversation, (now) => {
    const appliedBy = { type: author.type, id: author.id }
    conversation.tags = [...conversation.tags, { tagId: tag.id, appliedAt: now, appliedBy }]
    addPart(workspace, conversation, tagsPart('added', { tag, author }))
  })
}

export function detachTag(
  workspace: Workspace,
  conversation: Conversation,
  { tag, author }: Tagging,
): void {
  if (!conversation.tags.some((applied) => applied.tagId === tag.id)) {
    throw notFound('Tag not found', 'tag_not_found')
  }
  change(workspace, conversation, () => {
    conversation.tags = conversation.tags.filter((applied) => applied.tagId !== tag.id)
    addPart(workspace, conversation, tagsPart('removed', { tag, author }))
  })
}

function tagsPart(action: 'added' | 'removed', { tag, author }: Tagging) {
  const eventDetails = { action, tag: { id: tag.id, name: tag.name } }
  return { partType: 'conversation_tags_updated', author, eventDetails }
}
