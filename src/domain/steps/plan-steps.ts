import type { Settings } from '../settings/settings.ts'
import type { StepContent, StepKind } from './step.ts'

export type PlannedStep = { kind: StepKind; content: StepContent }

function handedOffTag(settings: Settings): string {
  return `${settings.tagPrefix}_handed_off`
}

function assistedTag(settings: Settings): string {
  return `${settings.tagPrefix}_ai_assisted`
}

/** [D1, D5, A8] Reply first; the rest only shows people what happened. */
export function planReply(
  settings: Settings,
  reply: {
    html: string
    citationsNoteHtml?: string
    takesConversation: boolean
    aiTeammateId: string
  },
): PlannedStep[] {
  const { citationsNoteHtml } = reply
  return [
    { kind: 'reply', content: { html: reply.html } },
    ...(reply.takesConversation && settings.takeUnassigned
      ? [{ kind: 'assign-agent' as const, content: { assigneeId: reply.aiTeammateId } }]
      : []),
    ...(settings.sendCitationsAsNote && citationsNoteHtml !== undefined
      ? [{ kind: 'citations-note' as const, content: { html: citationsNoteHtml } }]
      : []),
  ]
}

/** [H3, H4, H6] Line, note, tag, assignment; a closed conversation gets note and tag only. */
export function planHandoff(
  settings: Settings,
  handoff: { lineHtml?: string; noteHtml: string; isClosed: boolean },
): PlannedStep[] {
  const { lineHtml, noteHtml, isClosed } = handoff
  const hasLine = lineHtml !== undefined && settings.handoffCustomerMessage && !isClosed
  return [
    ...(hasLine ? [{ kind: 'handoff-line' as const, content: { html: lineHtml } }] : []),
    { kind: 'handoff-note', content: { html: noteHtml } },
    { kind: 'tag', content: { tagName: handedOffTag(settings) } },
    ...(isClosed ? [] : planAssignment(settings)),
  ]
}

/** [H4] One step per target; team first, since assigning a team clears the teammate. */
export function planAssignment(settings: Settings): PlannedStep[] {
  const team = settings.handoffTeamId
  const teammate = settings.handoffTeammateId
  const toTeam = (id: string): PlannedStep => ({ kind: 'assign-team', content: { assigneeId: id } })
  const toTeammate = (id: string): PlannedStep => ({
    kind: 'assign-teammate',
    content: { assigneeId: id },
  })
  const unassign: PlannedStep = { kind: 'unassign', content: {} }
  switch (settings.handoffAssignment) {
    case 'unassigned':
      return [unassign]
    case 'team':
      return team === undefined ? [unassign] : [toTeam(team)]
    case 'teammate':
      return teammate === undefined ? [unassign] : [toTeammate(teammate)]
    case 'team-and-teammate':
      return team === undefined || teammate === undefined
        ? [unassign]
        : [toTeam(team), toTeammate(teammate)]
  }
}

/** [G18] */
export function planDraft(settings: Settings, noteHtml: string): PlannedStep[] {
  return [
    { kind: 'draft-note', content: { html: noteHtml } },
    { kind: 'tag', content: { tagName: assistedTag(settings) } },
  ]
}
