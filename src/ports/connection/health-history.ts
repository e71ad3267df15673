export type CheckState = 'works' | 'look' | 'stops' | 'not-seen' | 'unknown'

/** One check over the days on which somebody asked. */
export type CheckHistory = {
  check: string
  /** Since when it stands as it does now. */
  since: Date
  /** The worst of each day that was asked, the oldest first; `day` is `2026-11-29` in UTC. */
  days: { day: string; worst: CheckState }[]
}

/** [O3] How the checks went over time. */
export interface HealthHistory {
  note(
    organizationId: string,
    at: Date,
    states: readonly { check: string; state: CheckState }[],
  ): Promise<void>
  list(organizationId: string, since: Date): Promise<CheckHistory[]>
}
