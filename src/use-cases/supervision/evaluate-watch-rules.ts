import type { WatchCondition } from '#domain/supervision/watch-rule.ts'
import type { Clock, Ids } from '#ports/clock.ts'
import type { BegunMark, WatchEvaluation } from '#ports/supervision/supervision.ts'

export type EvaluateWatchPorts = {
  watchEvaluation: WatchEvaluation
  clock: Clock
  ids: Ids
  sessionUrl: (sessionId: string) => string
}

/** [O7] Every organization's rules against how its sessions stand now. */
export async function evaluateWatchRules(ports: EvaluateWatchPorts): Promise<void> {
  for (const organizationId of await ports.watchEvaluation.listOrganizations())
    await ports.watchEvaluation.evaluate(organizationId, ports.clock.now(), (mark) =>
      toDelivery(ports, organizationId, mark),
    )
}

/** No word of the customer leaves by the webhook: who receives it follows the link. */
function toDelivery(
  { ids, sessionUrl }: EvaluateWatchPorts,
  organizationId: string,
  { rule, markId, session, at }: BegunMark,
): { id: string; body: string } {
  const id = ids.newId()
  const body = JSON.stringify({
    id,
    event: 'watch_mark.began',
    at: at.toISOString(),
    organization_id: organizationId,
    mark_id: markId,
    rule: { id: rule.id, ...toWire(rule.condition) },
    session: {
      id: session.id,
      number: session.number,
      conversation_id: session.conversationId,
      url: sessionUrl(session.id),
    },
  })
  return { id, body }
}

function toWire({ kind, ...rest }: WatchCondition) {
  return { kind: kind.replaceAll('-', '_'), ...rest }
}
