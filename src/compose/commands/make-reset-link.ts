import { BetterAuthSignIns } from '#adapters/postgres/people/better-auth-sign-ins.ts'
import type { Database } from '#adapters/postgres/database/database.ts'
import { deriveKey } from '../derive-key.ts'
import type { Ground } from '../open-stores.ts'

/**
 * A link by which the person of this address sets a new password, once, within an hour. For whoever runs the
 * installation: it works for owners and for people of several organizations too. Throws a sentence for a person.
 */
export async function makeResetLink(
  { config, secrets, ids }: Pick<Ground, 'config' | 'secrets' | 'ids'>,
  database: Database,
  { email }: { email: string },
): Promise<{ url: string }> {
  const { publicUrl } = config
  const secret = deriveKey(secrets.appSecret, 'sign-in')
  const signIns = new BetterAuthSignIns({ database, ids, publicUrl, secret })
  const token = await signIns.makeResetToken(email)
  if (token === undefined) throw new Error(`Nobody here signs in as ${email}.`)
  return { url: `${publicUrl}/reset/${token}` }
}
