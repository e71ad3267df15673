import type { Outcome, Reason } from '../decision/decision.ts'

const BEGINNING_SKIPS: ReadonlySet<Reason> = new Set<Reason>([
  'handed-off',
  'too-old',
  'first-message-ignored',
  'awaiting-assignment',
  'autopilot-off',
  'outside-hours',
  'contact-blocked',
  'skip-tag',
  'not-in-trial',
])

/** [S1] Without full sync a session begins when the AI may act or drafts, or was stopped by one of these gates. */
export function beginsSession(outcome: Outcome, reason: Reason): boolean {
  if (outcome === 'stored') return false
  return outcome !== 'skipped' || BEGINNING_SKIPS.has(reason)
}
