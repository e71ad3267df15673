import { getContact } from '../../actions/contacts.ts'
import type { Contact } from '../../model/contact.ts'
import { notFound } from '../../model/refusal.ts'
import type { Page } from '../../search/cursor-pages.ts'
import { listContacts, searchContacts } from '../../search/search-contacts.ts'
import { companyToWire } from '../../wire/company.ts'
import { contactToWire } from '../../wire/contact.ts'
import { numberedPages } from './numbered-pages.ts'
import type { Answer, Operation, RestCall } from './operation.ts'

const scope = 'read_users'

export const contactOperations: readonly Operation[] = [
  {
    id: 'ListContacts',
    method: 'GET',
    path: '/contacts',
    scope,
    answer: (call) => list(call, listContacts(call.workspace, Object.fromEntries(call.query))),
  },
  {
    id: 'SearchContacts',
    method: 'POST',
    path: '/contacts/search',
    scope,
    answer: (call) => list(call, searchContacts(call.workspace, call.body)),
  },
  {
    id: 'ShowContact',
    method: 'GET',
    path: '/contacts/:contact_id',
    scope,
    answer: (call) => ({ body: contactToWire(named(call), call.workspace) }),
  },
  {
    id: 'listCompaniesForAContact',
    method: 'GET',
    path: '/contacts/:contact_id/companies',
    scope: 'read_companies',
    answer: companiesOf,
  },
  {
    id: 'RetrieveACompanyById',
    method: 'GET',
    path: '/companies/:company_id',
    scope: 'read_companies',
    answer: showCompany,
  },
]

function named(call: RestCall): Contact {
  return getContact(call.workspace, call.path.contact_id ?? '')
}

function list(call: RestCall, page: Page<Contact>): Answer {
  return {
    body: {
      type: 'list',
      data: page.items.map((contact) => contactToWire(contact, call.workspace)),
      total_count: page.totalCount,
      pages: page.pages,
    },
  }
}

/** `data` is what Intercom sends; `companies` is what its own schema says. */
function companiesOf(call: RestCall): Answer {
  const { workspace } = call
  const all = named(call).companyIds.flatMap((id) => workspace.companies.get(id) ?? [])
  const { items, pages } = numberedPages(all, call, { fallback: 50, most: 50 })
  const data = items.map((company) => companyToWire(company, workspace))
  return { body: { type: 'list', data, pages, total_count: all.length } }
}

function showCompany({ workspace, path }: RestCall): Answer {
  const company = workspace.companies.get(path.company_id ?? '')
  if (!company) throw notFound('Company Not Found', 'company_not_found')
  return { body: companyToWire(company, workspace) }
}
