/** What a step does at Intercom. Notes differ in what they tell, so that each is recognised as its own. */
export type StepKind =
  | 'reply'
  | 'handoff-line'
  | 'handoff-note'
  | 'citations-note'
  | 'draft-note'
  | 'raced-note'
  | 'tag'
  | 'assign-agent'
  | 'assign-team'
  | 'assign-teammate'
  | 'unassign'
  | 'close'
  | 'redact'

export type StepState = 'intended' | 'attempted' | 'done' | 'skipped' | 'left-alone' | 'failed'

export type StepContent =
  | { html: string }
  | { tagName: string }
  | { assigneeId: string }
  | { partId: string }
  | Record<string, never>

/** [D1] One side effect with its own record. */
export type Step = {
  id: string
  decisionId: string
  position: number
  kind: StepKind
  content: StepContent
  state: StepState
  attemptCount: number
  /** The conversation's own time at the last look before the first attempt: our part cannot be older. */
  notBefore?: Date
  partId?: string
  problem?: string
  /** Kept by the store from the moment that the step is no longer open. */
  endedAt?: Date
}

/** A step that still has to happen. */
export function isOpenStep(step: Step): boolean {
  return step.state === 'intended' || step.state === 'attempted'
}
