import type { DayFigures } from '#domain/reports/day-figures.ts'
import type { DaySpan, Span } from '#domain/reports/zone-calendar.ts'

export type ModelUse = { turns: number; inputTokens: number; outputTokens: number }

/** [R6, R7] What reports add up. */
export interface ReportFigures {
  /**
   * The figures of each span, in order: sessions by the moment when their conversation began, `metered` by the moment
   * when a session first counted. Exact as of some moment during the call, whatever came late or twice.
   */
  readDays(organizationId: string, days: readonly DaySpan[]): Promise<DayFigures[]>
  /** [R8] What models used for turns whose decisions fall into each span, in order. */
  readModelUse(organizationId: string, spans: readonly Span[]): Promise<ModelUse[]>
}
