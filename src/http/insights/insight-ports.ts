import type { Clock } from '#ports/clock.ts'
import type { ContentQueries, GapQueries, TopicQueries } from '#ports/knowledge/insight-queries.ts'
import type { InsightRuns } from '#ports/knowledge/insights.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { PassageSearch } from '#ports/knowledge/passage-search.ts'

export type InsightPorts = {
  clock: Clock
  insightRuns: InsightRuns
  topicQueries: TopicQueries
  gapQueries: GapQueries
  contentQueries: ContentQueries
  passageSearch: PassageSearch
  jobs: Jobs
}
