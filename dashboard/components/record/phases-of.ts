import type { Decision } from '#api-contract/decisions.ts'

export type Phase = {
  key: string
  name: string
  isStep: boolean
  /** Nothing was done: it was left to settle, or waited its turn. */
  isIdle: boolean
  ms: number
}

export type Timed = Pick<Decision, 'timings_ms' | 'steps'> & { created_at?: string }

const idle = ['settle', 'queue']
const order = [...idle, 'fetch', 'gates', 'answer', 'fetch_again']

/** Where the time went, in order: the phases of the turn, then each step from the end of what came before it. */
export function phasesOf(decision: Timed): Phase[] {
  const phases = Object.entries(decision.timings_ms)
    .map(([name, ms]): Phase => ({
      key: name,
      name,
      isStep: false,
      isIdle: idle.includes(name),
      ms,
    }))
    .sort((left, right) => placeOf(left) - placeOf(right))
  return [...phases, ...stepPhases(decision)]
}

/** What was waited, and what the turn itself took. */
export function spentOf(decision: Timed): { waitedMs: number; ownMs: number } {
  const phases = phasesOf(decision)
  const sum = (isIdle: boolean) =>
    phases.filter((phase) => phase.isIdle === isIdle).reduce((all, { ms }) => all + ms, 0)
  return { waitedMs: sum(true), ownMs: sum(false) }
}

function stepPhases({ steps, created_at }: Timed): Phase[] {
  if (created_at === undefined) return []
  let before = new Date(created_at).getTime()
  return steps.flatMap(({ kind, ended_at }, place): Phase[] => {
    if (ended_at === null) return []
    const ms = Math.max(0, new Date(ended_at).getTime() - before)
    before += ms
    return [{ key: `${place} ${kind}`, name: kind, isStep: true, isIdle: false, ms }]
  })
}

function placeOf({ name }: Phase): number {
  const place = order.indexOf(name)
  return place < 0 ? order.length : place
}
