import type { Content, Gaps, TopicsReport } from '#api-contract/insights.ts'
import { toCell } from '../reports/report-csv.ts'

type Answer = Record<string, unknown>
type Columns<Item> = readonly (readonly [head: string, read: (item: Item) => unknown])[]

const topicColumns: Columns<TopicsReport['items'][number]> = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['language', ({ language }) => language],
  ['sessions', ({ sessions }) => sessions],
  ['sessions_before', (topic) => topic.sessions_before],
  ['angry', ({ sentiment }) => sentiment.angry],
  ['neutral', ({ sentiment }) => sentiment.neutral],
  ['happy', ({ sentiment }) => sentiment.happy],
  ['handed_off', (topic) => topic.handed_off],
]

const gapColumns: Columns<Gaps['items'][number]> = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['state', ({ state }) => state],
  ['language', ({ language }) => language],
  ['asked', ({ asked }) => asked],
  ['handed_off', (gap) => gap.handed_off],
  ['first_asked_at', (gap) => gap.first_asked_at],
  ['last_asked_at', (gap) => gap.last_asked_at],
  ['question', ({ questions }) => questions[0]?.text],
  ['is_answered_now', (gap) => gap.is_answered_now],
  ['closest', ({ closest }) => closest[0]?.title],
  ['closest_score', ({ closest }) => closest[0]?.score],
  ['bar', ({ bar }) => bar],
]

const contentColumns: Columns<Content['items'][number]> = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['document', ({ document }) => document.title],
  ['other_document', (finding) => finding.other_document?.title],
  ['changed_at', (finding) => finding.changed_at],
  ['found_at', (finding) => finding.found_at],
  ['last_used_at', (finding) => finding.last_used_at],
  ['used', ({ used }) => used],
  ['rated_bad', (finding) => finding.rated_bad],
  ['handed_off_after', (finding) => finding.handed_off_after],
]

/** One line per topic, most asked first. */
export function toTopicsCsv(answer: Answer): string {
  return toTable(topicColumns, (answer as TopicsReport).items) // what the endpoint answers
}

/** [I3] One line per gap of the page, with its most telling question. */
export function toGapsCsv(answer: Answer): string {
  return toTable(gapColumns, (answer as Gaps).items) // what the endpoint answers
}

/** [I4] One line per finding. */
export function toContentCsv(answer: Answer): string {
  return toTable(contentColumns, (answer as Content).items) // what the endpoint answers
}

function toTable<Item>(columns: Columns<Item>, items: readonly Item[]): string {
  const rows = items.map((item) => columns.map(([, read]) => read(item)))
  const heads = columns.map(([head]) => head)
  return [heads, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}
