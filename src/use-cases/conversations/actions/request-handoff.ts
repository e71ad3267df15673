import type { Clock } from '#ports/clock.ts'
import type { Looks } from '#ports/connection/inbox.ts'
import { findSession, refuse, type FindPorts, type Refusal } from './find-session.ts'

export type ButtonPorts = FindPorts & { looks: Looks; clock: Clock }
export type Button = { organizationId: string; sessionId: string }
export type Accepted = { kind: 'accepted' }

/** [H1] The button Hand off: refused where a person has it, where it is handed off, or nobody of ours may. */
export async function requestHandoff(
  ports: ButtonPorts,
  button: Button & { comment?: string },
): Promise<Accepted | Refusal> {
  const found = await findSession(ports, button.organizationId, button.sessionId)
  if (found.kind === 'refused') return found
  const { session } = found
  if (session.isHandedOff) return refuse('conflict', 'This conversation is already handed off.')
  if (session.handledBy === 'human')
    return refuse('conflict', 'A person already has this conversation.')
  await ports.looks.request({
    key: session.key,
    by: 'person',
    action: 'hand-off',
    ...(button.comment !== undefined && { comment: button.comment }),
    requestedAt: ports.clock.now(),
  })
  return { kind: 'accepted' }
}

/** [G18] The button Draft. */
export async function requestDraft(
  ports: ButtonPorts,
  button: Button,
): Promise<Accepted | Refusal> {
  const found = await findSession(ports, button.organizationId, button.sessionId)
  if (found.kind === 'refused') return found
  if (found.session.status !== 'open')
    return refuse('conflict', 'This conversation is closed, so there is nothing to draft.')
  await ports.looks.request({
    key: found.session.key,
    by: 'person',
    action: 'draft',
    requestedAt: ports.clock.now(),
  })
  return { kind: 'accepted' }
}
