export type BackFillStatus = 'running' | 'paused' | 'done'

/** How far a run was at a moment; the newest few tell its pace. */
export type PaceSample = { at: Date; done: number }

/** [S3] Stored parts against Intercom's own counts, over all sessions of a workspace. */
export type Completeness = {
  sessionCount: number
  partCount: number
  /** Everything that Intercom counts is stored. */
  wholeCount: number
  /** Intercom gave 500 parts and withheld older ones. */
  cutCount: number
  /** Fewer parts are stored than Intercom gave. */
  lackingCount: number
}

/** [S2] One run over the history of a workspace, in ascending `updated_at`. */
export type BackFill = {
  organizationId: string
  workspaceId: string
  status: BackFillStatus
  /** Everything that was updated before it is done; a run goes on here. */
  mark: Date
  /** What was updated later is left to live sync. */
  until: Date
  /** Conversations between the beginning and `until`, as Intercom counted them. */
  totalCount: number
  remainingCount: number
  storedCount: number
  /** Stored already as Intercom has them: not read again. */
  unchangedCount: number
  /** Deleted, or closed to us, between the list and the reading. */
  goneCount: number
  /** Could not be read; the next run tries them again. */
  failedCount: number
  samples: PaceSample[]
  startedAt: Date
  finishedAt?: Date
  /** What Intercom last refused, while it does. */
  trouble?: string
  completeness?: Completeness
}

const MOST_SAMPLES = 12
const SAMPLE_EVERY_MS = 5_000
const MINUTE_MS = 60_000

export function doneCount({ totalCount, remainingCount }: BackFill): number {
  return Math.max(0, totalCount - remainingCount)
}

/** The samples with the present state, one for every five seconds of the last minute. */
export function withSample(samples: readonly PaceSample[], now: PaceSample): PaceSample[] {
  const last = samples.at(-1)
  if (last && now.at.getTime() - last.at.getTime() < SAMPLE_EVERY_MS) return [...samples]
  return [...samples, now].slice(-MOST_SAMPLES)
}

/** Conversations a minute over the newest samples; undefined before there are two. */
export function pacePerMinute({ samples }: Pick<BackFill, 'samples'>): number | undefined {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last || last.at <= first.at) return undefined
  const minutes = (last.at.getTime() - first.at.getTime()) / MINUTE_MS
  return Math.max(0, (last.done - first.done) / minutes)
}

/** When a running one is done at its present pace; undefined where nothing tells. */
export function estimateEnd(backFill: BackFill, now: Date): Date | undefined {
  const pace = pacePerMinute(backFill)
  if (backFill.status !== 'running' || pace === undefined || pace === 0) return undefined
  return new Date(now.getTime() + (backFill.remainingCount / pace) * MINUTE_MS)
}
