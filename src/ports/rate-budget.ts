import type { CallPriority } from './helpdesk.ts'

/** What Intercom's `X-RateLimit-*` headers said of the window that a call fell into. */
export type RateWindow = { limit: number; remaining: number; resetAt: Date }

/** Permits that may be used until `validUntil`; without one, `waitUntil` says when to ask again. */
export type RateGrant =
  { permitCount: number; validUntil: Date } | { permitCount: 0; waitUntil: Date }

/**
 * [D3] One workspace's calls per window, counted once for all nodes.
 * Before Intercom has said anything, a window of `UNKNOWN_LIMIT` calls in ten seconds is assumed.
 */
export interface RateBudget {
  /**
   * Takes up to `count` permits of the present window, fewer when fewer are left. A background call
   * leaves a fifth of the window's limit (rounded up) to live ones. No permit left: `waitUntil` is
   * the window's reset, after which a new window of the same limit begins.
   */
  take(workspaceId: string, priority: CallPriority, count: number): Promise<RateGrant>
  /**
   * Takes over what Intercom reported. A window whose reset has passed is ignored; of the window that
   * is known by its reset, the smaller remainder counts; any other replaces what was known.
   */
  observe(workspaceId: string, window: RateWindow): Promise<void>
}

/** What is known of a workspace's window, for the Doctor. */
export interface RateBudgetReads {
  read(workspaceId: string): Promise<RateWindow | undefined>
}

/** The smallest plan seen allows 1,000 calls a minute, in windows of ten seconds. */
export const UNKNOWN_LIMIT = 160
export const WINDOW_MS = 10_000

/** Permits that background calls may not touch. [T5] */
export function liveReserve(limit: number): number {
  return Math.ceil(limit / 5)
}
