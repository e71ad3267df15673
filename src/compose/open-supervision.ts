import type { Database } from '#adapters/postgres/database/database.ts'
import type { SecretBox } from '#adapters/postgres/connection/secret-box.ts'
import { PostgresReviewIntake } from '#adapters/postgres/supervision/postgres-review-intake.ts'
import { PostgresReviewQueue } from '#adapters/postgres/supervision/postgres-review-queue.ts'
import { PostgresWatchDeliveries } from '#adapters/postgres/supervision/postgres-watch-deliveries.ts'
import { PostgresWatchEvaluation } from '#adapters/postgres/supervision/postgres-watch-evaluation.ts'
import { PostgresWatchMarks } from '#adapters/postgres/supervision/postgres-watch-marks.ts'
import { PostgresWatchRules } from '#adapters/postgres/supervision/postgres-watch-rules.ts'
import type { Ids } from '#ports/clock.ts'

/** The stores of watch rules and of review. [O7, O8] */
export function openSupervision(tools: { database: Database; secrets: SecretBox; ids: Ids }) {
  const { database, secrets } = tools
  const reviewQueue = new PostgresReviewQueue(database)
  return {
    watchRules: new PostgresWatchRules(tools),
    watchMarks: new PostgresWatchMarks(database),
    watchEvaluation: new PostgresWatchEvaluation(database),
    watchDeliveries: new PostgresWatchDeliveries({ database, secrets }),
    reviewIntake: new PostgresReviewIntake(database),
    reviewQueue,
    reviewSampling: reviewQueue,
  }
}
