import type { Me } from '#api-contract/people.ts'
import type { Words } from '../../language/en.ts'

type AccountPage = { name: keyof Words['nav']; path: string; isForAdministrators?: boolean }

const pages: AccountPage[] = [
  { name: 'profile', path: 'settings/profile' },
  { name: 'company', path: 'settings/organization' },
  { name: 'people', path: 'settings/members', isForAdministrators: true },
  { name: 'keys', path: 'settings/api-keys', isForAdministrators: true },
  { name: 'usage', path: 'settings/usage', isForAdministrators: true },
  { name: 'audit', path: 'settings/audit', isForAdministrators: true },
  { name: 'setup', path: 'setup' },
]

/** The pages that belong to the reader and the organization; a new one adds its row. */
export function accountPages(me: Me | undefined): AccountPage[] {
  const isAdministrator = me !== undefined && me.role !== 'member'
  return pages.filter(({ isForAdministrators }) => isAdministrator || !isForAdministrators)
}
