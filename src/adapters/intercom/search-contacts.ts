import type { ContactProfile } from '#domain/session/session.ts'
import type { IntercomCalls } from './calls/intercom-calls.ts'
import { toContactProfile } from './mapping/to-people.ts'
import { wireContactPage } from './wire/people.ts'

/** Intercom documents no limit of `IN`: this many have been seen to work. */
const MOST_IDS = 50

/** Profiles by their ids, fifty in one call; merged and deleted contacts are not found. */
export async function searchContacts(
  calls: IntercomCalls,
  contactIds: readonly string[],
  hasIdentityVerification: boolean,
): Promise<Omit<ContactProfile, 'companies'>[]> {
  const profiles: Omit<ContactProfile, 'companies'>[] = []
  for (let from = 0; from < contactIds.length; from += MOST_IDS) {
    const value = contactIds.slice(from, from + MOST_IDS)
    const { body } = await calls.read({
      method: 'POST',
      path: '/contacts/search',
      body: {
        query: { field: 'id', operator: 'IN', value },
        pagination: { per_page: MOST_IDS },
      },
      schema: wireContactPage,
    })
    profiles.push(...body.data.items.map((one) => toContactProfile(one, hasIdentityVerification)))
  }
  return profiles
}
