import type { syncWords as english } from './en.ts'

export const syncWords: typeof english = {
  title: 'Verlauf',
  help: 'Holt die Konversationen von früher. Es wird nur gelesen, nichts gesendet und keine KI-Interaktion gezählt.',
  start: 'Verlauf importieren',
  again: 'Erneut importieren',
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  unconnected: 'Verbinden Sie zuerst Intercom.',
  beginning: 'Wird gezählt…',
  done: (done, total) => `${done} von ${total}`,
  pace: (count) => `${count} pro Minute`,
  ends: (at) => `fertig gegen ${at}`,
  pausedAt: (done, total) => `Angehalten bei ${done} von ${total}.`,
  whole: (whole, total) => `${whole} von ${total} vollständig`,
  cut: (count) => `${count} von Intercom bei 500 Teilen gekürzt`,
  lacking: (count) => `${count} fehlen Teile: erneut importieren`,
  failed: (count) => `${count} waren nicht lesbar: erneut importieren`,
  perDay: (count) =>
    `In den letzten 24 Stunden begannen ${count} Konversationen. Jede wird gespeichert, keine zählt als KI-Interaktion.`,
}
