import { createHmac, timingSafeEqual } from 'node:crypto'
import { invalid } from '../api-error.ts'

const sealLength = 16

/** Seals the stores' cursors: opaque to callers, and good for one list of one organization only. */
export class Cursors {
  readonly #key: string

  constructor(key: string) {
    this.#key = key
  }

  seal(list: string, organizationId: string, cursor: string | undefined): string | null {
    if (cursor === undefined) return null
    const inner = Buffer.from(cursor)
    return Buffer.concat([this.#sign(list, organizationId, inner), inner]).toString('base64url')
  }

  /** Throws 422 for a cursor that this list of this organization did not give. */
  open(list: string, organizationId: string, sealed: string | undefined): string | undefined {
    if (sealed === undefined) return undefined
    const bytes = Buffer.from(sealed, 'base64url')
    const inner = bytes.subarray(sealLength)
    const seal = bytes.subarray(0, sealLength)
    const isOurs =
      bytes.toString('base64url') === sealed &&
      seal.length === sealLength &&
      timingSafeEqual(seal, this.#sign(list, organizationId, inner))
    if (!isOurs)
      throw invalid(
        'cursor',
        'cursor is not a cursor of this list.',
        'Take next_cursor of the page before, or leave the cursor out.',
      )
    return inner.toString()
  }

  #sign(list: string, organizationId: string, inner: Uint8Array): Buffer {
    return createHmac('sha256', this.#key)
      .update(`cursor\n${list}\n${organizationId}\n`)
      .update(inner)
      .digest()
      .subarray(0, sealLength)
  }
}
