/** Comparing engines, and the steps that would be taken. */
const tryWords = {
  compare: 'Compare engines',
  comparing: 'Both engines are asked; the first answers your conversations.',
  oneEngine:
    'Only one engine is set up. Set AI_PROVIDER and AI_MODEL where the server runs to compare a second.',
  engines: { builtin: 'Built-in engine', model: 'Model' },
  inUse: 'in use',
  withDraft: 'With your draft',
  published: 'As published',
  comparingDraft:
    'Each question is also answered as if your draft were published. Nobody else sees it. ',
  stopComparing: 'Stop comparing',
  tryDraft: 'Try it with this draft',
  sameWordsBeside: 'The same words as above.',
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

export const trying = {
  ...tryWords,
  title: 'Try it',
  nothing: 'posts nothing',
  placeholder: 'Write as the customer…',
  ask: 'Ask',
  over: 'Start over',
  customer: 'Customer',
  why: 'Why',
  noGates: 'not asked here: they need a conversation in Intercom',
  as: 'As',
  on: 'on',
  visitor: 'a visitor',
  user: 'a known user',
  intro: 'Ask what a customer would ask. The rules on the message apply; nothing is posted.',
  thinking: 'Working',
  would: {
    replied: 'Would reply',
    handed_off: 'Would hand off',
    drafted: 'Would draft',
    resolved: 'Would resolve',
    stored: 'Would store',
    skipped: 'Would stay silent',
  },
}
