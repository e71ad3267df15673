import { and, eq, sql } from 'drizzle-orm'
import type { LearnedTopic } from '#domain/insights/topic.ts'
import type { StoredTopic, TopicReading, TopicStore } from '#ports/knowledge/insights.ts'
import type { Database, Executor } from '../database/database.ts'
import { insightRuns, sessionTopics, topics } from '../schema/insights.ts'

/** Words of a topic that fewer questions have are left out: they might tell who asked. */
const fewestOfWord = 3
const mostWords = 400

/** [I1, I2] Machine's side of the topics. */
export class PostgresTopicStore implements TopicStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async list(organizationId: string): Promise<StoredTopic[]> {
    const rows = await this.#database.drizzle
      .select()
      .from(topics)
      .where(eq(topics.organizationId, organizationId))
      .orderBy(topics.id)
    return rows.map((row) => ({
      id: row.id,
      language: row.language,
      questionCount: row.questionCount,
      wordTotal: row.wordTotal,
      words: new Map(Object.entries(row.profile)),
      givenName: row.givenName ?? undefined,
      modelName: row.modelName ?? undefined,
      names: row.words,
      mergedInto: row.mergedInto ?? undefined,
      examples: row.examples,
    }))
  }

  async saveReadings(
    organizationId: string,
    readings: readonly TopicReading[],
    lastNumber?: number,
  ): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      if (readings.length > 0) await insertReadings(transaction, organizationId, readings)
      if (lastNumber === undefined) return
      await transaction
        .insert(insightRuns)
        .values({ organizationId, lastNumber })
        .onConflictDoUpdate({ target: insightRuns.organizationId, set: { lastNumber } })
    })
  }

  async saveLearned(
    organizationId: string,
    language: string,
    learned: readonly (LearnedTopic & { id: string })[],
  ): Promise<void> {
    await this.#database.transaction(async (transaction) => {
      for (const topic of learned) {
        const found = {
          words: topic.names,
          examples: topic.examples,
          questionCount: topic.questionCount,
          wordTotal: topic.wordTotal,
          profile: toProfile(topic.words),
        }
        await transaction
          .insert(topics)
          .values({ organizationId, id: topic.id, language, ...found })
          .onConflictDoUpdate({ target: [topics.organizationId, topics.id], set: found })
      }
    })
  }

  async saveModelName(organizationId: string, topicId: string, name: string): Promise<void> {
    await this.#database.drizzle
      .update(topics)
      .set({ modelName: name })
      .where(and(eq(topics.organizationId, organizationId), eq(topics.id, topicId)))
  }

  async countQuestions(organizationId: string): Promise<Map<string, number>> {
    const rows = await this.#database.query<{ language: string; count: number }>(
      `select language, count(*)::int as count from session_topics
       where organization_id = $1 and has_question group by language`,
      [organizationId],
    )
    return new Map(rows.map(({ language, count }) => [language, count]))
  }

  async refreshSessions(
    organizationId: string,
    since: Date | undefined,
  ): Promise<Date | undefined> {
    const [row] = await this.#database.query<{ newest: Date | string | null }>(
      `with changed as (
         select id, updated_at, sentiment, handed_off_at is not null as is_handed_off from sessions
         where organization_id = $1 and updated_at > coalesce($2::timestamptz, '-infinity')
       ), moved as (
         update session_topics st set sentiment = c.sentiment, is_handed_off = c.is_handed_off
         from changed c where st.organization_id = $1 and st.session_id = c.id
           and (st.sentiment is distinct from c.sentiment or st.is_handed_off <> c.is_handed_off)
       )
       select max(updated_at) as newest from changed`,
      [organizationId, since?.toISOString() ?? null],
    )
    return row?.newest ? new Date(row.newest) : since
  }
}

async function insertReadings(
  transaction: Executor,
  organizationId: string,
  readings: readonly TopicReading[],
): Promise<void> {
  await transaction
    .insert(sessionTopics)
    .values(
      readings.map(({ session, language, topicId = null, hasQuestion }) => ({
        organizationId,
        sessionId: session.id,
        number: session.number,
        language,
        topicId,
        hasQuestion,
        sentiment: session.sentiment ?? null,
        isHandedOff: session.isHandedOff,
        createdAt: session.createdAt,
      })),
    )
    .onConflictDoUpdate({
      target: [sessionTopics.organizationId, sessionTopics.sessionId],
      set: {
        language: sql`excluded.language`,
        topicId: sql`excluded.topic_id`,
        hasQuestion: sql`excluded.has_question`,
      },
    })
}

function toProfile(words: ReadonlyMap<string, number>): Record<string, number> {
  const kept = [...words]
    .filter(([, count]) => count >= fewestOfWord)
    .sort(([, many], [, few]) => few - many)
    .slice(0, mostWords)
  return Object.fromEntries(kept)
}
