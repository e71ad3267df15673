import {
  acceptance,
  authState,
  passwordReset,
  shownInvitation,
  signedIn,
  signIn,
  signUp,
} from '#api-contract/people.ts'
import type { Invitations, People } from '#ports/people/people.ts'
import type { SignIns } from '#ports/people/sign-ins.ts'
import { ApiError, conflict, notFound } from '../api-error.ts'
import { type Endpoint, publicEndpoint, type Visitor } from '../api/endpoint.ts'
import { toTime } from '../api/wire-words.ts'

export type AuthPorts = {
  people: Pick<People, 'listOrganizations' | 'signUpFirst'>
  signIns: SignIns
  invitations: Invitations
}

type SandboxLinks = { messengerUrl: string; inboxUrl: string } | undefined

/** Signing in and out, the first sign-up, and invitations: what a stranger may call. */
export function authEndpoints(ports: AuthPorts, sandbox: SandboxLinks): Endpoint[] {
  return [
    stateEndpoint(ports, sandbox),
    signUpEndpoint(ports),
    signInEndpoint(ports),
    ...signOutEndpoints(ports),
    resetEndpoint(ports),
    ...invitationEndpoints(ports),
  ]
}

function stateEndpoint({ people, signIns }: AuthPorts, sandbox: SandboxLinks): Endpoint {
  return publicEndpoint({
    method: 'get',
    path: '/auth/state',
    area: 'people',
    summary: 'Whether the first person is still to sign up, and who asks is signed in',
    success: { status: 200, schema: authState },
    run: async ({ visitor }) => {
      const [first, ...others] = await people.listOrganizations()
      return {
        first_run: first === undefined,
        signed_in: visitor.cookie !== '' && (await signIns.findUser(visitor.cookie)) !== undefined,
        organization: others.length === 0 ? (first?.name ?? null) : null,
        sandbox: sandbox
          ? { messenger_url: sandbox.messengerUrl, inbox_url: sandbox.inboxUrl }
          : null,
      }
    },
  })
}

function signUpEndpoint(ports: AuthPorts): Endpoint {
  return publicEndpoint({
    method: 'post',
    path: '/auth/sign-up',
    area: 'people',
    summary: 'Make the first organization and its owner, and sign them in',
    body: signUp,
    success: { status: 201, schema: signedIn },
    failures: { 409: undefined },
    run: async ({ body, visitor }) => {
      if (!(await ports.people.signUpFirst(body)))
        throw conflict('This installation has an organization already: sign in, or be invited.')
      return enter(ports.signIns, visitor, body)
    },
  })
}

function signInEndpoint({ signIns }: AuthPorts): Endpoint {
  return publicEndpoint({
    method: 'post',
    path: '/auth/sign-in',
    area: 'people',
    summary: 'Sign in by e-mail and password',
    body: signIn,
    success: { status: 200, schema: signedIn },
    run: ({ body, visitor }) => enter(signIns, visitor, body),
  })
}

function signOutEndpoints({ signIns }: AuthPorts): Endpoint[] {
  const ending = { method: 'post', area: 'people', success: { status: 204 } } as const
  const ended = async ({ visitor }: { visitor: Visitor }) => {
    visitor.setCookies(await signIns.signOut(visitor.cookie))
    return undefined
  }
  return [
    publicEndpoint({
      ...ending,
      path: '/auth/sign-out',
      summary: 'End the sign-in of this cookie',
      run: ended,
    }),
    publicEndpoint({
      ...ending,
      path: '/auth/sign-out-everywhere',
      summary: "End every sign-in of this cookie's person, on all devices",
      run: async ({ visitor }) => {
        if (await signIns.findUser(visitor.cookie)) await signIns.signOutEverywhere(visitor.cookie)
        return ended({ visitor })
      },
    }),
  ]
}

function resetEndpoint({ signIns }: AuthPorts): Endpoint {
  return publicEndpoint({
    method: 'post',
    path: '/auth/reset',
    area: 'people',
    summary: 'Set a new password by a link that an owner made; ends all sign-ins of the person',
    body: passwordReset,
    success: { status: 204 },
    run: async ({ body: { token, password } }) => {
      if (await signIns.resetPassword(token, password)) return undefined
      throw notFound('such link: it has ended, or was used')
    },
  })
}

function invitationEndpoints(ports: AuthPorts): Endpoint[] {
  return [
    publicEndpoint({
      method: 'get',
      path: '/auth/invitations/{token}',
      area: 'people',
      summary: 'Who was invited to which organization, also once the invitation has ended',
      success: { status: 200, schema: shownInvitation },
      run: async ({ id }) => {
        const found = await ports.invitations.find(id('token'))
        if (!found) throw ended()
        const { organization, email, role, expiresAt, isOpen, invitedBy } = found
        return {
          organization: organization.name,
          ...{ email, role, is_open: isOpen, invited_by: invitedBy },
          expires_at: toTime(expiresAt),
        }
      },
    }),
    publicEndpoint({
      method: 'post',
      path: '/auth/invitations/{token}/accept',
      area: 'people',
      summary: 'Join the organization; who has a password already gives that one',
      body: acceptance,
      success: { status: 200, schema: signedIn },
      run: async ({ id, body, visitor }) => {
        const joined = await ports.invitations.accept(id('token'), body)
        if (!joined) throw ended()
        return enter(ports.signIns, visitor, { email: joined.email, password: body.password })
      },
    }),
  ]
}

function ended(): ApiError {
  return notFound('such invitation: it has ended, or was used')
}

/** One answer for a wrong password and an unknown address. */
async function enter(
  signIns: SignIns,
  visitor: Visitor,
  { email, password }: { email: string; password: string },
): Promise<{ signed_in: true }> {
  const result = await signIns.signIn({ email, password, address: visitor.address })
  if (result.kind === 'refused') throw new ApiError(401, 'E-mail or password is not right.')
  if (result.kind === 'too-many')
    throw new ApiError(429, `Too many tries. Again in ${result.retryAfterSeconds} s.`, {
      headers: { 'Retry-After': String(result.retryAfterSeconds) },
    })
  visitor.setCookies(result.cookies)
  return { signed_in: true }
}
