import type { ChannelKind } from '../conversation/conversation.ts'
import type { HandoffReason } from '../decision/decision.ts'
import type { Sentiment } from '../session/session.ts'
import { type DurationCounts, toStep } from './duration-counts.ts'

export const RESOLUTIONS = [
  'confirmed',
  'assumed',
  'closed-while-owned',
  'handed-off',
  'reopened',
  'none',
] as const

/** [R4] Each definition by itself: one session may meet several. `none`: the AI took part and nothing has come of it. */
export type Resolution = (typeof RESOLUTIONS)[number]

export const DURATIONS = [
  'first-answer-ai',
  'first-answer-people',
  'resolution-ai',
  'resolution-people',
  'handoff-wait',
] as const

export type Duration = (typeof DURATIONS)[number]

/** What sessions are counted by. */
export type SessionTraits = {
  channel: ChannelKind
  sentiment?: Sentiment
  language?: string
  tookPart: boolean
  resolutions: readonly Resolution[]
  handoff?: { reason: HandoffReason | 'unknown'; to: string }
  rating?: number
}

/** What reports need to know of one session. */
export type SessionFacts = SessionTraits & {
  createdAt: Date
  durationSeconds: Partial<Record<Duration, number>>
}

/**
 * The figures of one day, ready to be added up. `counts` holds `sessions`, `ai`, `metered` and, by a prefix and a value,
 * `resolution:…`, `reason:…`, `to:…`, `sentiment:…`, `language:…`, `channel:…`, `rating-ai:…`, `rating-people:…`.
 */
export type DayFigures = {
  counts: Map<string, number>
  /** New sessions by quarter of an hour since the day's first quarter. */
  quarters: Map<number, number>
  durations: Record<Duration, DurationCounts>
}

export const QUARTER_MS = 900_000

export function noFigures(): DayFigures {
  return {
    counts: new Map(),
    quarters: new Map(),
    durations: {
      'first-answer-ai': new Map(),
      'first-answer-people': new Map(),
      'resolution-ai': new Map(),
      'resolution-people': new Map(),
      'handoff-wait': new Map(),
    },
  }
}

/** Counts one session of a day that begins at `dayStart`. */
export function countSession(figures: DayFigures, facts: SessionFacts, dayStart: Date): void {
  for (const name of countedNames(facts)) increase(figures.counts, name, 1)
  countBeginning(figures, facts.createdAt.getTime(), dayStart)
  for (const duration of DURATIONS) {
    const seconds = facts.durationSeconds[duration]
    if (seconds !== undefined) countDuration(figures, duration, seconds)
  }
}

export function countBeginning({ quarters }: DayFigures, atMs: number, dayStart: Date): void {
  const firstQuarter = Math.floor(dayStart.getTime() / QUARTER_MS)
  increase(quarters, Math.floor(atMs / QUARTER_MS) - firstQuarter, 1)
}

export function countDuration({ durations }: DayFigures, name: Duration, seconds: number): void {
  increase(durations[name], toStep(seconds), 1)
}

/** The names under which a session of these traits is counted. */
export function countedNames(facts: SessionTraits): string[] {
  const { sentiment, language, channel, tookPart, handoff, rating } = facts
  return [
    'sessions',
    ...(tookPart ? ['ai'] : []),
    ...facts.resolutions.map((resolution) => `resolution:${resolution}`),
    ...(handoff ? [`reason:${handoff.reason}`, `to:${handoff.to}`] : []),
    ...(rating === undefined ? [] : [`rating-${tookPart ? 'ai' : 'people'}:${rating}`]),
    `sentiment:${sentiment ?? 'unknown'}`,
    `language:${language ?? 'unknown'}`,
    `channel:${channel}`,
  ]
}

/** Adds the counts and durations of a day; quarters belong to their own day. */
export function addFigures(sum: DayFigures, day: DayFigures): void {
  addMap(sum.counts, day.counts)
  for (const duration of DURATIONS) addMap(sum.durations[duration], day.durations[duration])
}

export function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function addMap<Key>(sum: Map<Key, number>, more: ReadonlyMap<Key, number>): void {
  for (const [key, count] of more) increase(sum, key, count)
}
