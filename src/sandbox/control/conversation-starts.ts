import { resolveTarget, type Target } from '../actions/assign.ts'
import { contactAuthor } from '../actions/change.ts'
import { getContact } from '../actions/contacts.ts'
import { startConversation } from '../actions/start-conversation.ts'
import type { z } from 'zod'
import type { Author, Conversation, DeliveredAs } from '../model/conversation.ts'
import type { Contact } from '../model/contact.ts'
import type { Workspace } from '../model/workspace.ts'
import type { newConversationSchema } from './schemas.ts'
import { composeWords, findSpeaker } from './speakers.ts'

type NewConversation = z.infer<typeof newConversationSchema>

/** Whoever `delivered_as` says begins it: the customer, a teammate, the bot, or a campaign in a teammate's name. */
export function startAsAsked(workspace: Workspace, wanted: NewConversation): Conversation {
  const contact = getContact(workspace, wanted.contact_id ?? firstContactId(workspace))
  const targets = readTargets(workspace, wanted)
  const from = wanted.delivered_as === 'customer_initiated' ? 'contact' : 'workspace'
  const { body, attachments } = composeWords(workspace, wanted, { from, channel: wanted.channel })
  return startConversation(workspace, {
    contact,
    author: authorOf(workspace, wanted, contact),
    body,
    attachments,
    subject: wanted.subject,
    channel: wanted.channel,
    deliveredAs: wanted.delivered_as,
    targets,
    url: wanted.channel === 'web' && from === 'contact' ? 'https://oddmoor.example/' : null,
  })
}

function authorOf(workspace: Workspace, wanted: NewConversation, contact: Contact): Author {
  const byBot: DeliveredAs = 'operator_initiated'
  if (wanted.delivered_as === 'customer_initiated') return contactAuthor(contact)
  return wanted.delivered_as === byBot ? workspace.bot : findSpeaker(workspace, wanted.admin_id)
}

// The team comes first, since it would clear the teammate.
function readTargets(workspace: Workspace, wanted: NewConversation): Target[] {
  const team = wanted.team_assignee_id
  const admin = wanted.admin_assignee_id
  return [
    ...(team === undefined || team === '0' ? [] : [resolveTarget(workspace, 'team', team)]),
    ...(admin === undefined || admin === '0' ? [] : [resolveTarget(workspace, 'admin', admin)]),
  ]
}

function firstContactId(workspace: Workspace): string {
  const [first] = workspace.contacts.keys()
  return first ?? ''
}
