import type { ConversationKey } from '#domain/conversation/conversation.ts'
import type { LookRequest, Looks } from '#ports/connection/inbox.ts'
import type { Jobs } from '#ports/jobs.ts'

/** Runs nothing; remembers what was asked for. */
export class RememberedJobs implements Jobs, Looks {
  readonly looks: { key: ConversationKey; dueAt: Date }[] = []
  readonly sweeps: string[] = []
  readonly backFills: string[] = []
  readonly insightRuns: string[] = []
  readonly sourceReadings: string[] = []
  readonly requests: LookRequest[] = []

  async look(key: ConversationKey, dueAt: Date): Promise<void> {
    this.looks.push({ key, dueAt })
  }

  async sweep(organizationId: string): Promise<void> {
    this.sweeps.push(organizationId)
  }

  async backFill(organizationId: string): Promise<void> {
    this.backFills.push(organizationId)
  }

  async insights(organizationId: string): Promise<void> {
    this.insightRuns.push(organizationId)
  }

  async sources(organizationId: string): Promise<void> {
    this.sourceReadings.push(organizationId)
  }

  async count() {
    return { waiting: this.looks.length, dead: 0 }
  }

  async request(request: LookRequest): Promise<void> {
    this.requests.push(request)
  }
}
