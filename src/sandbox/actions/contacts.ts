import { nowSeconds } from '../clock.ts'
import type { Attributes, Company, Contact } from '../model/contact.ts'
import type { Conversation } from '../model/conversation.ts'
import { notFound, Refusal, unprocessable } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import { addPart, change, contactAuthor, notify } from './change.ts'

export type NewCompany = { companyId: string; name: string; customAttributes?: Attributes }

type NewContact = {
  role: Contact['role']
  name?: string | null
  email?: string | null
  phone?: string | null
  externalId?: string | null
  customAttributes?: Attributes
  companies?: readonly NewCompany[]
}

export function createContact(workspace: Workspace, wanted: NewContact): Contact {
  const now = nowSeconds(workspace.clock)
  const companies = (wanted.companies ?? []).map((company) => upsertCompany(workspace, company))
  const contact: Contact = {
    id: workspace.ids.nextHex(),
    role: wanted.role,
    externalId: wanted.externalId ?? null,
    email: wanted.email ?? null,
    phone: wanted.phone ?? null,
    name: wanted.name ?? null,
    createdAt: now,
    updatedAt: now,
    lastSeenAt: now,
    lastRepliedAt: null,
    customAttributes: wanted.customAttributes ?? {},
    companyIds: [...new Set(companies.map((company) => company.id))],
    archived: false,
    mergedIntoId: null,
  }
  workspace.contacts.set(contact.id, contact)
  tellContact(workspace, contact)
  notify(workspace, [`contact.${contact.role}.created`], { type: 'contact', contact })
  for (const company of companies) {
    notify(workspace, ['company.contact.attached'], { type: 'company-contact', company, contact })
  }
  return contact
}

/** Companies are told apart by the customer's own id; the second mention updates the first. */
function upsertCompany(workspace: Workspace, wanted: NewCompany): Company {
  const now = nowSeconds(workspace.clock)
  const known = [...workspace.companies.values()].find((one) => one.companyId === wanted.companyId)
  if (known) {
    known.name = wanted.name
    known.customAttributes = { ...known.customAttributes, ...wanted.customAttributes }
    known.updatedAt = now
    notify(workspace, ['company.updated'], { type: 'company', company: known })
    return known
  }
  const company: Company = {
    id: workspace.ids.nextHex(),
    companyId: wanted.companyId,
    name: wanted.name,
    createdAt: now,
    updatedAt: now,
    customAttributes: wanted.customAttributes ?? {},
  }
  workspace.companies.set(company.id, company)
  notify(workspace, ['company.created'], { type: 'company', company })
  return company
}

/** A merged contact answers 410 with the way to the one that it became. */
export function getContact(workspace: Workspace, id: string): Contact {
  const contact = workspace.contacts.get(id)
  if (!contact) throw notFound('User Not Found')
  if (contact.mergedIntoId === null) return contact
  throw new Refusal(410, 'contact_merged', {
    message: "This contact has been merged. See the 'Link' header for the canonical contact.",
    headers: { link: `</contacts/${survivorId(workspace, contact)}>; rel="canonical"` },
  })
}

function survivorId(workspace: Workspace, contact: Contact): string {
  let current = contact
  while (current.mergedIntoId !== null) {
    const next = workspace.contacts.get(current.mergedIntoId)
    if (!next) return current.mergedIntoId
    current = next
  }
  return current.id
}

/** The survivor takes over the conversations; the words of the other keep their author. */
export function mergeContact(workspace: Workspace, from: Contact, into: Contact): void {
  if (from.id === into.id) throw unprocessable('A contact cannot be merged into itself', 'into')
  from.mergedIntoId = into.id
  into.updatedAt = nowSeconds(workspace.clock)
  into.companyIds = [...new Set([...into.companyIds, ...from.companyIds])]
  for (const conversation of workspace.conversations.values()) {
    if (!conversation.contactIds.includes(from.id)) continue
    const ids = conversation.contactIds.map((id) => (id === from.id ? into.id : id))
    change(workspace, conversation, () => {
      conversation.contactIds = [...new Set(ids)]
    })
  }
  tellContact(workspace, into)
  notify(workspace, ['contact.merged'], {
    type: 'merged-contact',
    contact: into,
    mergedFromId: from.id,
  })
}

export function archiveContact(workspace: Workspace, contact: Contact): void {
  contact.archived = true
  contact.updatedAt = nowSeconds(workspace.clock)
  tellContact(workspace, contact)
  notify(workspace, ['contact.archived'], { type: 'archived-contact', contact })
}

/** Conversations stay, without their contact's details. */
export function deleteContact(workspace: Workspace, contact: Contact): void {
  workspace.contacts.delete(contact.id)
  tellContact(workspace, contact)
  notify(workspace, ['contact.deleted'], { type: 'deleted-contact', contact })
}

/** A second person joins in. */
export function attachContact(
  workspace: Workspace,
  conversation: Conversation,
  contact: Contact,
): void {
  if (conversation.contactIds.includes(contact.id)) return
  const part = change(workspace, conversation, () => {
    conversation.contactIds = [...conversation.contactIds, contact.id]
    return addPart(workspace, conversation, {
      partType: 'participant_added',
      author: contactAuthor(contact),
    })
  })
  notify(workspace, ['conversation.contact.attached'], {
    type: 'attached-contact',
    conversation,
    contact,
    part,
  })
}

function tellContact(workspace: Workspace, contact: Contact): void {
  workspace.feed.tell({ kind: 'contact', workspaceId: workspace.id, contactId: contact.id })
}
