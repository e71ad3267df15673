import { increase } from '#domain/reports/day-figures.ts'
import { ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import type { TopicFigures, TopicWindow } from '#ports/knowledge/insight-queries.ts'
import type { Database } from '../database/database.ts'

type PeriodRow = {
  topic_id: string | null
  is_current: boolean
  sentiment: string | null
  is_handed_off: boolean
  count: number
}
type WeekRow = { topic_id: string | null; week: number; count: number }

// Few groups from an index that holds all of it; where a topic was merged into is asked of the groups only.
const merged = (
  groups: string,
  columns: string,
) => `select coalesce(t.merged_into, g.topic_id) as topic_id, ${columns}
  from (${groups}) g left join topics t on t.organization_id = $1 and t.id = g.topic_id`
const between = `from session_topics
  where organization_id = $1 and created_at >= $2::timestamptz and created_at < $3::timestamptz`

const BY_PERIOD = merged(
  `select topic_id, sentiment, is_handed_off, created_at >= $4::timestamptz as is_current,
   count(*)::int as count ${between} group by 1, 2, 3, 4`,
  'g.sentiment, g.is_handed_off, g.is_current, g.count',
)
const BY_WEEK = merged(
  `select topic_id, width_bucket(created_at, $4::timestamptz[]) as week,
   count(*)::int as count ${between} group by 1, 2`,
  'g.week, g.count',
)

const weekDays = 7

/** [I1, I2] Topics with something in the period or the one before, merged ones as one. */
export async function countByTopic(
  database: Pick<Database, 'query'>,
  organizationId: string,
  window: TopicWindow,
): Promise<TopicFigures[]> {
  const weeks = weeksOf(window)
  const read = <Row>(text: string, since: Date, bounds: Date | Date[]) =>
    database.query<Row>(text, [organizationId, toText(since), toText(window.to), toText(bounds)])
  const [periods, lines] = await Promise.all([
    read<PeriodRow>(BY_PERIOD, window.previousFrom, window.from),
    read<WeekRow>(BY_WEEK, window.weeksFrom, [...weeks.keys()]),
  ])
  const figures = new Map<string | null, TopicFigures>()
  for (const row of periods) {
    const own = figures.get(row.topic_id) ?? noFigures(row.topic_id)
    figures.set(row.topic_id, own)
    countPeriod(own, row)
  }
  const names = [...weeks.values()]
  for (const { topic_id: topicId, week, count } of lines) {
    const own = figures.get(topicId)
    if (own) increase(own.weeks, names[week - 1] ?? '', count)
  }
  return [...figures.values()]
}

function toText<Moment extends Date | Date[]>(moment: Moment) {
  return Array.isArray(moment) ? moment.map((one) => one.toISOString()) : moment.toISOString()
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

function countPeriod(figures: TopicFigures, row: PeriodRow): void {
  const { count, sentiment, is_handed_off: isHandedOff } = row
  if (!row.is_current) {
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
