import type { WatchCondition, WatchRule } from '#domain/supervision/watch-rule.ts'
import type { watchRules } from '../schema/supervision.ts'

export type WatchRuleRow = typeof watchRules.$inferSelect

export function toWatchRule(row: WatchRuleRow): WatchRule {
  const { id, isEnabled, webhookUrl, createdBy, createdAt } = row
  return {
    id,
    condition: toCondition(row),
    isEnabled,
    ...(webhookUrl !== null && { webhookUrl }),
    createdBy,
    createdAt,
  }
}

export function toConditionColumns(condition: WatchCondition) {
  return {
    kind: condition.kind,
    minutes: condition.kind === 'waiting-longer' ? condition.minutes : null,
    words: condition.kind === 'words' ? condition.words : null,
  }
}

function toCondition({ kind, minutes, words }: WatchRuleRow): WatchCondition {
  if (kind === 'waiting-longer') return { kind, minutes: minutes ?? 0 }
  if (kind === 'words') return { kind, words: words ?? '' }
  return { kind }
}
