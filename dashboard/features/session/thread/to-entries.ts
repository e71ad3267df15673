import type { Timeline } from '#api-contract/conversations.ts'
import type { Decision } from '#api-contract/decisions.ts'

export type Item = Timeline['items'][number]
export type PartItemData = Extract<Item, { part: unknown }>
export type Held = 'ai' | 'people' | 'nobody'
type Citation = Decision['details']['citations'][number]

export type Entry =
  | { kind: 'day'; at: string }
  | { kind: 'part'; item: PartItemData; held: Held; isContinued: boolean; sources: Citation[] }
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

const shareHeadMs = 5 * 60_000

/** Each item with who has the conversation after it; steps are told by their decision, quiet decisions together. */
export function toEntries(
  items: readonly Item[],
  aiTeammateId: string | undefined,
  dayOf: (at: string) => string,
): Entry[] {
  const entries: Entry[] = []
  const sources = sourcesByPart(items)
  let held: Held = 'nobody'
  let day = ''
  for (const item of items) {
    held = heldAfter(item, { before: held, aiTeammateId })
    if (item.kind === 'step') continue
    const itsDay = dayOf(item.at)
    if (itsDay !== day) entries.push({ kind: 'day', at: item.at })
    day = itsDay
    if (item.kind !== 'decision')
      entries.push({
        kind: 'part',
        item,
        held,
        isContinued: continues(entries.at(-1), item),
        sources: sources.get(item.part.id) ?? [],
      })
    else if (!quietReasons.has(item.decision.reason))
      entries.push({ kind: 'decision', decision: item.decision, held })
    else addQuiet(entries, item.decision, held)
  }
  return entries
}

/** What a posted reply rests on stands under it. */
function sourcesByPart(items: readonly Item[]): Map<string, Citation[]> {
  const sources = new Map<string, Citation[]>()
  for (const item of items) {
    if (item.kind !== 'decision') continue
    const posted = item.decision.steps.find(({ kind }) => kind === 'reply')?.intercom_part_id
    if (posted !== undefined) sources.set(posted, item.decision.details.citations)
  }
  return sources
}

function continues(before: Entry | undefined, { kind, at, part }: PartItemData): boolean {
  if (before?.kind !== 'part' || kind !== 'message' || before.item.kind !== 'message') return false
  const age = new Date(at).getTime() - new Date(before.item.at).getTime()
  return before.item.part.author.id === part.author.id && age < shareHeadMs
}

function addQuiet(entries: Entry[], decision: Decision, held: Held): void {
  const last = entries.at(-1)
  if (last?.kind === 'quiet') last.decisions.push(decision)
  else entries.push({ kind: 'quiet', decisions: [decision], held })
}

function heldAfter(
  item: Item,
  { before, aiTeammateId }: { before: Held; aiTeammateId: string | undefined },
): Held {
  if (item.kind === 'step') return before
  if (item.kind === 'decision') return heldByOutcome[item.decision.outcome] ?? before
  const { assignment } = item.part
  if (assignment === null) return isPersonsMessage(item) ? 'people' : before
  if (assignment.to !== 'teammate') return 'nobody'
  return assignment.id === aiTeammateId ? 'ai' : 'people'
}

const heldByOutcome: Partial<Record<Decision['outcome'], Held>> = {
  replied: 'ai',
  handed_off: 'nobody',
}

function isPersonsMessage({ kind, part }: PartItemData): boolean {
  return kind === 'message' && part.author.kind === 'teammate' && !part.is_ours
}

/** The newest customer message while nothing was decided about it or after it. */
export function openQuestion(items: readonly Item[]): PartItemData | undefined {
  const place = items.findLastIndex(
    (item) => item.kind === 'message' && item.part.author.kind === 'contact',
  )
  const isDecided = items.slice(place + 1).some(({ kind }) => kind === 'decision')
  const item = items[place]
  return item !== undefined && 'part' in item && !isDecided ? item : undefined
}
