/** Comparing engines, and the steps that would be taken. */
export const tryWords = {
  compare: 'Compare engines',
  comparing: 'Both engines are asked; the first answers your conversations.',
  oneEngine:
    'Only one engine is set up. Set AI_PROVIDER and AI_MODEL where the server runs to compare a second.',
  engines: { builtin: 'Built-in engine', model: 'Model' },
  inUse: 'in use',
  sameWords: 'Same words as the engine in use.',
  wouldBe: (count: number, names: string) =>
    count === 0 ? 'Would be none: nothing is posted' : `Would be ${count}: ${names}`,
  steps: {
    reply: 'reply',
    handoff_line: 'line',
    handoff_note: 'note',
    citations_note: 'note with sources',
    tag: 'tag',
    assign_agent: 'take the conversation',
    assign_team: 'assign to',
    assign_teammate: 'assign to',
    unassign: 'unassign',
    close: 'close',
  } as Record<string, string>, // steps that a newer server names
}

export type TryWords = typeof tryWords
