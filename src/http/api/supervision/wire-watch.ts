import type { z } from 'zod'
import type {
  newWatchRule,
  SavedWatchRule,
  WatchDeliveries as WireDeliveries,
  WatchMarks as WireMarks,
} from '#api-contract/supervision.ts'
import type { WatchDelivery } from '#domain/supervision/watch-delivery.ts'
import type { WatchCondition, WatchMark, WatchRule } from '#domain/supervision/watch-rule.ts'
import type { Role } from '#ports/people/people.ts'
import { toSnake, toTime } from '../wire-words.ts'

/** A webhook's address may carry a token: a member sees its host only. */
export function toWireRule(rule: WatchRule, role: Role): SavedWatchRule {
  const { id, condition, isEnabled, webhookUrl, createdBy, createdAt } = rule
  return {
    id,
    kind: toSnake(condition.kind),
    minutes: condition.kind === 'waiting-longer' ? condition.minutes : null,
    words: condition.kind === 'words' ? condition.words : null,
    enabled: isEnabled,
    webhook_url: role === 'member' ? null : (webhookUrl ?? null),
    webhook_host: webhookUrl === undefined ? null : (URL.parse(webhookUrl)?.host ?? null),
    created_by: createdBy,
    created_at: toTime(createdAt),
  }
}

export function toWireMark(mark: WatchMark): WireMarks['items'][number] {
  return {
    id: mark.id,
    rule_id: mark.ruleId,
    kind: toSnake(mark.kind),
    session_id: mark.sessionId,
    session_number: mark.sessionNumber,
    contact_name: mark.contactName ?? null,
    began_at: toTime(mark.beganAt),
    ended_at: toTime(mark.endedAt),
  }
}

export function toWireDelivery(delivery: WatchDelivery): WireDeliveries['items'][number] {
  const { id, state, body, attempts, nextAt, createdAt } = delivery
  return {
    id,
    state: toSnake(state),
    body,
    attempts: attempts.map(({ at, status, problem, tookMs }) => ({
      at,
      status: status ?? null,
      problem: problem ?? null,
      took_ms: tookMs,
    })),
    next_at: toTime(nextAt),
    created_at: toTime(createdAt),
  }
}

type WireCondition = Pick<z.output<typeof newWatchRule>, 'kind' | 'minutes' | 'words'>

export function toCondition({ kind, minutes = 0, words = '' }: WireCondition): WatchCondition {
  switch (kind) {
    case 'waiting_longer':
      return { kind: 'waiting-longer', minutes }
    case 'words':
      return { kind: 'words', words }
    case 'angry_with_ai':
      return { kind: 'angry-with-ai' }
    case 'handed_off_unassigned':
      return { kind: 'handed-off-unassigned' }
  }
}
