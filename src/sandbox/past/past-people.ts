import type { Company, Contact } from '../model/contact.ts'
import type { Workspace } from '../model/workspace.ts'
import { Draws } from './draws.ts'
import { cities, firstNames, lastNames } from './past-phrases.ts'

const perContact = 6
const companyCount = 24
const yearSeconds = 365 * 86_400

/** One person for about six conversations, with those of the start; some write for companies, some are leads. */
export function pastContacts(workspace: Workspace, count: number, now: number): Contact[] {
  const known = [...workspace.contacts.values()].filter((one) => one.mergedIntoId === null)
  const wanted = Math.max(0, Math.ceil(count / perContact) - known.length)
  const companies = wanted < companyCount ? [] : pastCompanies(workspace, now)
  const added = Array.from({ length: wanted }, (_, index) =>
    pastContact(workspace, companies, { index, now }),
  )
  for (const contact of added) workspace.contacts.set(contact.id, contact)
  return [...known, ...added]
}

function pastCompanies(workspace: Workspace, now: number): Company[] {
  const companies = Array.from({ length: companyCount }, (_, index): Company => {
    const draws = new Draws(index + 90_001)
    return {
      id: workspace.ids.nextHex(),
      companyId: `acct-${7000 + index}`,
      name: `${draws.pick(lastNames)} ${draws.pick(['Books', 'Papers', 'Studio', 'School'])}`,
      createdAt: now - yearSeconds,
      updatedAt: now - index * 3_600,
      customAttributes: { discount: `${draws.between(0, 3) * 5} %`, city: draws.pick(cities) },
    }
  })
  for (const company of companies) workspace.companies.set(company.id, company)
  return companies
}

function pastContact(
  workspace: Workspace,
  companies: readonly Company[],
  { index, now }: { index: number; now: number },
): Contact {
  const draws = new Draws(index + 50_001)
  const name = `${draws.pick(firstNames)} ${draws.pick(lastNames)}`
  const isLead = draws.happens(0.25)
  const mailbox = name
    .normalize('NFD')
    .replace(/[^a-z]+/gi, '.')
    .toLowerCase()
  const company = companies[draws.between(0, companies.length * 3)]
  const other = draws.happens(0.2) ? companies[draws.between(0, companies.length)] : undefined
  const employers = isLead ? [] : [company, other].filter((one) => one !== undefined)
  const isNameless = isLead && draws.happens(0.3)
  return {
    id: workspace.ids.nextHex(),
    role: isLead ? 'lead' : 'user',
    externalId: isLead ? null : `oddmoor-${index + 1000}`,
    email: isNameless ? null : `${mailbox}.${index}@mail.example`,
    phone: null,
    name: isNameless ? null : name,
    createdAt: now - draws.between(30, 700) * 86_400,
    updatedAt: now - draws.between(1, 600) * 3_600,
    lastSeenAt: now - draws.between(1, 600) * 3_600,
    lastRepliedAt: null,
    customAttributes: isLead ? {} : { plan: draws.pick(['Paper Club', 'none']), orders: index % 9 },
    companyIds: [...new Set(employers.map(({ id }) => id))],
    archived: false,
    mergedIntoId: null,
  }
}
