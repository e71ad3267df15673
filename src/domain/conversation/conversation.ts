export type ChannelKind = 'web' | 'email' | 'other'

/** How the opening message came about; open list, Intercom's words in kebab-case. */
export type DeliveredAs =
  | 'customer-initiated'
  | 'admin-initiated'
  | 'automated'
  | 'operator-initiated'
  | 'campaigns-initiated'
  | (string & {})

export type ConversationState = 'open' | 'closed' | 'snoozed'

export type AuthorKind = 'contact' | 'teammate' | 'bot'

export type Author = {
  kind: AuthorKind
  id: string
  name?: string
  email?: string
  /** True for an answer of Intercom's own AI, not for plain workflow messages. */
  isAiAnswer: boolean
}

export type Attachment = {
  kind: 'image' | 'file'
  name: string
  url: string
  contentType: string
  byteCount?: number
  /** Where our own copy of an image lies; absent before it was fetched and where that failed. [F1] */
  fileKey?: string
}

export type Assignment =
  { to: 'teammate'; id: string } | { to: 'team'; id: string } | { to: 'bot' } | { to: 'nobody' }

/** One entry of a conversation. The opening message is the part of kind `source`. */
export type Part = {
  id: string
  /** Intercom's part type in kebab-case, such as `comment`, `note`, `assign-and-reopen`. */
  kind: string
  author: Author
  /** Intercom's HTML, untrusted; empty without words. */
  html: string
  /** The words of `html` as plain text. */
  text: string
  attachments: Attachment[]
  createdAt: Date
  updatedAt: Date
  isRedacted: boolean
  assignment?: Assignment
}

export type ConversationTag = { id: string; name: string }

export type ConversationRating = { score: number; remark?: string; createdAt: Date }

/** A conversation as Intercom reported it in one answer. Ids are unique within its workspace only. */
export type Conversation = {
  id: string
  createdAt: Date
  updatedAt: Date
  state: ConversationState
  channel: { kind: ChannelKind; intercomName: string }
  isTicket: boolean
  deliveredAs: DeliveredAs
  subject: string
  /** The opening message first, then the parts in Intercom's order. */
  parts: Part[]
  contactIds: string[]
  teammateAssigneeId?: string
  teamAssigneeId?: string
  tags: ConversationTag[]
  customAttributes: Record<string, unknown>
  rating?: ConversationRating
  /** Intercom's own count of parts; larger than what was given when the conversation was cut. */
  reportedPartCount?: number
  /** Changes whenever something of the conversation changes that a look would see. */
  fingerprint: string
}

export type ConversationKey = {
  organizationId: string
  workspaceId: string
  conversationId: string
}
