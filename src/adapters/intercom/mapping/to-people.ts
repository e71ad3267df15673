import type { Team, Teammate } from '#ports/conversations/helpdesk.ts'
import type { Company, ContactProfile } from '#domain/session/session.ts'
import type { Region, Workspace } from '#domain/settings/connection.ts'
import type { WireAdmin, WireCompany, WireContact, WireMe, WireTeam } from '../wire/people.ts'

export function toTeammate(wire: WireAdmin): Teammate {
  return { id: wire.id, name: wire.name, email: wire.email, hasInboxSeat: wire.has_inbox_seat }
}

export function toTeam(wire: WireTeam): Team {
  return { id: wire.id, name: wire.name, teammateIds: wire.admin_ids.items }
}

export function toWorkspace(wire: WireMe): Workspace {
  return {
    id: wire.app.id_code,
    name: wire.app.name,
    region: toRegion(wire.app.region),
    hasIdentityVerification: wire.app.identity_verification,
  }
}

/** [K1] Only a workspace that verifies identities makes a user's profile trustworthy. */
export function toContactProfile(
  wire: WireContact,
  hasIdentityVerification: boolean,
): Omit<ContactProfile, 'companies'> {
  const role = wire.role === 'user' ? 'user' : 'lead'
  return {
    id: wire.id,
    role,
    isVerified: role === 'user' && hasIdentityVerification,
    name: wire.name,
    email: wire.email,
    customAttributes: wire.custom_attributes,
  }
}

export function toCompany(wire: WireCompany): Company {
  return { id: wire.id, name: wire.name, customAttributes: wire.custom_attributes }
}

function toRegion(name: string): Region {
  const region = name.toUpperCase()
  return region === 'EU' || region === 'AU' ? region : 'US'
}
