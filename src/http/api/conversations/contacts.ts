import { accepted, emptyBody } from '#api-contract/session-actions.ts'
import { errorBody } from '#api-contract/basics.ts'
import type { Connections } from '#ports/connection/connections.ts'
import type { Contacts } from '#ports/conversations/contacts.ts'
import type { AuditLog } from '#ports/people/people.ts'
import { notFound } from '../../api-error.ts'
import { notConnected } from '../connection/connection-refusals.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'

export type ContactPorts = {
  connections: Pick<Connections, 'getOrCreate'>
  contacts: Pick<Contacts, 'eraseContact'>
  auditLog: Pick<AuditLog, 'note'>
}

/** [K4, O4] The note of who did it names the person by id alone. */
export function eraseEndpoint({ connections, contacts, auditLog }: ContactPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/contacts/{id}/erase',
    area: 'conversations',
    summary: "Erase a person's profile and the texts of their conversations",
    mayCall: 'administrators',
    body: emptyBody,
    success: { status: 202, schema: accepted },
    failures: { 409: errorBody },
    run: async ({ caller, id }) => {
      const { organizationId } = caller
      const { workspace } = await connections.getOrCreate(organizationId)
      if (!workspace) throw notConnected()
      const contact = { organizationId, workspaceId: workspace.id, contactId: id() }
      if (!(await contacts.eraseContact(contact))) throw notFound('such contact')
      await auditLog.note(caller, { action: 'contact.erased', before: { id: id() } })
      return { accepted: true as const }
    },
  })
}
