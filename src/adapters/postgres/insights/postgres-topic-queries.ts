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
import { countByTopic } from './count-by-topic.ts'

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

  countByTopic(organizationId: string, window: TopicWindow): Promise<TopicFigures[]> {
    return countByTopic(this.#database, organizationId, window)
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
      `select coalesce(sum(question_count), 0)::int as count from topic_days where organization_id = $1`,
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
}

function isTopic(organizationId: string, topicId: string) {
  return and(eq(topics.organizationId, organizationId), eq(topics.id, withoutNul(topicId)))
}
