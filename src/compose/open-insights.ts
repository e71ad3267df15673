import type { Database } from '#adapters/postgres/database/database.ts'
import { PostgresContentQueries } from '#adapters/postgres/insights/postgres-content-queries.ts'
import { PostgresContentRecords } from '#adapters/postgres/insights/postgres-content-records.ts'
import { PostgresGapQueries } from '#adapters/postgres/insights/postgres-gap-queries.ts'
import { PostgresGapRecords } from '#adapters/postgres/insights/postgres-gap-records.ts'
import { PostgresInsightRuns } from '#adapters/postgres/insights/postgres-insight-runs.ts'
import { PostgresSessionOpenings } from '#adapters/postgres/insights/postgres-session-openings.ts'
import { PostgresTopicQueries } from '#adapters/postgres/insights/postgres-topic-queries.ts'
import { PostgresTopicStore } from '#adapters/postgres/insights/postgres-topic-store.ts'

/** Everything that the insights read and write. */
export function openInsights(database: Database) {
  return {
    insightRuns: new PostgresInsightRuns(database),
    openings: new PostgresSessionOpenings(database),
    topics: new PostgresTopicStore(database),
    topicQueries: new PostgresTopicQueries(database),
    gaps: new PostgresGapRecords(database),
    gapQueries: new PostgresGapQueries(database),
    content: new PostgresContentRecords(database),
    contentQueries: new PostgresContentQueries(database),
  }
}
