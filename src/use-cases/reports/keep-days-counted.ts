import type { Clock } from '#ports/clock.ts'
import type { ReportUpkeep } from '#ports/reports/report-upkeep.ts'

export type KeepCountedPorts = { reportUpkeep: ReportUpkeep; clock: Clock }

const DAYS_AT_ONCE = 4
const MOST_ROUNDS = 60
const REST_MS = 50

/** [R7, T5] Counts the days of reports beforehand, a few at a time, with rests in which turns come first. */
export async function keepDaysCounted(
  { reportUpkeep, clock }: KeepCountedPorts,
  organizationId: string,
  signal: AbortSignal,
): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS && !signal.aborted; round += 1) {
    const count = await reportUpkeep.countNext(organizationId, clock.now(), DAYS_AT_ONCE)
    if (count < DAYS_AT_ONCE) return
    await clock.sleep(REST_MS, signal)
  }
}
