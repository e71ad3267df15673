import type { HandoffReason } from '../decision/decision.ts'
import type { HandoffPreset } from '../settings/settings.ts'

/** The triggers that a preset rules; every other one always hands off. [H1] */
const ruledByPreset: ReadonlySet<HandoffReason> = new Set<HandoffReason>([
  'customer-requested',
  'frustration',
  'unproductive',
  'insufficient-knowledge',
])

export type PresetVerdict = 'hand-off' | 'ask-for-details' | 'say-what-it-can-do'

/** [H1] `earlierCount`: triggers that the preset counted before this one, since the AI was given the conversation. */
export function applyPreset(preset: HandoffPreset, earlierCount: number): PresetVerdict {
  if (preset === 0) return 'say-what-it-can-do'
  return earlierCount + 1 >= preset ? 'hand-off' : 'ask-for-details'
}

export function isRuledByPreset(reason: HandoffReason): boolean {
  return ruledByPreset.has(reason)
}
