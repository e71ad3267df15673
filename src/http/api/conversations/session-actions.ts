import type { z } from 'zod'
import {
  accepted,
  emptyBody,
  feedbackBody,
  handOffBody,
  redactBody,
  replayBody,
} from '#api-contract/session-actions.ts'
import { session } from '#api-contract/conversations.ts'
import { errorBody } from '#api-contract/basics.ts'
import { decision } from '#api-contract/decisions.ts'
import type { Session } from '#domain/session/session.ts'
import type { Refusal } from '#use-cases/conversations/actions/find-session.ts'
import { giveToAi } from '#use-cases/conversations/actions/give-to-ai.ts'
import { pauseSession, resumeSession } from '#use-cases/conversations/actions/pause-session.ts'
import { redactReply } from '#use-cases/conversations/actions/redact-reply.ts'
import {
  replayDecision,
  type ReplayPorts,
} from '#use-cases/conversations/actions/replay-decision.ts'
import { requestDraft, requestHandoff } from '#use-cases/conversations/actions/request-handoff.ts'
import { ApiError, conflict, notFound } from '../../api-error.ts'
import { type Call, type Definition, type Endpoint, endpoint } from '../endpoint.ts'
import { askHelpdesk } from '../from-use-case.ts'
import { toWireDecision } from './wire-decision.ts'
import { toWireSession } from './wire-session.ts'

export type SessionActionPorts = ReplayPorts

type Button = { organizationId: string; sessionId: string }
type Outcome = { kind: 'accepted' } | Refusal

const longestReplayMs = 60_000

/** The buttons of a conversation. A member may press all but pausing and taking back. [C1] */
export function sessionActionEndpoints(ports: SessionActionPorts): Endpoint[] {
  return [
    later({
      verb: 'hand-off',
      summary: 'Hand the conversation off to people',
      mayCall: 'everybody',
      body: handOffBody,
      press: (button, { comment }) => requestHandoff(ports, { ...button, comment }),
    }),
    later({
      verb: 'give-to-ai',
      summary: 'Give the conversation to the AI',
      mayCall: 'everybody',
      body: emptyBody,
      press: (button) => giveToAi(ports, button),
    }),
    later({
      verb: 'draft',
      summary: 'Write an answer as an internal note',
      mayCall: 'everybody',
      body: emptyBody,
      press: (button) => requestDraft(ports, button),
    }),
    later({
      verb: 'redact',
      summary: 'Take back an answer of the AI',
      mayCall: 'administrators',
      body: redactBody,
      press: (button, { part_id: partId }) =>
        askHelpdesk(() => redactReply(ports, { ...button, partId })),
    }),
    switching(ports, 'pause'),
    switching(ports, 'resume'),
    replayEndpoint(ports),
    feedbackEndpoint(ports),
  ]
}

/** A button whose effect comes soon: 202. */
function later<Body extends z.ZodType>(
  asked: Pick<Definition<Body, z.ZodUndefined, typeof accepted>, 'summary' | 'mayCall'> & {
    verb: string
    body: Body
    press: (button: Button, body: z.output<Body>) => Promise<Outcome>
  },
): Endpoint {
  const { verb, press, ...shown } = asked
  return endpoint({
    ...shown,
    method: 'post',
    path: `/sessions/{id}/${verb}`,
    area: 'conversations',
    success: { status: 202, schema: accepted },
    failures: { 409: errorBody },
    run: async (call) => {
      refuseRefusal(await press(toButton(call), call.body))
      return { accepted: true as const }
    },
  })
}

function switching(ports: SessionActionPorts, verb: 'pause' | 'resume'): Endpoint {
  const press = verb === 'pause' ? pauseSession : resumeSession
  return endpoint({
    method: 'post',
    path: `/sessions/{id}/${verb}`,
    area: 'conversations',
    summary:
      verb === 'pause'
        ? 'Pause the AI in this conversation'
        : 'Let the AI go on in this conversation',
    mayCall: 'administrators',
    body: emptyBody,
    success: { status: 200, schema: session },
    failures: { 409: errorBody },
    run: async (call) => toWireSession(refuseRefusal(await press(ports, toButton(call))).session),
  })
}

function replayEndpoint(ports: SessionActionPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/sessions/{id}/replay',
    area: 'conversations',
    summary: "The decision as it would be with today's settings and knowledge; posts nothing",
    mayCall: 'everybody',
    body: replayBody,
    success: { status: 200, schema: decision },
    failures: { 409: errorBody },
    run: async (call) => {
      const asked = { ...toButton(call), decisionId: call.body.decision_id }
      const replayed = await askHelpdesk(() =>
        replayDecision(ports, asked, AbortSignal.timeout(longestReplayMs)),
      )
      return toWireDecision({ decision: refuseRefusal(replayed).decision, steps: [] })
    },
  })
}

function feedbackEndpoint(ports: SessionActionPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/sessions/{id}/feedback',
    area: 'conversations',
    summary: 'Say whether the AI did well: in one decision, or in the session as a whole',
    mayCall: 'everybody',
    body: feedbackBody,
    success: { status: 200, schema: feedbackBody },
    run: async ({ caller, id, body }) => {
      const found = await ports.sessions.find(caller.organizationId, id())
      if (!found) throw notFound('such session')
      const { rating, comment, decision_id: decisionId } = body
      if (decisionId !== undefined) await getOwnDecision(ports, found, decisionId)
      await ports.decisions.rate(caller.organizationId, found.id, {
        value: rating,
        comment,
        by: caller.name,
        decisionId,
      })
      return body
    },
  })
}

async function getOwnDecision(
  { decisions }: SessionActionPorts,
  { key }: Session,
  decisionId: string,
): Promise<void> {
  const found = await decisions.find(key.organizationId, decisionId)
  if (found?.decision.key.conversationId !== key.conversationId)
    throw notFound('such decision in this session')
}

function toButton({ caller, id }: Pick<Call<unknown, unknown>, 'caller' | 'id'>): Button {
  return { organizationId: caller.organizationId, sessionId: id() }
}

function refuseRefusal<Done>(outcome: Done | Refusal): Done {
  if (!isRefusal(outcome)) return outcome
  throw outcome.code === 'not-found'
    ? new ApiError(404, outcome.message)
    : conflict(outcome.message)
}

function isRefusal(outcome: unknown): outcome is Refusal {
  return (outcome as { kind?: unknown }).kind === 'refused' // every outcome is a tagged union
}
