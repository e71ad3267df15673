/**
 * What only we know of a conversation, placed in its order: after the part that was the newest when it happened.
 * `handed-off` ends the AI's turn to speak, `given` (the button) begins it anew.
 */
export type HouseEvent = {
  kind: 'given' | 'handed-off' | 'paused' | 'resumed'
  at: Date
  /** Absent: before the opening message was seen. */
  afterPartId?: string
}

/** [G1] The newest pausing or resuming counts. */
export function isPaused(events: readonly HouseEvent[]): boolean {
  return events.findLast(({ kind }) => kind === 'paused' || kind === 'resumed')?.kind === 'paused'
}
