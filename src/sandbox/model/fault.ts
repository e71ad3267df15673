export const faultKinds = ['status', 'reset', 'hang', 'delay'] as const
type FaultKind = (typeof faultKinds)[number]

/** A planned misbehaviour of the REST API. Without operation and conversation it meets every request. */
export type Fault = {
  readonly id: string
  readonly operation: string | null
  readonly conversationId: string | null
  readonly kind: FaultKind
  readonly status: number
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
  readonly when: 'before' | 'after'
  readonly times: number
  readonly skip: number
  readonly ms: number
  seen: number
  hits: number
}

export type Call = { readonly operation: string; readonly conversationId: string | null }

/** The first fault whose turn it is takes the call; one that still skips lets the next fault try. */
export function takeFault(faults: Iterable<Fault>, call: Call): Fault | undefined {
  for (const fault of faults) {
    if (!matches(fault, call) || fault.hits >= fault.times) continue
    fault.seen += 1
    if (fault.seen <= fault.skip) continue
    fault.hits += 1
    return fault
  }
  return undefined
}

function matches(fault: Fault, call: Call): boolean {
  const sameOperation = fault.operation === null || fault.operation === call.operation
  return (
    sameOperation && (fault.conversationId === null || fault.conversationId === call.conversationId)
  )
}
