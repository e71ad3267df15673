import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verifySignature } from './webhook-signature.ts'

const secret = 'a client secret'
const sign = (raw: Uint8Array, key = secret) =>
  `sha1=${createHmac('sha1', key).update(raw).digest('hex')}`

describe('webhook signature', () => {
  it('[W1] accepts the signature of exactly these bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (raw) => {
        expect(verifySignature(raw, sign(raw), secret)).toBe(true)
      }),
    )
  })

  it('[W1] refuses once a single byte has changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), (raw, position) => {
        const changed = Uint8Array.from(raw)
        const index = position % raw.length
        changed[index] = ((raw[index] ?? 0) + 1) % 256

        expect(verifySignature(changed, sign(raw), secret)).toBe(false)
      }),
    )
  })

  it('[W1] refuses whatever is not a signature and throws nothing', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(verifySignature(Buffer.from('{}'), header, secret)).toBe(false)
      }),
    )
  })

  it('[W1] refuses a missing header, another secret and an empty one', () => {
    const raw = Buffer.from('{"type":"notification_event"}')

    expect(verifySignature(raw, undefined, secret)).toBe(false)
    expect(verifySignature(raw, sign(raw, 'another secret'), secret)).toBe(false)
    expect(verifySignature(raw, sign(raw, ''), '')).toBe(false)
    expect(verifySignature(raw, sign(raw).replace('sha1=', 'sha256='), secret)).toBe(false)
    expect(verifySignature(raw, sign(raw).slice(0, -1), secret)).toBe(false)
  })

  it('[W1] reads the hexadecimal digits in either case', () => {
    const raw = Buffer.from('[]')

    expect(verifySignature(raw, sign(raw).toUpperCase().replace('SHA1', 'sha1'), secret)).toBe(true)
  })
})
