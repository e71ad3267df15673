import type { ReviewPorts } from '#http/api/supervision/review.ts'
import type { WatchPorts } from '#http/api/supervision/watch-rules.ts'

/** An organization without watch rules or answers to judge, for worlds that are about something else. */
export function nothingSupervised(): Omit<
  WatchPorts & Omit<ReviewPorts, 'decisions' | 'clock'>,
  'cursors'
> {
  const emptyPage = async () => ({ items: [], nextCursor: undefined })
  return {
    watchRules: {
      list: async () => [],
      create: async () => 'full',
      change: async () => undefined,
      delete: async () => false,
    },
    watchMarks: { list: emptyPage },
    watchEvaluation: { countPast: async () => 0 },
    watchDeliveries: { list: emptyPage },
    reviewQueue: {
      list: emptyPage,
      countOpen: async () => 0,
      find: async () => undefined,
      findPlace: async () => ({ index: -1, openCount: 0 }),
      score: async () => undefined,
      add: async () => undefined,
      listShared: async () => [],
    },
    reviewSampling: { readPerDay: async () => 5, changePerDay: async () => undefined },
    webhookSender: { refusalOf: () => undefined },
  }
}
