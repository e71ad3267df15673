import type { Fault } from '../model/fault.ts'
import type { Clock } from '../clock.ts'

/** The socket of the request in hand, as far as faults need it. */
export type Wire = {
  reset(): void
  onGone(listener: () => void): void
}

type FaultEffect = 'go-on' | 'no-answer' | 'answer-fault'

/**
 * Carries out what is not an answer; `answer-fault` means that the fault's own answer is to be sent.
 * A delay runs to its end though the client be gone: the effect comes late, as it would.
 */
export async function misbehave(fault: Fault, clock: Clock, wire: Wire): Promise<FaultEffect> {
  switch (fault.kind) {
    case 'delay':
      await clock.sleep(fault.ms)
      return 'go-on'
    case 'status':
      if (fault.ms > 0) await clock.sleep(fault.ms)
      return 'answer-fault'
    case 'hang':
      await Promise.race([gone(wire), ...(fault.ms > 0 ? [clock.sleep(fault.ms)] : [])])
      break
    case 'reset':
  }
  wire.reset()
  return 'no-answer'
}

function gone(wire: Wire): Promise<void> {
  return new Promise((resolve) => wire.onGone(resolve))
}
