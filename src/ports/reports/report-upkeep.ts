/** [R7] What keeps the first report of a time zone quick. Reports are right without it, and slower. */
export interface ReportUpkeep {
  /** Counts days that were not counted yet or were written to since, newest first; returns how many, at most `limit`. */
  countNext(organizationId: string, now: Date, limit: number): Promise<number>
}
