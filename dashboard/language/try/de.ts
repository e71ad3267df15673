import type { TryWords } from './en.ts'

/** Comparing engines, and the steps that would be taken. */
export const tryWords: TryWords = {
  compare: 'Engines vergleichen',
  comparing: 'Beide Engines werden gefragt; die erste beantwortet Ihre Gespräche.',
  oneEngine:
    'Nur eine Engine ist eingerichtet. Mit AI_PROVIDER und AI_MODEL am Server lässt sich eine zweite vergleichen.',
  engines: { builtin: 'Eingebaute Engine', model: 'Modell' },
  inUse: 'im Einsatz',
  sameWords: 'Dieselben Worte wie die Engine im Einsatz.',
  wouldBe: (count, names) =>
    count === 0 ? 'Es wären keine: Nichts wird gesendet' : `Es wären ${count}: ${names}`,
  steps: {
    reply: 'Antwort',
    handoff_line: 'Zeile',
    handoff_note: 'Notiz',
    citations_note: 'Notiz mit Quellen',
    tag: 'Tag',
    assign_agent: 'Gespräch übernehmen',
    assign_team: 'zuweisen an',
    assign_teammate: 'zuweisen an',
    unassign: 'Zuweisung lösen',
    close: 'schließen',
  },
}
