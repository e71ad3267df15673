import type { Attributes, Company, Contact } from './contact.ts'
import { namedHexId } from './id-source.ts'
import type { Admin, Team } from './workspace.ts'

export const startingAiAdminId = '7110002'

export const startingAdmins: readonly Admin[] = [
  admin('7110001', {
    name: 'Tobias Renn',
    email: 'tobias@oddmoor.example',
    jobTitle: 'Support lead',
  }),
  admin('7110002', {
    name: 'AI Assistant',
    email: 'assistant@oddmoor.example',
    jobTitle: 'AI teammate',
  }),
  admin('7110003', { name: 'Ines Moreau', email: 'ines@oddmoor.example', jobTitle: 'Support' }),
  admin('7110004', { name: 'Kasia Wolny', email: 'kasia@oddmoor.example', jobTitle: 'Workshop' }),
  {
    id: '7110005',
    name: 'Petra Vogel',
    email: 'petra@oddmoor.example',
    jobTitle: 'Accounts',
    hasInboxSeat: false,
  },
]

export const startingTeams: readonly Team[] = [
  { id: '8220001', name: 'Orders', adminIds: ['7110001', '7110003'] },
  { id: '8220002', name: 'Workshop', adminIds: ['7110001', '7110004'] },
]

type Person = Pick<Contact, 'name' | 'email'> & {
  key: string
  role?: Contact['role']
  customAttributes?: Attributes
  companyIds?: readonly string[]
}

const startingCompanyIds = {
  harbour: namedHexId('company Harbour Books'),
  atelier: namedHexId('company Atelier Nord'),
}

const people: readonly Person[] = [
  {
    key: 'maren',
    name: 'Maren Lund',
    email: 'maren.lund@harbour-books.example',
    customAttributes: { plan: 'Paper Club', club_member_since: 2023 },
    companyIds: [startingCompanyIds.harbour, startingCompanyIds.atelier],
  },
  { key: 'visitor', name: null, email: null, role: 'lead' },
  { key: 'beatriz', name: 'Beatriz Nunes', email: 'beatriz.nunes@papelaria.example' },
  { key: 'noura', name: 'نورا الحداد', email: 'noura@waraq.example' },
  {
    key: 'purchasing',
    name: null,
    email: 'purchasing.department@hollow-oak-schools.example',
  },
  { key: 'jonas', name: 'Jonas Veil', email: 'jonas.veil@mailbox.example' },
  { key: 'aurelio', name: 'Aurelio Banti', email: 'aurelio@banti.example' },
  { key: 'henrik', name: 'Henrik Aalto', email: 'henrik.aalto@kirje.example' },
  { key: 'lead-sam', name: 'Sam Okoro', email: 'sam.okoro@post.example', role: 'lead' },
]

export function startingContacts(now: number): Contact[] {
  return people.map((person, index) => ({
    id: namedHexId(`contact ${person.key}`),
    role: person.role ?? 'user',
    externalId: person.role === 'lead' ? null : `oddmoor-${person.key}`,
    email: person.email,
    phone: null,
    name: person.name,
    createdAt: now - (90 - index) * 86_400,
    updatedAt: now - (index + 1) * 3600,
    lastSeenAt: now - (index + 1) * 3600,
    lastRepliedAt: null,
    customAttributes: person.customAttributes ?? {},
    companyIds: person.companyIds ?? [],
    archived: false,
    mergedIntoId: null,
  }))
}

export function startingCompanies(now: number): Company[] {
  return [
    company(startingCompanyIds.harbour, {
      companyId: 'acct-5521',
      name: 'Harbour Books',
      now,
      customAttributes: { discount: '10 %', country: 'NO' },
    }),
    company(startingCompanyIds.atelier, {
      companyId: 'acct-6034',
      name: 'Atelier Nord',
      now,
      customAttributes: { discount: 'none', country: 'SE' },
    }),
  ]
}

function admin(id: string, person: Pick<Admin, 'name' | 'email' | 'jobTitle'>): Admin {
  return { id, ...person, hasInboxSeat: true }
}

type NewCompany = Pick<Company, 'companyId' | 'name' | 'customAttributes'> & { now: number }

function company(id: string, { now, ...rest }: NewCompany): Company {
  return { id, ...rest, createdAt: now - 80 * 86_400, updatedAt: now - 86_400 }
}
