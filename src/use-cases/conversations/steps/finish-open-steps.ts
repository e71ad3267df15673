import { isOpenStep, type Step } from '#domain/steps/step.ts'
import type { AnswerPorts } from '../turn/answer-turn.ts'
import { finishHandoff } from '../turn/hand-off.ts'
import { readLook, type LookAt } from '../turn/look.ts'
import { sendReply } from './send-reply.ts'

/** [D1, D4] Goes on from the first step that is not done, after a crash or trouble. False when nothing was open. */
export async function finishOpenSteps(ports: AnswerPorts, at: LookAt): Promise<boolean> {
  const { unsettled, steps } = at.record
  const open = steps.filter(isOpenStep)
  if (unsettled === undefined && open.length === 0) return false
  const look = await readLook(ports.clock, at)
  if (unsettled !== undefined) {
    const own = inOrder(steps.filter(({ decisionId }) => decisionId === unsettled.id))
    const { language, sentiment } = look.record.session ?? {}
    await sendReply(ports, look, {
      decision: unsettled,
      steps: own,
      isMarked: false,
      effects: { isAnswered: unsettled.reason === 'answered', language, sentiment },
    })
  }
  const rest = open.filter(({ decisionId }) => decisionId !== unsettled?.id)
  for (const ofDecision of Map.groupBy(rest, ({ decisionId }) => decisionId).values())
    await finishHandoff(ports, look, inOrder(ofDecision))
  return true
}

function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((left, right) => left.position - right.position)
}
