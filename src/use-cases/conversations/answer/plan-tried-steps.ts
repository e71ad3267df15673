import type { WrittenAnswer } from '#domain/answering/written-answer.ts'
import type { Connection } from '#domain/settings/connection.ts'
import { planHandoff, planReply, type PlannedStep } from '#domain/steps/plan-steps.ts'
import type { StepKind } from '#domain/steps/step.ts'

/** A step that is not taken: its kind and what it concerns, a tag's name or an assignee's id. */
export type TriedStep = { kind: StepKind; target: string | undefined }

/** [H3, D5] The steps of an open conversation that nobody has, by the settings of now. */
export function planTriedSteps(
  written: WrittenAnswer,
  { settings, aiTeammate }: Pick<Connection, 'settings' | 'aiTeammate'>,
  isFirstAiMessage: boolean,
): TriedStep[] {
  switch (written.kind) {
    case 'reply':
      return planReply(settings, {
        html: written.html,
        takesConversation: isFirstAiMessage,
        aiTeammateId: aiTeammate?.id ?? '',
        ...(written.citations.length > 0 && { citationsNoteHtml: '' }),
      }).map(toTried)
    case 'hand-off':
      return planHandoff(settings, { lineHtml: '', noteHtml: '', isClosed: false }).map(toTried)
    case 'resolve':
      return settings.closeWhenResolved ? [{ kind: 'close', target: undefined }] : []
    case 'silent':
      return []
  }
}

function toTried({ kind, content }: PlannedStep): TriedStep {
  if ('tagName' in content) return { kind, target: content.tagName }
  return { kind, target: 'assigneeId' in content ? content.assigneeId : undefined }
}
