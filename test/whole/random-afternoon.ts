import { expect } from 'vitest'
import { question, type Shown, type Tenant } from './tenant.ts'
import type { Json } from './whole-app.ts'

type Chance = () => number

/** Mulberry32: the same seed tells the same afternoon. */
function seeded(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const acts = [
  'asks',
  'asks',
  'asks',
  'thanks',
  'wishes',
  'person',
  'note',
  'close',
  'give',
] as const
type Act = (typeof acts)[number]

function story(chance: Chance, length: number): Act[] {
  return Array.from({ length }, () => acts[Math.floor(chance() * acts.length)] ?? 'asks')
}

function perform(tenant: Tenant, id: string, act: Act): Promise<unknown> {
  const { ai } = tenant.people
  switch (act) {
    case 'asks':
      return tenant.says(id, 'Do you ship to Japan?')
    case 'thanks':
      return tenant.says(id, 'Thanks!')
    case 'wishes':
      return tenant.says(id, 'I want to talk to a human please')
    case 'person':
      return tenant.person(id, 'Let me look into that for you.')
    case 'note':
      return tenant.person(id, 'A good customer.', { note: true })
    case 'close':
      return tenant.control('POST', `/conversations/${id}/close`, {})
    case 'give':
      return tenant.control('POST', `/conversations/${id}/assign`, { admin_id: ai })
  }
}

async function play(tenant: Tenant, chance: Chance, story: readonly Act[]): Promise<string> {
  const id = await tenant.start(question)
  for (const act of story) {
    await tenant.knobs({
      webhook_drop: chance() < 0.3 ? 0.5 : 0,
      webhook_duplicates: Math.floor(chance() * 3),
      webhook_reorder_ms: Math.floor(chance() * 600),
      webhook_null_id: chance() < 0.3,
    })
    await new Promise((resolve) => setTimeout(resolve, chance() * 700))
    await perform(tenant, id, act)
  }
  return id
}

/** Customers, people and webhooks as the seed has them. Afterwards nothing is lost any more. */
export async function playAfternoon(
  tenant: Tenant,
  { seed, conversations, acts: count }: { seed: number; conversations: number; acts: number },
): Promise<string[]> {
  const chance = seeded(seed)
  const stories = Array.from({ length: conversations }, () => story(chance, count))
  const ids = await Promise.all(stories.map((one) => play(tenant, chance, one)))
  await tenant.knobs({ webhook_drop: 0 })
  return ids
}

/** What holds of every conversation, however its webhooks came. */
export async function expectLaws(tenant: Tenant, id: string, seed: string): Promise<void> {
  const verdicts = await tenant.until(async () => {
    const found = await tenant.verdicts(id)
    return found.every((verdict) => verdict !== '') ? found : undefined
  }, 40_000)
  const [shown, decisions] = await Promise.all([tenant.shown(id), tenant.decisions(id)])
  const told = `${seed}, conversation ${id}: ${JSON.stringify([verdicts, shown.parts, decisions])}`

  expect(
    verdicts.filter((verdict) => verdict.includes(' + ')),
    told,
  ).toEqual([])
  const posted = postedParts(decisions)
  expect(shown.replies.length, told).toBe(posted.length)
  expect(new Set(posted).size, told).toBe(posted.length)
  expect(spokenOver(shown, tenant.people), told).toEqual([])
}

function postedParts(decisions: readonly Json[]): string[] {
  const steps: Json[] = decisions.flatMap((decision) => decision['steps'])
  return steps
    .filter(({ kind, state }) => ['reply', 'handoff_line'].includes(kind) && state === 'done')
    .map((step) => step['intercom_part_id'])
}

/** Between our last look and the arrival of our words Intercom offers no lock. [G7] */
const lastGapSeconds = 1

/** What the AI said after a person had written and before it was given the conversation again. */
function spokenOver({ parts }: Shown, { tobias, ai }: Tenant['people']): (string | null)[] {
  const said = parts.filter(({ part_type, body }) => part_type === 'comment' && body)
  const givings = parts.filter(({ assigned_to }) => assigned_to?.['id'] === ai)
  return said
    .filter(({ author }) => author['id'] === ai)
    .filter((part) => {
      const at = parts.indexOf(part)
      const person = said.findLast(
        (other) => other.author['id'] === tobias && parts.indexOf(other) < at,
      )
      if (person && part.created_at - person.created_at <= lastGapSeconds) return false
      const since = person === undefined ? -1 : parts.indexOf(person)
      const isGivenSince = givings.some((giving) => {
        const when = parts.indexOf(giving)
        return when > since && when < at
      })
      return since >= 0 && !isGivenSince
    })
    .map(({ body }) => body)
}
