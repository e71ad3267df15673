import {
  invitations as invitationList,
  madeInvitation,
  member,
  memberRole,
  members as memberList,
  newInvitation,
  newMember,
  resetLink,
} from '#api-contract/people.ts'
import type {
  AuditLog,
  Caller,
  Invitation,
  Invitations,
  Member,
  Members,
  Role,
} from '#ports/people/people.ts'
import type { SignIns } from '#ports/people/sign-ins.ts'
import { type ApiError, conflict, notFound } from '../../api-error.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { refuseAbove } from './role-rank.ts'
import { toTime } from '../wire-words.ts'

export type MemberPorts = {
  members: Members
  invitations: Invitations
  signIns: Pick<SignIns, 'makeResetToken'>
  auditLog: Pick<AuditLog, 'note'>
  publicUrl: string
}

/** [C1] Who belongs to the organization; for owners and admins. */
export function memberEndpoints(ports: MemberPorts): Endpoint[] {
  return [
    ...listEndpoints(ports),
    ...changeEndpoints(ports),
    resetLinkEndpoint(ports),
    ...invitationEndpoints(ports),
  ]
}

function listEndpoints({ members }: MemberPorts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/members',
      area: 'people',
      summary: 'The people of the organization',
      mayCall: 'administrators',
      success: { status: 200, schema: memberList },
      run: async ({ caller }) => ({
        items: (await members.list(caller.organizationId)).map(toWire),
        next_cursor: null,
      }),
    }),
    endpoint({
      method: 'post',
      path: '/members',
      area: 'people',
      summary: 'Add a person; a password is set where they have none yet',
      mayCall: 'administrators',
      body: newMember,
      success: { status: 201, schema: member },
      failures: { 409: undefined },
      run: async ({ caller, body }) => {
        refuseAbove(caller, body.role)
        const added = await members.add(caller, body)
        if (added === 'taken') throw conflict('This person is a member already.')
        return toWire(added)
      },
    }),
  ]
}

function changeEndpoints({ members }: MemberPorts): Endpoint[] {
  return [
    endpoint({
      method: 'patch',
      path: '/members/{id}',
      area: 'people',
      summary: 'Change the role of a person',
      mayCall: 'administrators',
      body: memberRole,
      success: { status: 200, schema: member },
      failures: { 409: undefined },
      run: async ({ caller, body, id }) => {
        refuseAbove(caller, body.role)
        await refuseAbovePerson(members, caller, id())
        const changed = await members.changeRole(caller, id(), body.role)
        if (changed === 'last-owner') throw lastOwner()
        if (!changed) throw notFound('such member')
        return toWire(changed)
      },
    }),
    endpoint({
      method: 'delete',
      path: '/members/{id}',
      area: 'people',
      summary: 'Remove a person from the organization',
      mayCall: 'administrators',
      success: { status: 204 },
      failures: { 409: undefined },
      run: async ({ caller, id }) => {
        await refuseAbovePerson(members, caller, id())
        const end = await members.remove(caller, id())
        if (end === 'last-owner') throw lastOwner()
        if (!end) throw notFound('such member')
        return undefined
      },
    }),
  ]
}

/** Who belongs to another organization too is not handed over by one of them. */
function resetLinkEndpoint({ members, signIns, auditLog, publicUrl }: MemberPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/members/{id}/reset-link',
    area: 'people',
    summary: 'A link by which the person sets a new password; shown only now, good for an hour',
    mayCall: 'administrators',
    success: { status: 201, schema: resetLink },
    failures: { 409: undefined },
    run: async ({ caller, id }) => {
      const people = await members.list(caller.organizationId)
      const person = people.find((one) => one.id === id())
      if (!person) throw notFound('such member')
      refuseAbove(caller, person.role)
      if ((await members.listMemberships(person.id)).length > 1)
        throw conflict(
          'This person belongs to other organizations too, so no single one resets it.',
        )
      const token = await signIns.makeResetToken(person.email)
      if (token === undefined) throw notFound('such member')
      await auditLog.note(caller, {
        action: 'member.reset_link_made',
        after: { email: person.email },
      })
      return { url: `${publicUrl}/reset/${token}` }
    },
  })
}

function invitationEndpoints({ invitations, publicUrl }: MemberPorts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/invitations',
      area: 'people',
      summary: 'Invitations that nobody has used yet',
      mayCall: 'administrators',
      success: { status: 200, schema: invitationList },
      run: async ({ caller }) => ({
        items: (await invitations.listOpen(caller.organizationId)).map(toWireInvitation),
        next_cursor: null,
      }),
    }),
    endpoint({
      method: 'post',
      path: '/invitations',
      area: 'people',
      summary: 'Invite a person; the link is shown only now',
      mayCall: 'administrators',
      body: newInvitation,
      success: { status: 201, schema: madeInvitation },
      run: async ({ caller, body }) => {
        refuseAbove(caller, body.role)
        const { token, ...made } = await invitations.invite(caller, body)
        return { ...toWireInvitation(made), url: `${publicUrl}/invite/${token}` }
      },
    }),
    endpoint({
      method: 'delete',
      path: '/invitations/{id}',
      area: 'people',
      summary: 'End an invitation',
      mayCall: 'administrators',
      success: { status: 204 },
      run: async ({ caller, id }) => {
        if (!(await invitations.revoke(caller, id()))) throw notFound('such invitation')
        return undefined
      },
    }),
  ]
}

/** An admin does not change or remove an owner. */
async function refuseAbovePerson(members: Members, caller: Caller, userId: string): Promise<void> {
  const people = await members.list(caller.organizationId)
  const person = people.find(({ id }) => id === userId)
  if (person) refuseAbove(caller, person.role)
}

function lastOwner(): ApiError {
  return conflict('The last owner cannot leave: make somebody else an owner first.')
}

function toWire({ id, name, email, role, createdAt }: Member) {
  return { id, name, email, role, created_at: toTime(createdAt) }
}

function toWireInvitation({ id, email, role, createdAt, expiresAt }: Invitation) {
  const times = { created_at: toTime(createdAt), expires_at: toTime(expiresAt) }
  return { id, email, role: role satisfies Role, ...times }
}
