import type { Control } from './control.ts'
import { definedOnly } from './defined-only.ts'
import type { AiClosureType, ResolutionLedger } from './session.ts'
import type { Situation } from './situation.ts'

/** [R3, R4] A later message that asks takes confirmation and assumption back; what happened otherwise stays. */
export function nextLedger(
  before: ResolutionLedger,
  situation: Situation,
  effects: { confirmedAt?: Date; handedOffAt?: Date },
): ResolutionLedger {
  const { control } = situation
  const kept: ResolutionLedger =
    control.openMessage === undefined
      ? before
      : { ...before, confirmedAt: undefined, assumedAt: undefined }
  return definedOnly({
    ...kept,
    ...definedOnly({
      confirmedAt: effects.confirmedAt,
      handedOffAt: effects.handedOffAt,
      closedWhileOwnedAt: closedWhileOwnedAt(control),
      reopenedAt: reopenedAt(before, situation),
    }),
  })
}

function closedWhileOwnedAt({ closing }: Control): Date | undefined {
  return closing?.wasOwned === true ? closing.at : undefined
}

/** [R2] The first reopening after a closing counts. */
function reopenedAt(
  before: ResolutionLedger,
  { control, conversation }: Situation,
): Date | undefined {
  if (control.reopenedFrom === undefined || conversation.state === 'closed') return undefined
  return before.reopenedAt ?? control.unanswered.at(-1)?.createdAt ?? conversation.updatedAt
}

export function aiClosureType(
  { conversation, control }: Situation,
  ledger: ResolutionLedger,
  isHandedOff: boolean,
): AiClosureType | undefined {
  const isClosed = conversation.state === 'closed'
  if (isClosed && isHandedOff) return 'handed-off'
  if (isClosed && control.closing?.wasOwned === true)
    return control.closing.by === 'bot' && ledger.confirmedAt === undefined
      ? 'assumed-resolved'
      : 'resolved'
  if (ledger.confirmedAt !== undefined) return 'resolved'
  return ledger.assumedAt !== undefined ? 'assumed-resolved' : undefined
}
