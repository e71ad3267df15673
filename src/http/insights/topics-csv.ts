import type { TopicsReport } from '#api-contract/insights.ts'
import { toCell } from '../reports/report-csv.ts'

const heads = [
  'id',
  'name',
  'language',
  'sessions',
  'sessions_before',
  'angry',
  'neutral',
  'happy',
  'handed_off',
]

/** One line per topic, most asked first. */
export function toTopicsCsv(answer: Record<string, unknown>): string {
  const { items } = answer as TopicsReport // what the endpoint answers
  const rows = items.map(({ id, name, language, sentiment, ...figures }) => [
    id,
    name,
    language,
    figures.sessions,
    figures.sessions_before,
    sentiment.angry,
    sentiment.neutral,
    sentiment.happy,
    figures.handed_off,
  ])
  return [heads, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}
