import { and, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type {
  ListedTopic,
  TopicExample,
  TopicFigures,
  TopicQueries,
  TopicWindow,
} from '#ports/knowledge/insight-queries.ts'
import type { Database } from '../database/database.ts'
import { topics } from '../schema/insights.ts'
import { withoutNul } from '../database/without-nul.ts'

type FigureRow = {
  topic_id: string | null
  count: number
  previous_count: number
  angry: number
  happy: number
  neutral: number
  handed_off: number
}

const rootOf = 'coalesce(t.merged_into, st.topic_id)'
const fromTopics = `from session_topics st
  left join topics t on t.organization_id = st.organization_id and t.id = st.topic_id`

/** [I1, I2] What reports and people see of the topics: merged ones as one. */
export class PostgresTopicQueries implements TopicQueries {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async listTopics(organizationId: string): Promise<ListedTopic[]> {
    const rows = await this.#database.drizzle
      .select()
      .from(topics)
      .where(eq(topics.organizationId, organizationId))
      .orderBy(topics.id)
    const merged = Map.groupBy(
      rows.filter(({ mergedInto }) => mergedInto !== null),
      ({ mergedInto }) => mergedInto,
    )
    return rows
      .filter(({ mergedInto }) => mergedInto === null)
      .map(({ id, language, givenName, modelName, words }) => ({
        id,
        language,
        givenName: givenName ?? undefined,
        modelName: modelName ?? undefined,
        words,
        merged: (merged.get(id) ?? []).map((other) => ({
          id: other.id,
          name: other.givenName ?? other.modelName ?? other.words.join(', '),
        })),
      }))
  }

  async countByTopic(organizationId: string, window: TopicWindow): Promise<TopicFigures[]> {
    const { from, to, previousFrom, weeksFrom, timeZone } = window
    const rows = await this.#database.query<FigureRow>(
      `select ${rootOf} as topic_id,
         (count(*) filter (where st.created_at >= $3::timestamptz))::int as count,
         (count(*) filter (where st.created_at < $3::timestamptz))::int as previous_count,
         (count(*) filter (where st.created_at >= $3::timestamptz and st.sentiment = 'angry'))::int as angry,
         (count(*) filter (where st.created_at >= $3::timestamptz and st.sentiment = 'happy'))::int as happy,
         (count(*) filter (where st.created_at >= $3::timestamptz and st.sentiment = 'neutral'))::int as neutral,
         (count(*) filter (where st.created_at >= $3::timestamptz and st.is_handed_off))::int as handed_off
       ${fromTopics}
       where st.organization_id = $1 and st.created_at >= $2::timestamptz and st.created_at < $4::timestamptz
       group by 1`,
      [organizationId, previousFrom.toISOString(), from.toISOString(), to.toISOString()],
    )
    const weeks = await this.#countByWeek(organizationId, { weeksFrom, to, timeZone })
    return rows.map((row) => toFigures(row, weeks.get(row.topic_id) ?? new Map<string, number>()))
  }

  async listExamples(
    organizationId: string,
    topicId: string,
    limit: number,
  ): Promise<TopicExample[]> {
    const rows = await this.#database.query<{ session_id: string; text: string }>(
      `select s.id as session_id, opening.text
       from topics t cross join unnest(t.examples) with ordinality as e(session_id, place)
       join sessions s on s.organization_id = t.organization_id and s.id = e.session_id
       cross join lateral (select left(p.text, 300) as text from parts p
         where p.organization_id = s.organization_id and p.workspace_id = s.workspace_id
           and p.conversation_id = s.conversation_id and p.author_kind = 'contact' and p.text <> ''
         order by p.created_at, p.part_id limit 1) as opening
       where t.organization_id = $1 and (t.id = $2 or t.merged_into = $2)
       order by (t.id = $2) desc, e.place limit $3`,
      [organizationId, withoutNul(topicId), limit],
    )
    return rows.map(({ session_id, text }) => ({ sessionId: session_id, text }))
  }

  async countQuestions(organizationId: string): Promise<number> {
    const [row] = await this.#database.query<{ count: number }>(
      `select count(*)::int as count from session_topics where organization_id = $1 and has_question`,
      [organizationId],
    )
    return row?.count ?? 0
  }

  async rename(
    organizationId: string,
    topicId: string,
    name: string | undefined,
  ): Promise<boolean> {
    const renamed = await this.#database.drizzle
      .update(topics)
      .set({ givenName: withoutNul(name) ?? null })
      .where(and(isTopic(organizationId, topicId), isNull(topics.mergedInto)))
      .returning({ id: topics.id })
    return renamed.length > 0
  }

  async merge(organizationId: string, topicId: string, intoId: string): Promise<boolean> {
    const merged = await this.#database.drizzle
      .update(topics)
      .set({ mergedInto: withoutNul(intoId) })
      .where(
        and(
          eq(topics.organizationId, organizationId),
          or(eq(topics.id, withoutNul(topicId)), eq(topics.mergedInto, withoutNul(topicId))),
          ne(topics.id, withoutNul(intoId)),
          sql`exists (select 1 from topics other where other.organization_id = ${organizationId}
            and other.id = ${withoutNul(intoId)} and other.merged_into is null)`,
        ),
      )
      .returning({ id: topics.id })
    return merged.length > 0
  }

  async separate(organizationId: string, topicId: string): Promise<boolean> {
    const apart = await this.#database.drizzle
      .update(topics)
      .set({ mergedInto: null })
      .where(and(isTopic(organizationId, topicId), isNotNull(topics.mergedInto)))
      .returning({ id: topics.id })
    return apart.length > 0
  }

  async #countByWeek(
    organizationId: string,
    { weeksFrom, to, timeZone }: Pick<TopicWindow, 'weeksFrom' | 'to' | 'timeZone'>,
  ): Promise<Map<string | null, Map<string, number>>> {
    const rows = await this.#database.query<{
      topic_id: string | null
      week: string
      count: number
    }>(
      `select ${rootOf} as topic_id,
         to_char(date_trunc('week', st.created_at at time zone $4), 'YYYY-MM-DD') as week,
         count(*)::int as count
       ${fromTopics}
       where st.organization_id = $1 and st.created_at >= $2::timestamptz and st.created_at < $3::timestamptz
       group by 1, 2`,
      [organizationId, weeksFrom.toISOString(), to.toISOString(), timeZone],
    )
    const byTopic = Map.groupBy(rows, ({ topic_id }) => topic_id)
    return new Map(
      [...byTopic].map(([id, own]) => [id, new Map(own.map(({ week, count }) => [week, count]))]),
    )
  }
}

function isTopic(organizationId: string, topicId: string) {
  return and(eq(topics.organizationId, organizationId), eq(topics.id, withoutNul(topicId)))
}

function toFigures(row: FigureRow, weeks: Map<string, number>): TopicFigures {
  return {
    topicId: row.topic_id ?? undefined,
    count: row.count,
    previousCount: row.previous_count,
    angryCount: row.angry,
    happyCount: row.happy,
    neutralCount: row.neutral,
    handedOffCount: row.handed_off,
    weeks,
  }
}
