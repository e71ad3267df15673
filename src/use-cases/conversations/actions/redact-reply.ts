import { isFrom } from '#domain/conversation/part.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { TurnRecords } from '#ports/conversations/turn-records.ts'
import { findSession, refuse, type Refusal } from './find-session.ts'
import type { Accepted, Button, ButtonPorts } from './request-handoff.ts'

type RedactPorts = ButtonPorts & { helpdesks: Helpdesks; records: Pick<TurnRecords, 'load'> }

/** Takes back an answer of ours by Intercom's redaction; what others wrote is refused. */
export async function redactReply(
  ports: RedactPorts,
  button: Button & { partId: string },
): Promise<Accepted | Refusal> {
  const found = await findSession(ports, button.organizationId, button.sessionId)
  if (found.kind === 'refused') return found
  const { session, connection } = found
  const record = await ports.records.load(session.key)
  const part = record.parts.find(({ id }) => id === button.partId)
  const step = record.steps.find(({ partId }) => partId === button.partId)
  if (part === undefined && step === undefined)
    return refuse('not-found', 'There is no such message in this conversation.')
  const aiTeammateIds = new Set([connection.aiTeammate.id, ...connection.pastAiTeammateIds])
  const isForeign = part !== undefined && !isFrom(part.author, aiTeammateIds)
  if (step === undefined || isForeign)
    return refuse('conflict', 'Only an answer of the AI can be taken back.')
  const helpdesk = await ports.helpdesks.open(button.organizationId, 'live')
  try {
    await helpdesk.redactPart(session.key.conversationId, { id: button.partId, kind: 'comment' })
  } catch (error) {
    if (!(error instanceof HelpdeskError) || error.isRetryable) throw error
    return refuse('conflict', 'Intercom did not let this message be taken back.')
  }
  await ports.looks.request({ key: session.key, by: 'sweep', requestedAt: ports.clock.now() })
  return { kind: 'accepted' }
}
