import type { Timeline } from '#api-contract/conversations.ts'
import type { Decision } from '#api-contract/decisions.ts'

export type Item = Timeline['items'][number]
type Part = Extract<Item, { part: unknown }>
export type Held = 'ai' | 'people' | 'nobody'

export type Entry =
  | { kind: 'part'; item: Part; held: Held }
  | { kind: 'decision'; decision: Decision; held: Held }
  | { kind: 'quiet'; decisions: Decision[]; held: Held }

/** Decisions about what is only kept: nobody wonders why they said nothing. */
const quietReasons = new Set<Decision['reason']>([
  'own_message',
  'duplicate',
  'nothing_open',
  'teammate_message',
  'bot_message',
  'not_from_customer',
])

/** Each item with who has the conversation after it; steps are told by their decision, quiet decisions together. */
export function toEntries(items: readonly Item[]): Entry[] {
  const entries: Entry[] = []
  let held: Held = 'nobody'
  for (const item of items) {
    held = heldAfter(item, held)
    if (item.kind === 'step') continue
    if (item.kind !== 'decision') entries.push({ kind: 'part', item, held })
    else if (!quietReasons.has(item.decision.reason))
      entries.push({ kind: 'decision', decision: item.decision, held })
    else addQuiet(entries, item.decision, held)
  }
  return entries
}

function addQuiet(entries: Entry[], decision: Decision, held: Held): void {
  const last = entries.at(-1)
  if (last?.kind === 'quiet') last.decisions.push(decision)
  else entries.push({ kind: 'quiet', decisions: [decision], held })
}

function heldAfter(item: Item, before: Held): Held {
  if (item.kind === 'decision') {
    if (item.decision.outcome === 'replied') return 'ai'
    return item.decision.outcome === 'handed_off' ? 'nobody' : before
  }
  const isPerson =
    item.kind === 'message' && item.part.author.kind === 'teammate' && !item.part.is_ours
  return isPerson ? 'people' : before
}
