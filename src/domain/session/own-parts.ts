import type { Part } from '../conversation/conversation.ts'
import { isFrom, isNote } from '../conversation/part.ts'
import type { Step, StepKind } from '../steps/step.ts'
import { sameWords } from '../steps/same-words.ts'

/** Parts that our agent made, by the kind of step that made them. */
export type OwnParts = ReadonlyMap<string, StepKind>

type Recognition = {
  parts: readonly Part[]
  steps: readonly Step[]
  /** Every teammate that the AI writes or has written as. */
  aiTeammateIds: ReadonlySet<string>
}

/** [G3] By recorded part id first, then by the AI teammate with our content. */
export function findOwnParts({ parts, steps, aiTeammateIds }: Recognition): OwnParts {
  const own = new Map<string, StepKind>()
  for (const step of steps) if (step.partId !== undefined) own.set(step.partId, step.kind)
  for (const step of steps) {
    if (step.partId !== undefined || step.attemptCount === 0) continue
    const part = parts.find(
      (candidate) =>
        !own.has(candidate.id) &&
        isFrom(candidate.author, aiTeammateIds) &&
        couldComeFrom(candidate, step),
    )
    if (part !== undefined) own.set(part.id, step.kind)
  }
  return own
}

/** [D2] Compared as words, kind and time: Intercom rewrites HTML. The author is the caller's to check. */
export function couldComeFrom(part: Part, step: Step): boolean {
  if (step.notBefore !== undefined && part.createdAt < step.notBefore) return false
  if ('html' in step.content) {
    const isPublicStep = step.kind === 'reply' || step.kind === 'handoff-line'
    return isNote(part) !== isPublicStep && sameWords(part.html, step.content.html)
  }
  return isActionOf(part, step)
}

function isActionOf(part: Part, step: Step): boolean {
  if (step.kind === 'unassign') return part.assignment?.to === 'nobody'
  if (step.kind === 'close') return part.kind === 'close'
  return 'assigneeId' in step.content && isAssignedTo(part, step.kind, step.content.assigneeId)
}

function isAssignedTo({ assignment }: Part, kind: StepKind, assigneeId: string): boolean {
  const to = kind === 'assign-team' ? 'team' : 'teammate'
  return assignment?.to === to && assignment.id === assigneeId
}
