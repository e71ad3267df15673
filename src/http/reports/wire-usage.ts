import type { UsageReport } from '#api-contract/reports.ts'
import type { ModelUse } from '#ports/reports/report-figures.ts'
import type { Usage, UsagePeriod } from '#use-cases/reports/read-usage.ts'
import { toTime } from '../api/wire-words.ts'
import { type Scene, toWirePeriod, toWireRange } from './wire-report.ts'

/** What a million tokens cost, in the currency that whoever configured them thinks in. */
export type Prices = { inputPerMillion: number; outputPerMillion: number }

export function toWireUsage(usage: Usage, scene: Scene, prices: Prices | undefined): UsageReport {
  const { total, periods, months, limits } = usage
  const figures = (period: UsagePeriod) => ({
    ai_interactions: period.aiInteractions,
    stored_sessions: period.storedSessions,
    model: toWireModelUse(period.model, prices),
  })
  return {
    ...toWireRange(scene),
    ...figures(total),
    by_month: months.map((month) => ({
      month: month.month,
      from: toTime(month.from),
      to: toTime(month.to),
      ...figures(month),
    })),
    series: periods.map((period) => ({ ...toWirePeriod(period, scene.now), ...figures(period) })),
    limits: {
      per_day: limits.perDay ?? null,
      per_month: limits.perMonth ?? null,
      today: limits.today,
      this_month: limits.thisMonth,
      forecast_this_month: limits.forecast,
    },
  }
}

function toWireModelUse({ turns, inputTokens, outputTokens }: ModelUse, prices?: Prices) {
  return {
    turns,
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    estimated_cost: prices ? estimateCost({ inputTokens, outputTokens }, prices) : null,
  }
}

/** [R8] In hundredths of a cent, so that a single turn does not round to nothing. */
function estimateCost(
  { inputTokens, outputTokens }: { inputTokens: number; outputTokens: number },
  { inputPerMillion, outputPerMillion }: Prices,
): number {
  const cost = (inputTokens * inputPerMillion + outputTokens * outputPerMillion) / 1_000_000
  return Math.round(cost * 10_000) / 10_000
}
