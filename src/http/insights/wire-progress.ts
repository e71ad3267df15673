import type { InsightRun } from '#ports/knowledge/insights.ts'
import { toTime } from '../api/wire-words.ts'

/** How fresh the insights are, and whether a run is at work or wished for. */
export function toWireProgress({ startedAt, finishedAt, requestedAt }: InsightRun) {
  const isRunning = startedAt !== undefined && (!finishedAt || finishedAt < startedAt)
  const isWished = requestedAt !== undefined && (!startedAt || startedAt < requestedAt)
  return { refreshed_at: toTime(finishedAt), is_refreshing: isRunning || isWished }
}
