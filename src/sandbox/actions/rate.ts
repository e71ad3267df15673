import type { Conversation } from '../model/conversation.ts'
import type { Contact } from '../model/contact.ts'
import type { Workspace } from '../model/workspace.ts'
import { addPart, change, contactAuthor, notify } from './change.ts'

type NewRating = { contact: Contact; rating: number; remark: string | null }

export function rateConversation(
  workspace: Workspace,
  conversation: Conversation,
  { contact, rating, remark }: NewRating,
): void {
  change(workspace, conversation, (now) => {
    conversation.rating = {
      rating,
      remark,
      createdAt: conversation.rating?.createdAt ?? now,
      updatedAt: now,
      contactId: contact.id,
      adminId: conversation.adminAssigneeId ?? conversation.teammateIds.at(-1) ?? null,
    }
    const author = contactAuthor(contact)
    addPart(workspace, conversation, {
      partType: 'conversation_rating_changed',
      author,
      eventDetails: { rating },
    })
    if (remark === null) return
    addPart(workspace, conversation, {
      partType: 'conversation_rating_remark_added',
      author,
      eventDetails: { remark },
    })
  })
  notify(workspace, ['conversation.rating.added'], {
    type: 'conversation',
    conversation,
    parts: [],
  })
}
