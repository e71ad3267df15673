import { createHmac, timingSafeEqual } from 'node:crypto'

const SIGNATURE = /^sha1=([0-9a-f]{40})$/i

/** [W1] `X-Hub-Signature`: HMAC-SHA1 over the raw bytes, in constant time; malformed is false. */
export function verifySignature(
  raw: Uint8Array,
  header: string | undefined,
  clientSecret: string,
): boolean {
  const stated = SIGNATURE.exec(header ?? '')?.[1]
  if (stated === undefined || clientSecret === '') return false
  const expected = createHmac('sha1', clientSecret).update(raw).digest()
  return timingSafeEqual(Buffer.from(stated, 'hex'), expected)
}
