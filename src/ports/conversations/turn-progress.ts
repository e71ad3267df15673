import type { ConversationKey } from '#domain/conversation/conversation.ts'

/** How far the look at a conversation has come; `idle` when none is wanted. */
export type TurnPhase =
  | { phase: 'idle' }
  /** Left to settle, or put off. [T1] */
  | { phase: 'settling'; until: Date }
  | { phase: 'queued'; since: Date }
  /** Reading, judging and writing. */
  | { phase: 'working'; since: Date }
  /** What was decided is being brought to Intercom. */
  | { phase: 'posting'; since: Date }

/** [O1] A running turn, as people look at it. */
export interface TurnProgress {
  find(key: ConversationKey): Promise<TurnPhase>
}
