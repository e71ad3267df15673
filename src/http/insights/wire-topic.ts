import type { Topic } from '#api-contract/insights.ts'
import type { ListedTopic, TopicFigures } from '#ports/knowledge/insight-queries.ts'

const weekMs = 7 * 24 * 3_600_000
const weeksShown = 12

export function toWireTopicName(topic: ListedTopic) {
  const { id, language, givenName, modelName, words, merged } = topic
  return {
    id,
    language,
    name: givenName ?? modelName ?? (words.join(', ') || id),
    is_renamed: givenName !== undefined,
    words,
    merged,
  }
}

export function toWireTopic(topic: ListedTopic, figures: TopicFigures, mondays: string[]): Topic {
  const { angryCount: angry, neutralCount: neutral, happyCount: happy, count } = figures
  return {
    ...toWireTopicName(topic),
    sessions: count,
    sessions_before: figures.previousCount,
    sentiment: { angry, neutral, happy, unknown: count - angry - neutral - happy },
    handed_off: figures.handedOffCount,
    weeks: toWireWeeks(figures.weeks, mondays),
  }
}

export function toWireWeeks(weeks: ReadonlyMap<string, number>, mondays: readonly string[]) {
  return mondays.map((week) => ({ week, count: weeks.get(week) ?? 0 }))
}

/** The Mondays of the twelve weeks up to the one that holds the last moment before `to`, there. */
export function mondaysUpTo(to: Date, timeZone: string): string[] {
  const day = new Date(`${localDate(new Date(to.getTime() - 1), timeZone)}T00:00:00Z`)
  const monday = day.getTime() - ((day.getUTCDay() + 6) % 7) * 24 * 3_600_000
  return Array.from({ length: weeksShown }, (_, back) =>
    new Date(monday - (weeksShown - 1 - back) * weekMs).toISOString().slice(0, 10),
  )
}

function localDate(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at)
}
