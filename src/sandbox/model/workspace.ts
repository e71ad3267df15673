import type { Chance } from '../chance.ts'
import type { Clock } from '../clock.ts'
import type { Fault } from './fault.ts'
import type { Company, Contact } from './contact.ts'
import type { Content } from './content.ts'
import type { Author, Conversation } from './conversation.ts'
import type { Feed } from './feed.ts'
import type { IdSource } from './id-source.ts'
import type { SearchLag } from './search-lag.ts'
import type { Settings } from './settings.ts'

export const regions = ['US', 'EU', 'AU'] as const
export type Region = (typeof regions)[number]

export type Admin = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly hasInboxSeat: boolean
}

export type Team = {
  readonly id: string
  readonly name: string
  readonly adminIds: readonly string[]
}

export type Tag = { readonly id: string; name: string }

export type AttributeType = 'string' | 'integer' | 'decimal' | 'boolean' | 'list' | 'datetime'

export type ConversationAttribute = {
  readonly id: number
  readonly name: string
  readonly dataType: AttributeType
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly archived: boolean
  readonly createdAt: number
}

export type StoredFile = {
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

export type Subscription = {
  readonly url: string
  readonly secret: string
  readonly topics: readonly string[]
  enabled: boolean
  readonly ping: { status: number | null }
}

type DeletedConversation = {
  readonly id: string
  readonly metricsRetained: boolean
  readonly deletedAt: number
}

/** One made-up Intercom account with everything that it holds. Its ids are unique within it only. */
export type Workspace = {
  readonly id: string
  readonly name: string
  readonly region: Region
  readonly accessToken: string
  readonly clientSecret: string
  readonly identityVerification: boolean
  readonly createdAt: number
  readonly aiAdminId: string
  readonly bot: Author
  readonly admins: ReadonlyMap<string, Admin>
  readonly teams: ReadonlyMap<string, Team>
  readonly contacts: Map<string, Contact>
  readonly companies: Map<string, Company>
  readonly tags: Map<string, Tag>
  readonly attributes: Map<number, ConversationAttribute>
  readonly conversations: Map<string, Conversation>
  readonly deletedConversations: DeletedConversation[]
  readonly files: Map<string, StoredFile>
  readonly content: Content
  readonly faults: Map<string, Fault>
  readonly ids: IdSource
  readonly searchLag: SearchLag
  readonly clock: Clock
  readonly chance: Chance
  readonly feed: Feed
  /** Filled in when the server listens; signed file addresses begin with it. */
  readonly links: { apiUrl: string }
  settings: Settings
  subscription: Subscription | null
}
