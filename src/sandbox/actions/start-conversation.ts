import { nowSeconds } from '../clock.ts'
import type {
  Attachment,
  Author,
  Channel,
  Conversation,
  DeliveredAs,
} from '../model/conversation.ts'
import type { Contact } from '../model/contact.ts'
import type { Workspace } from '../model/workspace.ts'
import { assignedTo, countAssignment, setAssignee, type Target } from './assign.ts'
import { addPart, addTeammate, notify, notifyParts, tellChange } from './change.ts'

type Beginning = {
  contact: Contact
  author: Author
  body: string
  subject?: string
  channel: Channel
  deliveredAs: DeliveredAs
  attachments?: readonly Attachment[]
  url?: string | null
  createdAt?: number
  /** Whom Intercom gives it to at once, in this order. */
  targets?: readonly Target[]
}

/** What a customer starts is open and waits; what the workspace starts sleeps until the customer answers. */
export function startConversation(workspace: Workspace, beginning: Beginning): Conversation {
  const now = beginning.createdAt ?? nowSeconds(workspace.clock)
  const conversation = newConversation(workspace, beginning, now)
  if (workspace.settings.search_lag_ms > 0) {
    workspace.searchLag.remember(conversation.id, null, workspace.clock.nowMs())
  }
  workspace.conversations.set(conversation.id, conversation)
  tellChange(workspace, conversation.id, 'created')
  const subject = { type: 'conversation', conversation, parts: [] } as const
  notify(workspace, openingTopics[beginning.deliveredAs] ?? [], subject)
  for (const target of beginning.targets ?? []) giveAtStart(workspace, conversation, target)
  return conversation
}

const openingTopics: Partial<Record<DeliveredAs, string[]>> = {
  customer_initiated: ['conversation.user.created'],
  admin_initiated: ['conversation.admin.single.created'],
}

function newConversation(workspace: Workspace, beginning: Beginning, now: number): Conversation {
  const { contact, author, deliveredAs } = beginning
  const byCustomer = deliveredAs === 'customer_initiated'
  const conversation: Conversation = {
    id: workspace.ids.next('conversation'),
    channel: beginning.channel,
    createdAt: now,
    updatedAt: nowSeconds(workspace.clock),
    source: {
      id: workspace.ids.next('source'),
      deliveredAs,
      subject: beginning.subject ?? '',
      body: beginning.body,
      author,
      attachments: beginning.attachments,
      url: beginning.url ?? null,
    },
    contactIds: [contact.id],
    adminAssigneeId: null,
    teamAssigneeId: null,
    state: byCustomer || deliveredAs === 'operator_initiated' ? 'open' : 'closed',
    read: false,
    snoozedUntil: null,
    waitingSince: byCustomer ? now : null,
    title: beginning.channel === 'email' ? (beginning.subject ?? null) : null,
    customAttributes: {},
    tags: [],
    teammateIds: [],
    rating: null,
    statistics: { countReopens: 0, countAssignments: 0, countParts: 1 },
    aiAgentParticipated: false,
    parts: [],
  }
  if (byCustomer) {
    conversation.statistics.firstContactReplyAt = now
    conversation.statistics.lastContactReplyAt = now
  } else addTeammate(conversation, author)
  return conversation
}

function giveAtStart(workspace: Workspace, conversation: Conversation, target: Target): void {
  setAssignee(conversation, target)
  countAssignment(conversation, conversation.createdAt)
  const part = addPart(workspace, conversation, {
    partType: 'default_assignment',
    author: workspace.bot,
    assignedTo: assignedTo(target),
  })
  const topics = ['conversation.admin.assigned']
  if (conversation.state === 'open') topics.push('conversation.admin.open.assigned')
  notifyParts(workspace, conversation, { topics, part })
}
