export type SignedInUser = { id: string; name: string; email: string }

export type SignInResult =
  | { kind: 'signed-in'; cookies: string[] }
  | { kind: 'refused' }
  | { kind: 'too-many'; retryAfterSeconds: number }

/** Who is signed in, by cookie. */
export interface SignIns {
  /** Tells wrong passwords and unknown addresses by the same answer, in the same time. */
  signIn(given: { email: string; password: string; address: string }): Promise<SignInResult>
  /** Ends the sign-in of this cookie; returns the cookies that clear it. */
  signOut(cookie: string): Promise<string[]>
  /** Ends every sign-in of this cookie's person, on all devices. */
  signOutEverywhere(cookie: string): Promise<void>
  findUser(cookie: string): Promise<SignedInUser | undefined>
  /** For a link that sets a new password once, within an hour; undefined for an unknown address. */
  makeResetToken(email: string): Promise<string | undefined>
  /** Ends all sign-ins of the person; false when the token is used, over or unknown. */
  resetPassword(token: string, password: string): Promise<boolean>
}
