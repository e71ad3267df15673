import type { BackFill, Completeness } from '#domain/sync/back-fill.ts'

export type BackFillProgress = Pick<
  BackFill,
  | 'mark'
  | 'totalCount'
  | 'remainingCount'
  | 'storedCount'
  | 'unchangedCount'
  | 'goneCount'
  | 'failedCount'
  | 'samples'
>

/** [S2] At most one run per organization and workspace; what a process dies of leaves the run where it was. */
export interface BackFills {
  find(organizationId: string, workspaceId: string): Promise<BackFill | undefined>
  listRunning(): Promise<{ organizationId: string; workspaceId: string }[]>
  /** What running ones have before them, over all organizations: for metrics only. */
  countRemaining(): Promise<number>
  /** Begins a run to `until`; a paused or running one goes on where it stood. */
  start(organizationId: string, workspaceId: string, until: Date): Promise<BackFill>
  /** False when no run was running. */
  pause(organizationId: string, workspaceId: string): Promise<boolean>
  saveProgress(
    organizationId: string,
    workspaceId: string,
    progress: BackFillProgress,
  ): Promise<void>
  /** Undefined ends the trouble. */
  noteTrouble(
    organizationId: string,
    workspaceId: string,
    trouble: string | undefined,
  ): Promise<void>
  finish(organizationId: string, workspaceId: string, completeness: Completeness): Promise<void>
  /** [S3] Counts what is stored against what Intercom gave. */
  prove(organizationId: string, workspaceId: string): Promise<Completeness>
}
