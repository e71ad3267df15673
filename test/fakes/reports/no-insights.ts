import type { InsightPorts } from '#http/insights/insight-ports.ts'
import type { InsightRun } from '#ports/knowledge/insights.ts'

type NoInsights = Pick<
  InsightPorts,
  'insightRuns' | 'topicQueries' | 'gapQueries' | 'contentQueries'
>

/** Insights of an organization in which nothing was read yet. */
export function noInsights(): NoInsights {
  let run: InsightRun = { lastNumber: 0, learnedCount: 0 }
  return {
    insightRuns: {
      read: async () => run,
      save: async (_organizationId, change) => {
        run = { ...run, ...change }
      },
    },
    topicQueries: {
      listTopics: async () => [],
      countByTopic: async () => [],
      listExamples: async () => [],
      countQuestions: async () => 0,
      rename: async () => false,
      merge: async () => false,
      separate: async () => false,
    },
    gapQueries: {
      listGaps: async () => [],
      countGaps: async () => ({ open: 0, done: 0, ignored: 0 }),
      setGapState: async () => false,
    },
    contentQueries: { listFindings: async () => [], setFindingState: async () => false },
  }
}
