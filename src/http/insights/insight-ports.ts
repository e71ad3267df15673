import type { Clock } from '#ports/clock.ts'
import type { ContentQueries, GapQueries, TopicQueries } from '#ports/insight-queries.ts'
import type { InsightRuns } from '#ports/insights.ts'
import type { Jobs } from '#ports/jobs.ts'
import type { PassageSearch } from '#ports/passage-search.ts'

export type InsightPorts = {
  clock: Clock
  insightRuns: InsightRuns
  topicQueries: TopicQueries
  gapQueries: GapQueries
  contentQueries: ContentQueries
  passageSearch: PassageSearch
  jobs: Jobs
}
