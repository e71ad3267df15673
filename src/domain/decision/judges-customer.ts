import type { Reason } from './decision.ts'

/** Reasons of decisions about parts that are context, and of looks that found nothing to judge. */
export const CONTEXT_REASONS: ReadonlySet<Reason> = new Set<Reason>([
  'teammate-message',
  'bot-message',
  'own-message',
  'not-from-customer',
  'duplicate',
  'nothing-open',
  'raced',
])

/** [C7] True for a decision that tells how the newest customer message stands. */
export function judgesCustomer(reason: Reason): boolean {
  return !CONTEXT_REASONS.has(reason)
}
