// All times in the model are Unix seconds, as Intercom's.

type AuthorType = 'user' | 'lead' | 'admin' | 'bot'

export type Author = {
  readonly type: AuthorType
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly fromAiAgent?: boolean
  readonly isAiAnswer?: boolean
}

export type ConversationState = 'open' | 'closed' | 'snoozed'
/** Beside Messenger and e-mail those that a client meets and may not answer. */
export const channels = [
  'web',
  'email',
  'whatsapp',
  'sms',
  'facebook',
  'instagram',
  'twitter',
  'phone_call',
] as const
export type Channel = (typeof channels)[number]

export const deliveries = [
  'customer_initiated',
  'admin_initiated',
  'automated',
  'operator_initiated',
  'campaigns_initiated',
] as const
export type DeliveredAs = (typeof deliveries)[number]

export type AssignedTo = {
  readonly type: 'admin' | 'team' | 'nobody_admin'
  readonly id: string | null
}

export type QuickReplyOption = { readonly text: string; readonly uuid: string }

export type Attachment =
  | { readonly kind: 'file'; readonly fileId: string }
  | { readonly kind: 'link'; readonly url: string }

/** What is absent is null, empty or false on the wire: fifty thousand conversations must fit in memory. */
export type Part = {
  readonly id: string
  readonly partType: string
  readonly author: Author
  readonly createdAt: number
  updatedAt: number
  body: string | null
  readonly state: ConversationState
  readonly assignedTo?: AssignedTo
  attachments?: readonly Attachment[]
  redacted?: boolean
  readonly viaApi?: boolean
  readonly eventDetails?: Readonly<Record<string, unknown>>
  readonly quickReplyOptions?: readonly QuickReplyOption[]
  readonly quickReplyUuid?: string
}

export type Source = {
  readonly id: string
  readonly deliveredAs: DeliveredAs
  readonly subject: string
  body: string
  readonly author: Author
  attachments?: readonly Attachment[]
  readonly url: string | null
  redacted?: boolean
}

type AppliedTag = {
  readonly tagId: string
  readonly appliedAt: number
  readonly appliedBy: { readonly type: string; readonly id: string }
}

export type Rating = {
  readonly rating: number
  readonly remark: string | null
  readonly createdAt: number
  readonly updatedAt: number
  readonly contactId: string
  readonly adminId: string | null
}

export type Statistics = {
  firstContactReplyAt?: number
  firstAssignmentAt?: number
  firstAdminReplyAt?: number
  firstCloseAt?: number
  lastAssignmentAt?: number
  lastAssignmentAdminReplyAt?: number
  lastContactReplyAt?: number
  lastAdminReplyAt?: number
  lastCloseAt?: number
  lastClosedById?: string
  countReopens: number
  countAssignments: number
  countParts: number
}

export type AttributeValue = string | number | boolean | null

export type Conversation = {
  readonly id: string
  readonly channel: Channel
  readonly createdAt: number
  updatedAt: number
  readonly source: Source
  contactIds: readonly string[]
  adminAssigneeId: string | null
  teamAssigneeId: string | null
  state: ConversationState
  read: boolean
  snoozedUntil: number | null
  waitingSince: number | null
  title: string | null
  customAttributes: Readonly<Record<string, AttributeValue>>
  tags: readonly AppliedTag[]
  teammateIds: readonly string[]
  rating: Rating | null
  statistics: Statistics
  aiAgentParticipated: boolean
  readonly parts: Part[]
}
