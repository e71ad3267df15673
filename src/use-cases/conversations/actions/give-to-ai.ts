import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { findSession, refuse, type Refusal } from './find-session.ts'
import type { Accepted, Button, ButtonPorts } from './request-handoff.ts'

/** [G17] The button Give to the AI: clears takeover and handoff, then the open message is answered. */
export async function giveToAi(
  ports: ButtonPorts & { records: Pick<TurnRecords, 'load' | 'commit'> },
  button: Button,
): Promise<Accepted | Refusal> {
  const found = await findSession(ports, button.organizationId, button.sessionId)
  if (found.kind === 'refused') return found
  const { session } = found
  if (session.status !== 'open')
    return refuse(
      'conflict',
      'This conversation is closed. The customer or a teammate can reopen it.',
    )
  const record = await ports.records.load(session.key)
  const afterPartId = record.lastSeenPartId ?? record.parts.at(-1)?.id
  const at = ports.clock.now()
  await ports.records.commit(session.key, {
    houseEvents: [{ kind: 'given', at, ...(afterPartId !== undefined && { afterPartId }) }],
  })
  await ports.looks.request({ key: session.key, by: 'given', requestedAt: at })
  return { kind: 'accepted' }
}
