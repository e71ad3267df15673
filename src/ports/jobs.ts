import type { ConversationKey } from '#domain/conversation/conversation.ts'

export interface Jobs {
  /**
   * Asks for a look at the conversation at `dueAt` or soon after. One waits and one runs per conversation, over all
   * nodes: a further wish while one waits moves it to the earlier time, while one runs it makes exactly one follow-up.
   */
  look(key: ConversationKey, dueAt: Date): Promise<void>
  /** Asks for a sweep of the organization's workspace; one waits and one runs. [W8] */
  sweep(organizationId: string, dueAt: Date): Promise<void>
  /** Asks for the organization's back-fill to go on; one waits and one runs. [S2] */
  backFill(organizationId: string, dueAt: Date): Promise<void>
  /** Asks for the organization's insights to be brought up to date; one waits and one runs. [I5] */
  insights(organizationId: string, dueAt: Date): Promise<void>
  /** Asks for the organization's knowledge sources to be read where they are due; one waits and one runs. [K5] */
  sources(organizationId: string, dueAt: Date): Promise<void>
}

/** Jobs that are out of attempts. */
export interface DeadJobs {
  /** Tries those of the organization again; returns how many. */
  retryDead(organizationId: string): Promise<number>
  countDead(organizationId: string): Promise<number>
}

export type JobCounts = { waiting: number; atWork: number; later: number }

export type DeadJob = {
  id: string
  kind: 'look' | 'sweep'
  conversationId: string | undefined
  sessionId: string | undefined
  number: number | undefined
  /** Name or e-mail of the customer. */
  contact: string | undefined
  waitingSince: Date | undefined
  /** What the last attempt ended with. */
  problem: string
  attempts: number
  at: Date
}

/** [T3] The queue of one organization, as people look at it; never another's. */
export interface JobDesk {
  countOwn(organizationId: string): Promise<JobCounts>
  /** Newest first. */
  listDead(organizationId: string): Promise<DeadJob[]>
  retry(organizationId: string, jobId: string): Promise<boolean>
  /** Takes it off the list without trying again; a sweep still looks at its conversation. */
  setAside(organizationId: string, jobId: string): Promise<boolean>
}

/** Runs what is due. Each handler is called by one worker at a time per key; a throw is retried, then dead. */
export interface JobHandlers {
  look(key: ConversationKey, signal: AbortSignal): Promise<{ again: Date } | undefined>
  sweep(organizationId: string, signal: AbortSignal): Promise<{ again: Date } | undefined>
  backFill(organizationId: string, signal: AbortSignal): Promise<{ again: Date } | undefined>
  insights(organizationId: string, signal: AbortSignal): Promise<{ again: Date } | undefined>
  sources(organizationId: string, signal: AbortSignal): Promise<{ again: Date } | undefined>
}

export interface JobRunner {
  /** Takes the jobs of those kinds that have a handler. */
  start(handlers: Partial<JobHandlers>): Promise<void>
  /** Takes no new jobs, waits at most `graceMs` for those in hand, then aborts them. */
  stop(graceMs: number): Promise<void>
  /** Jobs waiting and dead, for health and metrics. */
  count(): Promise<{ waiting: number; dead: number }>
}
