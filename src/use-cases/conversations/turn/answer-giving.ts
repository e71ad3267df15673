import type { Trigger } from '#domain/decision/decision.ts'
import type { AnswerPorts, TurnEnd } from './answer-turn.ts'
import { judgeMessage } from './judge-message.ts'
import { toDecision, type Look } from './look.ts'
import { recordLook, sessionIdOf } from './record-look.ts'

export type GivingTask = {
  trigger: Trigger
  requestIds: string[]
  mayBeSuperseded: boolean
  signal: AbortSignal
  decisionId?: string
}

/** [G17] Answers the open message of a conversation that was given; without one the decision says so. */
export async function answerGiving(
  ports: AnswerPorts,
  look: Look,
  task: GivingTask,
): Promise<TurnEnd> {
  const { openMessage } = look.situation.control
  if (openMessage !== undefined) return judgeMessage(ports, look, { ...task, message: openMessage })
  const decision = toDecision(ports, look, {
    ...(task.decisionId !== undefined && { id: task.decisionId }),
    sessionId: sessionIdOf(ports, look),
    trigger: task.trigger,
    outcome: 'skipped',
    reason: 'nothing-open',
    gates: [],
  })
  await recordLook(ports, look, { decision, workedRequestIds: task.requestIds })
  return { kind: 'ended' }
}
