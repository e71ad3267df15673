import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { Ids } from '#ports/clock.ts'
import type { SignedInUser, SignInResult, SignIns } from '#ports/people/sign-ins.ts'
import type { Database } from '../database/database.ts'
import { accounts, signIns, users, verifications } from '../schema/people.ts'

const BASE_PATH = '/api/auth'
const ADDRESS_HEADER = 'x-firstline-address'
const SIGNED_IN_S = 14 * 86_400
const TRIES_PER_MINUTE = 10

/** Sessions, hashing and the limit of tries are better-auth's; its routes are not reachable from outside. */
export class BetterAuthSignIns implements SignIns {
  readonly #auth: ReturnType<typeof createAuth>
  readonly #origin: string
  /** What the library would have sent by mail. */
  readonly #resetTokens = new Map<string, string>()

  constructor(tools: { database: Database; ids: Ids; secret: string; publicUrl: string }) {
    this.#auth = createAuth(tools, (email, token) => this.#resetTokens.set(email, token))
    this.#origin = new URL(tools.publicUrl).origin
  }

  async signIn(given: { email: string; password: string; address: string }): Promise<SignInResult> {
    const { email, password, address } = given
    const answer = await this.#post('/sign-in/email', {
      headers: { [ADDRESS_HEADER]: address },
      body: { email: email.trim().toLowerCase(), password },
    })
    if (answer.status === 429)
      return {
        kind: 'too-many',
        retryAfterSeconds: Number(answer.headers.get('x-retry-after')) || 60,
      }
    if (!answer.ok) return { kind: 'refused' }
    return { kind: 'signed-in', cookies: answer.headers.getSetCookie() }
  }

  async signOut(cookie: string): Promise<string[]> {
    const answer = await this.#post('/sign-out', { headers: { cookie }, body: {} })
    return answer.headers.getSetCookie()
  }

  async signOutEverywhere(cookie: string): Promise<void> {
    await this.#auth.api.revokeSessions({ headers: new Headers({ cookie }) })
  }

  async findUser(cookie: string): Promise<SignedInUser | undefined> {
    const found = await this.#auth.api.getSession({ headers: new Headers({ cookie }) })
    return found ? { id: found.user.id, name: found.user.name, email: found.user.email } : undefined
  }

  async makeResetToken(given: string): Promise<string | undefined> {
    const email = given.trim().toLowerCase()
    await this.#auth.api.requestPasswordReset({ body: { email } })
    const token = this.#resetTokens.get(email)
    this.#resetTokens.delete(email)
    return token
  }

  async resetPassword(token: string, password: string): Promise<boolean> {
    const answer = await this.#post('/reset-password', {
      headers: {},
      body: { token, newPassword: password },
    })
    return answer.ok
  }

  #post(
    path: string,
    request: { headers: Record<string, string>; body: object },
  ): Promise<Response> {
    return this.#auth.handler(
      new Request(`${this.#origin}${BASE_PATH}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: this.#origin,
          ...request.headers,
        },
        body: JSON.stringify(request.body),
      }),
    )
  }
}

function createAuth(
  tools: { database: Database; ids: Ids; secret: string; publicUrl: string },
  keepResetToken: (email: string, token: string) => void,
) {
  const { database, ids, secret, publicUrl } = tools
  const schema = { user: users, session: signIns, account: accounts, verification: verifications }
  return betterAuth({
    database: drizzleAdapter(database.drizzle, { provider: 'pg', schema }),
    secret,
    baseURL: new URL(publicUrl).origin,
    basePath: BASE_PATH,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => keepResetToken(user.email, token),
    },
    session: { expiresIn: SIGNED_IN_S },
    rateLimit: {
      enabled: true,
      storage: 'memory',
      customRules: { '/sign-in/email': { window: 60, max: TRIES_PER_MINUTE } },
    },
    advanced: {
      cookiePrefix: 'firstline',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => ids.newId() },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
  })
}
