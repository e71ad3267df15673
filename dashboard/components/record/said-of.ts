import type { Decision } from '#api-contract/decisions.ts'
import type { Said } from '../../language/decisions/said.ts'
import type { DecisionWords } from '../../language/decisions/en.ts'
import type { KnownNames } from './known-names.ts'
import { scoreText } from '../texts/score-text.ts'

export type Recorded = Omit<Decision, 'id' | 'created_at'>

type Facts = Record<string, unknown>

const mostWords = 120

/** The facts of a decision that its sentence names. */
export function saidOf(
  decision: Recorded,
  names: KnownNames,
  { words, tellMoment }: { words: DecisionWords; tellMoment: (at: string) => string },
): Said {
  const facts = factsOf(decision)
  const judged = names.part(decision.trigger.part_id ?? '')
  return {
    ...retrievedOf(decision),
    ...gateWordsOf(facts),
    teammate: teammateOf(decision, names) ?? words.someTeammate,
    bot: judged?.author ?? words.someBot,
    channel: names.channel,
    at: happenedAt(facts, names, tellMoment),
    words: judged && shorten(judged.text),
    evidence: decision.details.evidence.join(', ') || undefined,
    problem: decision.details.problem ?? undefined,
    isGiven: decision.trigger.by === 'given',
  }
}

function happenedAt(
  facts: Facts,
  names: KnownNames,
  tellMoment: (at: string) => string,
): string | undefined {
  const takeover = names.part(textOf(facts['takeover_part']) ?? '')
  const at = takeover?.at ?? textOf(facts['handed_off_at'])
  return at === undefined ? undefined : tellMoment(at)
}

function gateWordsOf(facts: Facts) {
  const { replies, inside_office_hours: isInside } = facts
  return {
    topic: textOf(facts['excluded_topic']),
    tag: textOf(facts['skip_tag']),
    email: textOf(facts['email']),
    replies: typeof replies === 'number' ? replies : undefined,
    how: textOf(facts['how']),
    isInside: typeof isInside === 'boolean' ? isInside : undefined,
  }
}

/** What the closed gate found; of the others what no later one says otherwise. */
function factsOf({ gates, details }: Pick<Recorded, 'gates' | 'details'>): Facts {
  return Object.assign({}, ...[...gates, ...details.second_look].map((gate) => gate.facts)) as Facts // plain records
}

/** The person that the sentence is about: who took over, who has it, or who wrote. */
export function teammateOf(decision: Recorded, names: KnownNames): string | undefined {
  const facts = factsOf(decision)
  const assignee = decision.reason === 'assigned_elsewhere' ? textOf(facts['assignee']) : undefined
  if (assignee !== undefined) return names.person(assignee)
  const takeover = names.part(textOf(facts['takeover_part']) ?? '')
  return takeover?.author ?? names.part(decision.trigger.part_id ?? '')?.author
}

function retrievedOf({ details }: Recorded) {
  const { passages, bar, citations, guards, contradiction } = details
  const [best] = passages
  return {
    titles: [...new Set(citations.map(({ title }) => title))].join(', '),
    best:
      best && bar !== null
        ? { title: best.title, score: scoreText(best.score), bar: scoreText(bar) }
        : undefined,
    lostSentences: guards.filter(({ passed }) => !passed).length,
    contradiction: contradiction ?? undefined,
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > mostWords ? `${line.slice(0, mostWords)}…` : line
}
