import type { Fault } from '../model/fault.ts'
import type { Clock } from '../clock.ts'

/** The socket of the request in hand, as far as faults need it. */
export type Wire = {
  reset(): void
  onGone(listener: () => void): void
}

type FaultEffect = 'go-on' | 'no-answer' | 'answer-fault'

/** Carries out what is not an answer; `answer-fault` means that the fault's own answer is to be sent. */
export async function misbehave(fault: Fault, clock: Clock, wire: Wire): Promise<FaultEffect> {
  if (fault.kind === 'status') {
    if (fault.ms > 0) await pause(fault.ms, clock, wire)
    return 'answer-fault'
  }
  if (fault.kind === 'delay') {
    await pause(fault.ms, clock, wire)
    return 'go-on'
  }
  if (fault.kind === 'hang') await pause(fault.ms, clock, wire)
  wire.reset()
  return 'no-answer'
}

/** Waits, but not for a client that is gone. Zero means for ever. */
function pause(ms: number, clock: Clock, wire: Wire): Promise<void> {
  return new Promise((resolve) => {
    const cancel = ms > 0 ? clock.after(ms, resolve) : () => undefined
    wire.onGone(() => {
      cancel()
      resolve()
    })
  })
}
