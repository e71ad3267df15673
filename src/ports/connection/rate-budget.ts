import type { CallPriority } from '../conversations/helpdesk.ts'

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
   * Takes up to `count` permits of the present window, fewer when fewer are left. A background call leaves
   * `liveReserve` to live ones. No permit left: `waitUntil` is the window's reset, after which a new window of the
   * same limit begins, or for a background call the moment when the reserve has melted enough.
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

const FIRST_SHARE = 0.2
const LAST_SHARE = 0.05

/**
 * [T5] Permits that background calls may not touch: a fifth of a fresh window, melting to a twentieth as it ends. What
 * live calls can no longer need would be lost; the last twentieth also covers calls that are still under way.
 */
export function liveReserve(limit: number, leftMs: number): number {
  const left = Math.min(1, Math.max(0, leftMs / WINDOW_MS))
  return Math.ceil(limit * (LAST_SHARE + (FIRST_SHARE - LAST_SHARE) * left))
}

/** [T5] When the reserve will have melted by `wanted` permits, `remaining` being left; at most the reset. */
export function whenMelted(window: RateWindow, wanted: number, now: Date): Date {
  const { limit, remaining, resetAt } = window
  const allowedReserve = remaining - wanted
  const share = allowedReserve / limit
  if (share < LAST_SHARE) return resetAt
  const leftMs = ((share - LAST_SHARE) / (FIRST_SHARE - LAST_SHARE)) * WINDOW_MS
  const at = resetAt.getTime() - leftMs
  return new Date(Math.min(resetAt.getTime(), Math.max(now.getTime() + 1, at)))
}
