import type { AuditEntry } from '#ports/people/people.ts'
import { toWireChange } from '../connection/wire-settings.ts'
import { toSnake, toSnakeNames, toTime } from '../wire-words.ts'

export function toWireAuditEntry({ at, actor, action, before, after }: AuditEntry) {
  return {
    at: toTime(at),
    actor: { kind: toSnake(actor.kind), id: actor.id, name: actor.name },
    action,
    before: toShown(action, before),
    after: toShown(action, after),
  }
}

function toShown(action: string, values: unknown): unknown {
  if (typeof values !== 'object' || values === null) return values
  return action === 'settings.changed'
    ? toWireChange(values)
    : toSnakeNames(values as Record<string, unknown>) // one value per name, as it was written
}
