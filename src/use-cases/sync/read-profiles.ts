import type { Company, ContactProfile } from '#domain/session/session.ts'
import type { LiveConnection } from '#domain/settings/connection.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { HelpdeskReads } from '#ports/conversations/helpdesk.ts'
import type { Histories } from '#ports/sync/histories.ts'

type Asked = {
  connection: LiveConnection
  helpdesk: Pick<HelpdeskReads, 'listContacts' | 'listCompanies'>
  contactIds: readonly string[]
}

/** [K1, K2, K4] Profiles that are not stored yet; those that were erased or are gone stay away. */
export async function readProfiles(
  histories: Pick<Histories, 'readKnownContacts'>,
  { connection, helpdesk, contactIds }: Asked,
): Promise<ContactProfile[]> {
  const { organizationId, workspace, settings } = connection
  const ids = [...new Set(contactIds)]
  const known = await histories.readKnownContacts(organizationId, workspace.id, ids)
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return []
  const found = await helpdesk.listContacts(missing)
  const profiles: ContactProfile[] = []
  for (const contact of found) {
    const companies =
      settings.companySync === 'disabled'
        ? []
        : await companiesOf(helpdesk, contact.id, settings.companySync)
    profiles.push({ ...contact, companies })
  }
  return profiles
}

/** A contact that vanished in between has none. */
async function companiesOf(
  helpdesk: Pick<HelpdeskReads, 'listCompanies'>,
  contactId: string,
  limit: 'first' | 'all',
): Promise<Company[]> {
  try {
    return await helpdesk.listCompanies(contactId, limit)
  } catch (error) {
    if (error instanceof HelpdeskError && error.kind === 'not-found') return []
    throw error
  }
}
