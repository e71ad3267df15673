import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What a sealed secret is bound to: it opens for nothing else. */
export type SecretPlace = { organizationId: string; kind: string }

/** The stored bytes do not open: another APP_SECRET, another owner, or damage. */
export class SecretUnreadableError extends Error {
  override readonly name = 'SecretUnreadableError'
}

/** [C6] Seals secrets for storage with AES-256-GCM. */
export class SecretBox {
  readonly #key: Uint8Array

  /** `appSecret` is at least 32 bytes. */
  constructor(appSecret: Uint8Array) {
    if (appSecret.byteLength < 32) throw new Error('APP_SECRET must have at least 32 bytes.')
    this.#key = new Uint8Array(
      hkdfSync('sha256', appSecret, '', 'firstline connection secrets', 32),
    )
  }

  seal(secret: string, place: SecretPlace): Uint8Array {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce)
    cipher.setAAD(boundTo(place))
    const words = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
    return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), words])
  }

  /** Throws `SecretUnreadableError`. */
  open(sealed: Uint8Array, place: SecretPlace): string {
    const bytes = Buffer.from(sealed)
    const nonce = bytes.subarray(1, 1 + NONCE_BYTES)
    const tag = bytes.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES)
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce)
      decipher.setAAD(boundTo(place))
      decipher.setAuthTag(tag)
      const words = decipher.update(bytes.subarray(1 + NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([words, decipher.final()]).toString('utf8')
    } catch (cause) {
      throw new SecretUnreadableError(
        'A stored secret cannot be opened: APP_SECRET is not the one that it was sealed with.',
        { cause },
      )
    }
  }
}

function boundTo({ organizationId, kind }: SecretPlace): Buffer {
  return Buffer.from(JSON.stringify([organizationId, kind]))
}
