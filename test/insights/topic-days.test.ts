import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresTopicQueries } from '#adapters/postgres/insights/postgres-topic-queries.ts'
import { ZoneCalendar } from '#domain/reports/zone-calendar.ts'
import { forEachDatabase } from '#test/databases.ts'

const now = new Date('2026-11-29T12:00:00Z')
const zones = ['UTC', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Europe/Berlin']

/** Rows of ninety days, of three topics and none, every mood and none, some without a question. */
const FILL = `insert into session_topics (organization_id, session_id, number, language, topic_id, has_question, sentiment,
    is_handed_off, created_at)
  select $1, 's' || n, n, 'en', case when n % 4 > 0 then 't' || n % 4 end, n % 3 > 0,
    case when n % 5 > 0 then (array['angry', 'neutral', 'happy'])[1 + n % 3] end, n % 7 = 0,
    $2::timestamptz - (n * 7919 % 7776000) * interval '1 second'
  from generate_series($3::int, $4::int) n
  on conflict (organization_id, session_id) do update set topic_id = 't9', has_question = true`

/** What the rows themselves say, without a sum of days. */
const RAW = `select coalesce(t.merged_into, s.topic_id) as topic_id,
    count(*) filter (where s.created_at >= $4::timestamptz)::int as count,
    count(*) filter (where s.created_at < $4::timestamptz)::int as previous,
    count(*) filter (where s.created_at >= $4::timestamptz and sentiment = 'angry')::int as angry,
    count(*) filter (where s.created_at >= $4::timestamptz and is_handed_off)::int as handed_off
  from session_topics s left join topics t on t.organization_id = s.organization_id and t.id = s.topic_id
  where s.organization_id = $1 and s.created_at >= $2::timestamptz and s.created_at < $3::timestamptz
  group by 1 order by 1`

const WEEKS = `select date_trunc('week', created_at at time zone $4)::date::text as week, count(*)::int as count
  from session_topics where organization_id = $1 and created_at >= $2::timestamptz and created_at < $3::timestamptz
  group by 1 order by 1`

forEachDatabase((_name, open) => {
  let database: Database
  let queries: PostgresTopicQueries
  beforeAll(async () => {
    database = await open()
    queries = new PostgresTopicQueries(database)
    for (const organization of ['o1', 'o2']) await fill(organization, 1, 900)
    await database.query(`insert into topics (organization_id, id, language, words, question_count, word_total, profile,
      merged_into, examples) values ('o1', 't2', 'en', array['a'], 1, 1, '{}', 't1', array[]::text[])`)
  })
  afterAll(() => database.close())

  const fill = (organization: string, from: number, to: number) =>
    database.query(FILL, [organization, now.toISOString(), from, to])

  function windowOf(timeZone: string, days: number) {
    const calendar = new ZoneCalendar(timeZone)
    const to = calendar.shiftDays(calendar.startOf('day', now), 1)
    const [from, previousFrom] = [calendar.shiftDays(to, -days), calendar.shiftDays(to, -2 * days)]
    return { from, to, previousFrom, weeksFrom: calendar.shiftDays(to, -56), timeZone }
  }

  async function expectRaw(timeZone: string, days: number): Promise<void> {
    const window = windowOf(timeZone, days)
    const figures = await queries.countByTopic('o1', window)
    const asked = [window.previousFrom, window.to, window.from].map((at) => at.toISOString())
    const raw = await database.query(RAW, ['o1', ...asked])
    const told = figures.map((one) => ({
      topic_id: one.topicId ?? null,
      count: one.count,
      previous: one.previousCount,
      angry: one.angryCount,
      handed_off: one.handedOffCount,
    }))
    expect(told).toHaveLength(raw.length)
    expect(told).toEqual(expect.arrayContaining(raw))
    const weeks = await database.query<{ week: string; count: number }>(WEEKS, [
      ...['o1', window.weeksFrom.toISOString(), window.to.toISOString()],
      timeZone,
    ])
    const line = new Map<string, number>()
    for (const one of figures)
      for (const [week, count] of one.weeks) line.set(week, (line.get(week) ?? 0) + count)
    // The first week is cut, and called after the day that it is cut at.
    expect([...line.values()].reduce((sum, count) => sum + count, 0)).toBe(
      weeks.reduce((sum, { count }) => sum + count, 0),
    )
    for (const { week, count } of weeks.slice(1)) expect(line.get(week)).toBe(count)
  }

  describe('sums of days', () => {
    it.each(zones)('[I1] tell in %s what the rows tell', async (zone) => {
      await expectRaw(zone, 30)
      await expectRaw(zone, 1)
    })

    it('[I1] follow rows that come twice, change and go', async () => {
      await fill('o1', 700, 1_000)
      await database.query(
        `update session_topics set sentiment = 'angry', is_handed_off = not is_handed_off
         where organization_id = 'o1' and number % 11 = 0`,
      )
      await database.query(
        `update session_topics set created_at = created_at + interval '3 days' where organization_id = 'o1' and number % 13 = 0`,
      )
      await database.query(
        `delete from session_topics where organization_id = 'o1' and number % 17 = 0`,
      )

      for (const zone of zones) await expectRaw(zone, 28)
      const [raw] = await database.query<{ count: number }>(
        `select count(*)::int as count from session_topics where organization_id = 'o1' and has_question`,
      )
      expect(await queries.countQuestions('o1')).toBe(raw?.count)
    })

    it('[I1] leave another organization alone', async () => {
      const [raw] = await database.query<{ count: number }>(
        `select count(*)::int as count from session_topics where organization_id = 'o2' and has_question`,
      )

      expect(await queries.countQuestions('o2')).toBe(raw?.count)
      expect(await queries.countQuestions('o3')).toBe(0)
      expect(await queries.countByTopic('o3', windowOf('UTC', 30))).toEqual([])
    })
  })
})
