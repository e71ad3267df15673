import type { Words } from '../en.ts'
import type { TryWords } from './en.ts'

/** Comparing engines, and the steps that would be taken. */
const tryWords: TryWords = {
  compare: 'Engines vergleichen',
  comparing: 'Beide Engines werden gefragt; die erste beantwortet Ihre Gespräche.',
  oneEngine:
    'Nur eine Engine ist eingerichtet. Mit AI_PROVIDER und AI_MODEL am Server lässt sich eine zweite vergleichen.',
  engines: { builtin: 'Eingebaute Engine', model: 'Modell' },
  inUse: 'im Einsatz',
  withDraft: 'Mit Ihrem Entwurf',
  published: 'Wie veröffentlicht',
  comparingDraft:
    'Jede Frage wird auch so beantwortet, als wäre Ihr Entwurf veröffentlicht. Sonst sieht ihn niemand. ',
  stopComparing: 'Nicht mehr vergleichen',
  tryDraft: 'Mit diesem Entwurf ausprobieren',
  sameWordsBeside: 'Dieselben Worte wie oben.',
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

export const trying: Words['try'] = {
  ...tryWords,
  title: 'Ausprobieren',
  nothing: 'sendet nichts',
  placeholder: 'Schreiben Sie wie ein Kunde…',
  ask: 'Fragen',
  over: 'Von vorn',
  customer: 'Kunde',
  why: 'Warum',
  noGates: 'hier nicht gefragt: sie brauchen eine Konversation in Intercom',
  as: 'Als Kunde',
  on: 'über',
  visitor: 'ein Besucher',
  user: 'ein bekannter Nutzer',
  intro:
    'Fragen Sie, was ein Kunde fragen würde. Die Regeln für die Nachricht gelten; gesendet wird nichts.',
  thinking: 'Arbeitet',
  would: {
    replied: 'Würde antworten',
    handed_off: 'Würde übergeben',
    drafted: 'Würde entwerfen',
    resolved: 'Würde lösen',
    stored: 'Würde speichern',
    skipped: 'Würde schweigen',
  },
}
