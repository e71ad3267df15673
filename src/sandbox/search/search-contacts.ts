import type { Contact } from '../model/contact.ts'
import { invalid } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import { isContactField, readContact } from './contact-fields.ts'
import { cursorPage, type Page } from './cursor-pages.ts'
import { matches } from './match.ts'
import { parseQuery } from './query.ts'
import { parsePagination, parseSort } from './search-conversations.ts'

const defaultPerPage = 50

export function listContacts(workspace: Workspace, pagination: unknown): Page<Contact> {
  return page(living(workspace), { pagination })
}

export function searchContacts(
  workspace: Workspace,
  request: Record<string, unknown>,
): Page<Contact> {
  const filter = parseQuery(request.query, isContactField)
  const found = living(workspace).filter((contact) =>
    matches(filter, (field) => readContact(contact, field)),
  )
  return page(found, request)
}

/** Merged contacts are left out of lists and searches. */
function living(workspace: Workspace): Contact[] {
  return [...workspace.contacts.values()].filter((contact) => contact.mergedIntoId === null)
}

function page(found: Contact[], request: { pagination?: unknown; sort?: unknown }): Page<Contact> {
  const { perPage, startingAfter } = parsePagination(request.pagination, {
    fallback: defaultPerPage,
  })
  const { field, order } = parseSort(request.sort, { field: 'created_at' })
  if (!isContactField(field)) throw invalid(`Sort field '${field}' is not supported`, 'sort')
  return cursorPage(found, {
    perPage,
    startingAfter,
    order,
    sortValue: (contact) => Number(readContact(contact, field) ?? 0) || 0,
  })
}
