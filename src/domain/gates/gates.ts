import {
  assigneeGate,
  assignmentGate,
  contactGate,
  firstMessageGate,
  hoursGate,
  limitGate,
  messageGate,
  topicGate,
} from './cause-to-speak.ts'
import type { Gate, GateId } from './gate.ts'
import {
  authorGate,
  channelGate,
  connectionGate,
  handoffGate,
  outboundGate,
  takeoverGate,
} from './right-to-speak.ts'

/** In the order of the rules. G2 and G3 are asked of each part before, by `judgeParts`. */
export const gatesInOrder: readonly Gate[] = [
  connectionGate,
  outboundGate,
  channelGate,
  authorGate,
  takeoverGate,
  handoffGate,
  messageGate,
  firstMessageGate,
  assignmentGate,
  assigneeGate,
  hoursGate,
  contactGate,
  limitGate,
  topicGate,
]

/** Asked again on a fresh fetch before anything is posted. */
export const gatesAskedAgain: readonly Gate[] = [
  connectionGate,
  authorGate,
  takeoverGate,
  handoffGate,
  assigneeGate,
]

/** [G15, G16] These close into a handoff, never into silence. */
export const handingOffGates: ReadonlySet<GateId> = new Set<GateId>(['G15', 'G16'])

/** [G18] The gates behind which a draft may still help people. */
export const assistingGates: ReadonlySet<GateId> = new Set<GateId>(['G11', 'G12', 'G13'])
