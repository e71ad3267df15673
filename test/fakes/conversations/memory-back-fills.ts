import type { BackFill, Completeness } from '#domain/sync/back-fill.ts'
import type { BackFillProgress, BackFills } from '#ports/sync/back-fills.ts'

const NOTHING: Completeness = {
  sessionCount: 0,
  partCount: 0,
  wholeCount: 0,
  cutCount: 0,
  lackingCount: 0,
}

export class MemoryBackFills implements BackFills {
  /** What the next proof says. */
  proof = NOTHING
  readonly #runs = new Map<string, BackFill>()

  async find(organizationId: string, workspaceId: string): Promise<BackFill | undefined> {
    const run = this.#runs.get(keyOf(organizationId, workspaceId))
    return run && structuredClone(run)
  }

  async listRunning(): Promise<{ organizationId: string; workspaceId: string }[]> {
    return [...this.#runs.values()]
      .filter(({ status }) => status === 'running')
      .map(({ organizationId, workspaceId }) => ({ organizationId, workspaceId }))
  }

  async countRemaining(): Promise<number> {
    const running = [...this.#runs.values()].filter(({ status }) => status === 'running')
    return running.reduce((sum, { remainingCount }) => sum + remainingCount, 0)
  }

  async start(organizationId: string, workspaceId: string, until: Date): Promise<BackFill> {
    const { trouble: _over, ...known } = this.#runs.get(keyOf(organizationId, workspaceId)) ?? {}
    const stopped = 'status' in known && known.status !== 'done' ? (known as BackFill) : undefined // whole when known
    const completeness = 'completeness' in known ? known.completeness : undefined
    const run: BackFill = {
      ...(stopped ?? { ...freshRun(organizationId, workspaceId, until), completeness }),
      status: 'running',
      samples: [],
    }
    if (run.completeness === undefined) delete run.completeness
    this.#runs.set(keyOf(organizationId, workspaceId), run)
    return structuredClone(run)
  }

  async pause(organizationId: string, workspaceId: string): Promise<boolean> {
    const run = this.#runs.get(keyOf(organizationId, workspaceId))
    if (run?.status !== 'running') return false
    Object.assign(run, { status: 'paused', samples: [] })
    delete run.trouble
    return true
  }

  async saveProgress(
    organizationId: string,
    workspaceId: string,
    progress: BackFillProgress,
  ): Promise<void> {
    const run = this.#runs.get(keyOf(organizationId, workspaceId))
    if (!run) return
    Object.assign(run, structuredClone(progress))
    delete run.trouble
  }

  async noteTrouble(
    organizationId: string,
    workspaceId: string,
    trouble: string | undefined,
  ): Promise<void> {
    const run = this.#runs.get(keyOf(organizationId, workspaceId))
    if (!run) return
    if (trouble === undefined) delete run.trouble
    else run.trouble = trouble
  }

  async finish(
    organizationId: string,
    workspaceId: string,
    completeness: Completeness,
  ): Promise<void> {
    const run = this.#runs.get(keyOf(organizationId, workspaceId))
    if (run)
      Object.assign(run, {
        status: 'done',
        completeness,
        remainingCount: 0,
        finishedAt: new Date(),
      })
  }

  async prove(): Promise<Completeness> {
    return this.proof
  }
}

function keyOf(organizationId: string, workspaceId: string): string {
  return JSON.stringify([organizationId, workspaceId])
}

function freshRun(organizationId: string, workspaceId: string, until: Date): BackFill {
  return {
    organizationId,
    workspaceId,
    status: 'running',
    mark: new Date(0),
    until,
    totalCount: 0,
    remainingCount: 0,
    storedCount: 0,
    unchangedCount: 0,
    goneCount: 0,
    failedCount: 0,
    samples: [],
    startedAt: new Date(),
  }
}
