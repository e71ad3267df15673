import { organization, organizationChange } from '#api-contract/people.ts'
import type { Members, Organizations } from '#ports/people/people.ts'
import { conflict, notFound } from '../../api-error.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'

export type OrganizationPorts = { organizations: Organizations; members: Members }

/** The organization itself, and leaving it. [C1] */
export function organizationEndpoints({ organizations, members }: OrganizationPorts): Endpoint[] {
  return [
    endpoint({
      method: 'patch',
      path: '/organization',
      area: 'people',
      summary: 'Rename the organization',
      mayCall: 'administrators',
      body: organizationChange,
      success: { status: 200, schema: organization },
      failures: { 409: undefined },
      run: async ({ caller, body }) => {
        const renamed = await organizations.rename(caller, body.name)
        if (renamed === 'taken') throw conflict('Another organization here has this name.')
        return renamed
      },
    }),
    endpoint({
      method: 'post',
      path: '/me/leave',
      area: 'people',
      summary: 'Leave the organization oneself; the last owner cannot',
      mayCall: 'everybody',
      success: { status: 204 },
      failures: { 409: undefined },
      run: async ({ caller }) => {
        const end = await members.remove(caller, caller.id)
        if (end === 'last-owner')
          throw conflict('The last owner cannot leave: make somebody else an owner first.')
        if (!end) throw notFound('such member')
        return undefined
      },
    }),
  ]
}
