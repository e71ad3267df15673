import type { WatchDelivery } from '#domain/supervision/watch-delivery.ts'
import type { WatchCondition, WatchMark, WatchRule } from '#domain/supervision/watch-rule.ts'
import type { Actor } from '../connection/connections.ts'
import type { Page } from '../conversations/session-queries.ts'

export type WatchRuleChange = {
  condition?: WatchCondition
  isEnabled?: boolean
  /** Null removes it, and its secret with it. */
  webhookUrl?: string | null
}

/** `webhookSecret` stands only in the answer to what made it. */
export type SavedWatchRule = WatchRule & { webhookSecret?: string }

export type ListedWatchRule = WatchRule & { runningCount: number }

/** [O7] Every change is in the audit log, without secrets. */
export interface WatchRules {
  list(organizationId: string): Promise<ListedWatchRule[]>
  /** `full` at 50 rules. */
  create(
    organizationId: string,
    rule: { condition: WatchCondition; webhookUrl?: string },
    actor: Actor,
  ): Promise<SavedWatchRule | 'full'>
  /** A rule that is turned off ends its marks. */
  change(
    organizationId: string,
    asked: { ruleId: string; change: WatchRuleChange },
    actor: Actor,
  ): Promise<SavedWatchRule | undefined>
  /** Its marks and its log go with it. */
  delete(organizationId: string, ruleId: string, actor: Actor): Promise<boolean>
}

export type WatchMarkFilter = {
  ruleId?: string
  sessionId?: string
  isRunning?: boolean
  limit: number
  cursor?: string
}

export interface WatchMarks {
  /** The newest first. */
  list(organizationId: string, filter: WatchMarkFilter): Promise<Page<WatchMark>>
}

/** A mark that has just begun, for the words of its webhook. */
export type BegunMark = {
  rule: WatchRule
  markId: string
  session: { id: string; number: number; conversationId: string }
  at: Date
}

export interface WatchEvaluation {
  /** Organizations with rules that are on. */
  listOrganizations(): Promise<string[]>
  /**
   * Brings the marks of every rule to how the sessions stand at `at`, with a delivery for each mark that begins under a
   * rule with a webhook, in one transaction per rule. The same again changes nothing.
   */
  evaluate(
    organizationId: string,
    at: Date,
    toBody: (mark: BegunMark) => { id: string; body: string },
  ): Promise<{ begun: number; ended: number }>
  /** How many sessions would have been marked in that time, counted from what is stored. */
  countPast(
    organizationId: string,
    condition: WatchCondition,
    time: { from: Date; to: Date },
  ): Promise<number>
}

export type DueWatchDelivery = {
  organizationId: string
  delivery: WatchDelivery
  /** Undefined where the rule has lost its webhook meanwhile. */
  target: { url: string; secret: string } | undefined
}

export interface WatchDeliveries {
  list(
    organizationId: string,
    ruleId: string,
    page: { limit: number; cursor?: string },
  ): Promise<Page<WatchDelivery>>
  /** What is due, for this caller alone until `leaseUntil`: who dies leaves it to the next. */
  take(now: Date, leaseUntil: Date): Promise<DueWatchDelivery[]>
  save(organizationId: string, delivery: WatchDelivery): Promise<void>
}

/** Calls addresses that customers chose. */
export interface WebhookSender {
  /** One sentence why an address may not be used; undefined where it may. */
  refusalOf(url: string): string | undefined
  /** Never rejects. Signed with `X-Firstline-Signature: sha256=<hex HMAC of the body>`; follows no redirect. */
  post(
    url: string,
    signed: { body: string; secret: string },
  ): Promise<{ status?: number; problem?: string }>
}
