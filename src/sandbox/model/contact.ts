import type { AttributeValue } from './conversation.ts'

export type Attributes = Readonly<Record<string, AttributeValue>>

export type Contact = {
  readonly id: string
  role: 'user' | 'lead'
  externalId: string | null
  email: string | null
  phone: string | null
  name: string | null
  readonly createdAt: number
  updatedAt: number
  lastSeenAt: number | null
  lastRepliedAt: number | null
  customAttributes: Attributes
  companyIds: readonly string[]
  archived: boolean
  mergedIntoId: string | null
}

export type Company = {
  readonly id: string
  /** The customer's own id of the company. */
  readonly companyId: string
  name: string
  readonly createdAt: number
  updatedAt: number
  customAttributes: Attributes
}
