import type { Part } from '../conversation/conversation.ts'
import type { Decision, DecisionDetails } from '../decision/decision.ts'
import type { Step } from '../steps/step.ts'
import type { Session } from './session.ts'

const ERASED_EXPLANATION = 'The words of this conversation were erased.'

/** [S4] Erasure leaves a mark: the part stays, shown as redacted. */
export function erasePart(part: Part): Part {
  return { ...part, html: '', text: '', attachments: [], isRedacted: true }
}

/** [S4, O5] What counts and reports need stays; nobody waits any more. */
export function eraseSession(session: Session): Session {
  const {
    summary: _summary,
    ratingRemark: _remark,
    waitingSince: _since,
    handoff,
    ...kept
  } = session
  const erased: Session = { ...kept, customAttributes: {} }
  return handoff ? { ...erased, handoff: { ...handoff, summary: '' } } : erased
}

/** [O1] A decision's texts are erased with the session's; its outcome, reason and numbers stay. */
export function eraseDecision(decision: Decision): Decision {
  const gates = decision.gates.map((gate) => ({ ...gate, facts: {} }))
  return {
    ...decision,
    explanation: ERASED_EXPLANATION,
    gates,
    details: eraseDetails(decision.details),
  }
}

export function eraseStep(step: Step): Step {
  const { problem: _problem, ...kept } = step
  return 'html' in step.content ? { ...kept, content: {} } : kept
}

function eraseDetails(details: DecisionDetails): DecisionDetails {
  const { language, sentiment, confidence, bar, presetTrigger } = details
  const { engine, usage, settingsVersion, fetchedAt } = details
  const kept = {
    language,
    sentiment,
    confidence,
    bar,
    presetTrigger,
    engine,
    usage,
    settingsVersion,
    fetchedAt,
  }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
}
