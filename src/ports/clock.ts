export interface Clock {
  now(): Date
  /** Resolves after `ms`, or at once when the signal is aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Makes ids that sort by time. */
export interface Ids {
  /** A UUID version 7 in lower case. */
  newId(): string
  /** A UUID that the same name always gives. */
  idOf(name: string): string
}
