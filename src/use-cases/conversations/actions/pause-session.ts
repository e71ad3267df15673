import type { Session } from '#domain/session/session.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { findSession, type Refusal } from './find-session.ts'
import type { Button, ButtonPorts } from './request-handoff.ts'

export type Changed = { kind: 'changed'; session: Session }

type PausePorts = ButtonPorts & { records: Pick<TurnRecords, 'commit'> }

/** [G1] Pauses the AI in this conversation: a turn in hand posts nothing more. */
export function pauseSession(ports: PausePorts, button: Button): Promise<Changed | Refusal> {
  return setPaused(ports, button, true)
}

/** [C7] Resuming looks back: an open message gets its turn. */
export async function resumeSession(ports: PausePorts, button: Button): Promise<Changed | Refusal> {
  const changed = await setPaused(ports, button, false)
  if (changed.kind === 'changed')
    await ports.looks.request({
      key: changed.session.key,
      by: 'resume',
      requestedAt: ports.clock.now(),
    })
  return changed
}

async function setPaused(
  ports: PausePorts,
  button: Button,
  isPaused: boolean,
): Promise<Changed | Refusal> {
  const found = await findSession(ports, button.organizationId, button.sessionId)
  if (found.kind === 'refused') return found
  const session = { ...found.session, isPaused }
  await ports.records.commit(session.key, {
    session,
    houseEvents: [{ kind: isPaused ? 'paused' : 'resumed', at: ports.clock.now() }],
  })
  return { kind: 'changed', session }
}
