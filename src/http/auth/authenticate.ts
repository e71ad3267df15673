import type { ApiKeys, Caller, Members } from '#ports/people/people.ts'
import type { SignIns } from '#ports/people/sign-ins.ts'
import { ApiError } from '../api-error.ts'

export type AuthenticationPorts = { apiKeys: ApiKeys; signIns: SignIns; members: Members }

export type Credentials = {
  method: string
  authorization: string | undefined
  cookie: string | undefined
  organizationId: string | undefined
  origin: string | undefined
  host: string | undefined
}

const signInCookie = /(?:^|; )(?:__Secure-)?firstline\.session_token=/

/** Who asks: by API key, else by the cookie of a sign-in. Throws 401, or 403 for a foreign page's request. */
export async function authenticate(
  ports: AuthenticationPorts,
  publicUrl: string,
  given: Credentials,
): Promise<Caller> {
  if (given.authorization === undefined && given.cookie && signInCookie.test(given.cookie)) {
    if (given.method !== 'GET' && given.method !== 'HEAD') refuseForeignPage(publicUrl, given, true)
    return callerOfCookie(ports, given.cookie, given.organizationId)
  }
  return callerOfKey(ports.apiKeys, given.authorization)
}

/** Whether this cookie is of a sign-in that lasts; false also where the database does not answer. */
export async function isSignedIn(signIns: SignIns, cookie: string | undefined): Promise<boolean> {
  if (cookie === undefined || !signInCookie.test(cookie)) return false
  return signIns.findUser(cookie).then(
    (user) => user !== undefined,
    () => false,
  )
}

/** [C1] A page of another origin may not act in the name of who is signed in. */
export function refuseForeignPage(
  publicUrl: string,
  { origin, host }: Pick<Credentials, 'origin' | 'host'>,
  isNeeded: boolean,
): void {
  if (origin === undefined && !isNeeded) return
  if (origin === new URL(publicUrl).origin) return
  if (origin !== undefined && host !== undefined && URL.parse(origin)?.host === host) return
  throw new ApiError(403, 'This request comes from another site than the dashboard.', {
    fix: 'Open the dashboard itself, or use an API key.',
  })
}

async function callerOfCookie(
  { signIns, members }: AuthenticationPorts,
  cookie: string,
  organizationId: string | undefined,
): Promise<Caller> {
  const user = await signIns.findUser(cookie)
  if (!user) throw new ApiError(401, 'The sign-in has ended.', { fix: 'Sign in again.' })
  const memberships = await members.listMemberships(user.id)
  const membership =
    organizationId === undefined
      ? memberships[0]
      : memberships.find(({ id }) => id === organizationId)
  if (!membership)
    throw new ApiError(403, 'You are not a member of this organization.', {
      fix: 'Ask one of its owners for an invitation.',
    })
  const { id, name } = user
  return { organizationId: membership.id, role: membership.role, kind: 'user', id, name }
}

async function callerOfKey(apiKeys: ApiKeys, authorization: string | undefined): Promise<Caller> {
  const key = /^Bearer +([\x21-\x7e]{1,512})$/i.exec(authorization ?? '')?.[1]
  const caller = key === undefined ? undefined : await apiKeys.findCaller(key)
  if (caller) return caller
  throw new ApiError(
    401,
    key === undefined ? 'An API key is needed.' : 'This API key is not known.',
    {
      fix: 'Send the header Authorization: Bearer <api key>.',
      headers: { 'WWW-Authenticate': 'Bearer' },
    },
  )
}
