import { hkdfSync } from 'node:crypto'

/** A key of its own for each purpose, so that none tells anything of another. */
export function deriveKey(appSecret: string, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', appSecret, '', `firstline ${purpose}`, 32)).toString('hex')
}
