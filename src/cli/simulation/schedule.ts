export type Act = 'asks' | 'thanks' | 'wishes' | 'person' | 'note' | 'close' | 'give'

/** How webhooks come until the next act. */
export type Weather = {
  webhook_drop: number
  webhook_duplicates: number
  webhook_reorder_ms: number
  webhook_null_id: boolean
}

export type Move = { waitMs: number; weather: Weather; fault: Fault | undefined; act: Act }

/** A call that fails before or after it took effect. */
export type Fault = { kind: 'status' | 'reset'; status?: number; when: 'before' | 'after' }

const acts: readonly Act[] = [
  'asks',
  'asks',
  'asks',
  'thanks',
  'wishes',
  'person',
  'note',
  'close',
  'give',
]
const faults: readonly (Fault | undefined)[] = [
  undefined,
  undefined,
  undefined,
  { kind: 'status', status: 502, when: 'after' },
  { kind: 'status', status: 503, when: 'before' },
  { kind: 'reset', when: 'after' },
]
const longestWaitMs = 700
const mostDuplicates = 2
const longestReorderMs = 600
const shareOfDrops = 0.3

/** The same seed makes the same schedule: for each conversation, what its people do and what goes wrong. */
export function makeSchedule(
  seed: number,
  size: { conversations: number; acts: number },
): Move[][] {
  const chance = seeded(seed)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)]
  const move = (): Move => ({
    waitMs: Math.floor(chance() * longestWaitMs),
    weather: {
      webhook_drop: chance() < shareOfDrops ? 0.5 : 0,
      webhook_duplicates: Math.floor(chance() * (mostDuplicates + 1)),
      webhook_reorder_ms: Math.floor(chance() * longestReorderMs),
      webhook_null_id: chance() < shareOfDrops,
    },
    fault: pick(faults),
    act: pick(acts) ?? 'asks',
  })
  return Array.from({ length: size.conversations }, () =>
    Array.from({ length: size.acts }, () => move()),
  )
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
