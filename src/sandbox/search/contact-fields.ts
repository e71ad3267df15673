import type { Contact } from '../model/contact.ts'
import type { FieldValue } from './match.ts'
import { customAttributeName } from './conversation-fields.ts'

type Read = (contact: Contact) => FieldValue

const contactFields: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['id', ({ id }) => id],
  ['role', ({ role }) => role],
  ['name', ({ name }) => name],
  ['email', ({ email }) => email],
  ['email_domain', ({ email }) => email?.split('@')[1] ?? null],
  ['phone', ({ phone }) => phone],
  ['external_id', ({ externalId }) => externalId],
  ['created_at', ({ createdAt }) => createdAt],
  ['updated_at', ({ updatedAt }) => updatedAt],
  ['signed_up_at', ({ role, createdAt }) => (role === 'user' ? createdAt : null)],
  ['last_seen_at', ({ lastSeenAt }) => lastSeenAt],
  ['last_replied_at', ({ lastRepliedAt }) => lastRepliedAt],
  ['company_ids', ({ companyIds }) => companyIds],
])

export function readContact(contact: Contact, field: string): FieldValue {
  const read = contactFields.get(field)
  return read ? read(contact) : (contact.customAttributes[customAttributeName(field) ?? ''] ?? null)
}

export function isContactField(field: string): boolean {
  return contactFields.has(field) || customAttributeName(field) !== undefined
}
