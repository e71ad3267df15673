import { increase } from '#domain/reports/day-figures.ts'
import { ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import type { TopicFigures, TopicWindow } from '#ports/knowledge/insight-queries.ts'
import type { Database } from '../database/database.ts'
import { splitAtDays } from './split-at-days.ts'

/** `place`: 0 for the period before, 1 for the period, then the weeks. */
type CountRow = {
  place: number
  topic_id: string | null
  sentiment: string
  is_handed_off: boolean
  count: number
}

// Whole days of UTC are summed beforehand; only what they leave of a span is counted row by row. Where a topic was
// merged into is asked of the groups only. `offset 0` keeps each span a look into the index, whatever is guessed of it.
const COUNT = `select g.place, nullif(coalesce(t.merged_into, g.topic_id), '') as topic_id, g.sentiment, g.is_handed_off,
    g.count::int as count
  from (
    select w.place, d.* from json_to_recordset($2::json) as w(place int, "from" date, "to" date)
    cross join lateral (
      select topic_id, sentiment, is_handed_off, sum(session_count) as count from topic_days
      where organization_id = $1 and day >= w."from" and day < w."to" group by 1, 2, 3 offset 0) d
    union all
    select e.place, s.* from json_to_recordset($3::json) as e(place int, "from" timestamptz, "to" timestamptz)
    cross join lateral (
      select coalesce(topic_id, ''), coalesce(sentiment, ''), is_handed_off, count(*) from session_topics
      where organization_id = $1 and created_at >= e."from" and created_at < e."to" group by 1, 2, 3 offset 0) s
  ) g left join topics t on t.organization_id = $1 and t.id = g.topic_id
  where g.count > 0`

const weekDays = 7
const weeksFromPlace = 2

/** [I1, I2] Topics with something in the period or the one before, merged ones as one. */
export async function countByTopic(
  database: Pick<Database, 'query'>,
  organizationId: string,
  window: TopicWindow,
): Promise<TopicFigures[]> {
  const weeks = weeksOf(window)
  const bounds = [...weeks.keys(), window.to]
  const spans = [
    { from: window.previousFrom, to: window.from },
    { from: window.from, to: window.to },
    ...bounds.slice(1).map((to, place) => ({ from: bounds[place] ?? to, to })),
  ]
  const parts = spans.map(splitAtDays)
  const rows = await database.query<CountRow>(COUNT, [
    organizationId,
    JSON.stringify(parts.flatMap(({ days }, place) => (days ? [{ place, ...days }] : []))),
    JSON.stringify(parts.flatMap(({ edges }, place) => edges.map((edge) => ({ place, ...edge })))),
  ])
  return toFigures(rows, [...weeks.values()])
}

function toFigures(rows: readonly CountRow[], weeks: readonly string[]): TopicFigures[] {
  const figures = new Map<string | null, TopicFigures>()
  for (const row of rows.filter(({ place }) => place < weeksFromPlace)) {
    const own = figures.get(row.topic_id) ?? noFigures(row.topic_id)
    figures.set(row.topic_id, own)
    countPeriod(own, row)
  }
  for (const { topic_id: topicId, place, count } of rows) {
    const own = figures.get(topicId)
    const week = weeks[place - weeksFromPlace]
    if (own && week !== undefined) increase(own.weeks, week, count)
  }
  return [...figures.values()]
}

/** The weeks of the line by their beginnings; the first may be cut. */
function weeksOf({ weeksFrom, to, timeZone }: TopicWindow): Map<Date, string> {
  const calendar = new ZoneCalendar(timeZone)
  const weeks = new Map<Date, string>()
  for (
    let start = calendar.startOf('week', weeksFrom);
    start < to;
    start = calendar.shiftDays(start, weekDays)
  )
    weeks.set(start < weeksFrom ? weeksFrom : start, calendar.dateOf(start))
  return weeks
}

function countPeriod(figures: TopicFigures, row: CountRow): void {
  const { count, sentiment, is_handed_off: isHandedOff } = row
  if (row.place === 0) {
    figures.previousCount += count
    return
  }
  figures.count += count
  if (sentiment === 'angry') figures.angryCount += count
  if (sentiment === 'happy') figures.happyCount += count
  if (sentiment === 'neutral') figures.neutralCount += count
  if (isHandedOff) figures.handedOffCount += count
}

function noFigures(topicId: string | null): TopicFigures {
  return {
    topicId: topicId ?? undefined,
    count: 0,
    previousCount: 0,
    angryCount: 0,
    happyCount: 0,
    neutralCount: 0,
    handedOffCount: 0,
    weeks: new Map(),
  }
}
