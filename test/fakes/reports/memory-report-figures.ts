import { countSession, noFigures, type SessionFacts } from '#domain/reports/day-figures.ts'
import type { DaySpan, Span } from '#domain/reports/zone-calendar.ts'
import type { ModelUse, ReportFigures } from '#ports/reports/report-figures.ts'

/** Counts what it is given, at each call anew. */
export class MemoryReportFigures implements ReportFigures {
  readonly #sessions = new Map<string, SessionFacts[]>()

  /** Of every span. */
  modelUse: ModelUse = { turns: 0, inputTokens: 0, outputTokens: 0 }

  add(organizationId: string, ...facts: SessionFacts[]): void {
    this.#sessions.set(organizationId, [...(this.#sessions.get(organizationId) ?? []), ...facts])
  }

  async readDays(organizationId: string, days: readonly DaySpan[]) {
    return days.map(({ from, to }) => {
      const figures = noFigures()
      for (const facts of this.#sessions.get(organizationId) ?? [])
        if (facts.createdAt >= from && facts.createdAt < to) countSession(figures, facts, from)
      return figures
    })
  }

  async readModelUse(_organizationId: string, spans: readonly Span[]): Promise<ModelUse[]> {
    return spans.map(() => this.modelUse)
  }
}
