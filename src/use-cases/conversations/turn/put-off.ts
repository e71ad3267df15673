/** A turn that cannot go on now: it is tried again, and what goes to the customer is asked again. [T3, D3] */
export class PutOff extends Error {
  override readonly name = 'PutOff'
  readonly until: Date | undefined

  constructor(message: string, until: Date | undefined, cause?: unknown) {
    super(message, { cause })
    this.until = until
  }
}
