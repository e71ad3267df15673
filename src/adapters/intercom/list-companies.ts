import type { Company } from '#domain/session/session.ts'
import { type IntercomCalls, pathSegment } from './calls/intercom-calls.ts'
import { toCompany } from './mapping/to-people.ts'
import { wireCompanyPage } from './wire/people.ts'

const MOST_PAGES = 20

/** [K2] The companies of a contact in Intercom's order: the first one, or as many as twenty pages hold. */
export async function listCompanies(
  calls: IntercomCalls,
  contactId: string,
  limit: 'first' | 'all',
): Promise<Company[]> {
  const companies: Company[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = page === 1 ? '' : `?page=${page}`
    const path = `/contacts/${pathSegment(contactId)}/companies${query}`
    const { body } = await calls.read({ method: 'GET', path, schema: wireCompanyPage })
    const list = [body.data, body.companies].find((found) => found && found.items.length > 0)
    companies.push(...(list?.items ?? []).map(toCompany))
    if (limit === 'first') return companies.slice(0, 1)
    if (list === undefined || page >= (body.pages?.total_pages ?? 1)) break
  }
  return companies
}
