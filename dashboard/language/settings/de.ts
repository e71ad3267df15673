import type { Words } from '../en.ts'

export const settings: Words['settings'] = {
  ai_admin_id: {
    label: 'Standard-Kollege (AI Admin ID)',
    help: 'Jede Antwort und Notiz wird als dieser Kollege in Intercom geschrieben.',
  },
  autopilot_web: {
    label: 'Autopilot: Web',
    help: 'Die KI antwortet Kunden im Messenger von selbst.',
  },
  autopilot_email: {
    label: 'Autopilot: E-Mail',
    help: 'Die KI antwortet Kunden per E-Mail von selbst.',
  },
  assist_web: {
    label: 'Assist (Entwurf als Notiz): Web',
    help: 'Wo die KI nicht sprechen darf, hinterlässt sie eine nützliche Antwort als Notiz.',
  },
  assist_email: {
    label: 'Assist (Entwurf als Notiz): E-Mail',
    help: 'Wo die KI nicht sprechen darf, hinterlässt sie eine nützliche Antwort als Notiz.',
  },
  only_contacts: {
    label: 'Nur diese Kontakte (ein Test)',
    help: 'Die KI antwortet diesen Adressen und Domains und sonst niemandem. Leer: allen.',
  },
  blocked_contacts: {
    label: 'Nie diese Kontakte',
    help: 'Die KI antwortet diesen Adressen und Domains nie.',
  },
  process_on_assignment: {
    label: 'Erst nach Zuweisung',
    help: 'Die KI wartet, bis ihr ein Gespräch zugewiesen wird.',
  },
  answer_unassigned: {
    label: 'Nicht zugewiesene Gespräche beantworten',
    help: 'Die KI antwortet, wenn kein Kollege das Gespräch hat.',
  },
  take_unassigned: {
    label: 'Nicht zugewiesene Gespräche übernehmen',
    help: 'Nach der ersten Antwort übernimmt die KI das Gespräch, damit alle sehen, wer es hat.',
  },
  ignore_first_message: {
    label: 'Erste Nachricht auslassen',
    help: 'Die erste Nachricht wird gelesen, nicht beantwortet; für Teams mit einem Begrüßungsbot.',
  },
  answer_outbound_replies: {
    label: 'Antworten auf Kampagnen beantworten',
    help: 'Die KI beantwortet auch Antworten auf Kampagnen und Serien.',
  },
  answer_after_people_closed: {
    label: 'Nach dem Schließen wieder antworten',
    help: 'Schreibt ein Kunde, nachdem Menschen geschlossen haben, antwortet die KI.',
  },
  skip_tags: {
    label: 'Gespräche mit diesen Tags auslassen',
    help: 'Die KI hält sich aus Gesprächen mit einem dieser Tags heraus.',
  },
  office_hours: { label: 'Bürozeiten', help: 'Wann Menschen da sind.' },
  ai_hours: {
    label: 'Die KI antwortet',
    help: 'Immer, oder nur innerhalb oder außerhalb der Bürozeiten.',
  },
  settle_delay_web_s: {
    label: 'Verzögerung der ersten Antwort: Web (Sekunden)',
    help: 'Wartet vor der ersten Antwort, damit Regeln in Intercom zuerst zuweisen können.',
  },
  settle_delay_email_s: {
    label: 'Verzögerung der ersten Antwort: E-Mail (Sekunden)',
    help: 'Wartet vor der ersten Antwort, damit Regeln in Intercom zuerst zuweisen können.',
  },
  answer_within_h: {
    label: 'Antworten innerhalb von (Stunden)',
    help: 'Ältere Nachrichten werden nicht mehr beantwortet; sie stehen unter Wartend.',
  },
  max_replies: {
    label: 'Höchstens so viele Antworten je Gespräch',
    help: 'Nach so vielen Nachrichten der KI übernehmen Menschen.',
  },
  limit_per_day: {
    label: 'Höchstens KI-Gespräche: am Tag',
    help: 'An der Grenze übergibt die KI; sie verstummt nie. Leer: keine Grenze.',
  },
  limit_per_month: {
    label: 'Höchstens KI-Gespräche: im Monat',
    help: 'An der Grenze übergibt die KI; sie verstummt nie. Leer: keine Grenze.',
  },
  say_it_is_ai: {
    label: 'Sagen, dass es eine KI ist',
    help: 'Die erste Nachricht endet mit einem Satz: Hier schreibt eine KI, nach einem Menschen kann gefragt werden.',
  },
  guidance: {
    label: 'Ton und Anleitung (Modell)',
    help: 'Ton und Regeln für das Modell, in einfachen Worten. Keine Prüfung lässt sich damit abschalten.',
  },
  send_citations_as_note: {
    label: 'Quellen als Notiz senden',
    help: 'Nach jeder Antwort der KI nennt eine Notiz ihre Quellen mit einem Link zum Protokoll hier.',
  },
  handoff_assignment: {
    label: 'Zuweisung bei Übergabe',
    help: 'Wohin ein Gespräch geht, wenn die KI übergibt.',
  },
  handoff_teammate_id: { label: 'Kollege', help: 'Wer es bekommt; nicht die KI selbst.' },
  handoff_team_id: { label: 'Team', help: 'Das Team, das es bekommt.' },
  default_team_id: {
    label: 'Standard-Team',
    help: 'Bekommt Übergaben, wenn das gewählte Ziel nicht mehr besteht.',
  },
  handoff_preset: {
    label: 'Wann übergeben wird',
    help: 'Wie bald die KI bei Wunsch, Ärger, erfolglosen Antworten oder fehlendem Wissen weicht.',
  },
  handoff_customer_message: {
    label: 'Dem Kunden Bescheid sagen',
    help: 'Eine Zeile sagt, dass Menschen übernehmen; außerhalb der Bürozeiten mit anderen Worten.',
  },
  handoff_wording: {
    label: 'Was dem Kunden gesagt wird',
    help: 'Eigene Worte je Sprache; sonst eingebaute in zwölf Sprachen.',
  },
  excluded_topics: {
    label: 'Ausgeschlossene Themen',
    help: 'Einfache Worte, eines je Zeile. Nachrichten dazu gehen an Menschen.',
  },
  assist_excluded_topics: {
    label: 'Themen ohne Entwürfe',
    help: 'Einfache Worte, eines je Zeile. Assist hinterlässt hierzu keine Notiz.',
  },
  close_when_resolved: {
    label: 'Schließen, wenn der Kunde bestätigt',
    help: 'Die KI schließt, was sie noch hat, wenn der Kunde sagt, dass es gelöst ist; bloßer Dank schließt nichts.',
  },
  assumed_resolution_h: {
    label: 'Gilt als gelöst nach (Stunden)',
    help: 'Nur in unseren Berichten: beantwortet, dann so lange still. Eine spätere Nachricht nimmt es zurück.',
  },
  tag_prefix: {
    label: 'Tag-Präfix',
    help: 'Benennt die Tags {prefix}_handed_off und {prefix}_ai_assisted.',
  },
  full_conversation_sync: {
    label: 'Alle Gespräche synchronisieren',
    help: 'Speichert jedes Gespräch für Berichte und Aufsicht; zählt nie als KI-Gespräch.',
  },
  company_data_sync: {
    label: 'Firmendaten synchronisieren',
    help: 'Kopiert Firmenmerkmale zum Kontakt, damit die KI sie liest.',
  },
  custom_attribute_delay_s: {
    label: 'Verzögerung für Merkmale (Sekunden)',
    help: 'Wartet nach der ersten Verzögerung, bis Workflows Merkmale gesetzt haben.',
  },
  forward_unsupported_attachments: {
    label: 'Andere Anhänge melden',
    help: 'Die KI sieht, dass ein PDF, Video oder Ton kam, nicht den Inhalt.',
  },
}

export const choices: Words['choices'] = {
  'ai_hours.always': 'Immer',
  'ai_hours.inside': 'Innerhalb der Bürozeiten',
  'ai_hours.outside': 'Außerhalb der Bürozeiten',
  'handoff_preset.0': '0  Nie: Themen, Grenzen und Ausfälle doch',
  'handoff_preset.1': '1  Sofort (Standard)',
  'handoff_preset.2': '2  Nach einer Rückfrage',
  'handoff_preset.3': '3  Nach zweien',
  'handoff_assignment.unassigned': 'Nicht zugewiesen (Standard)',
  'handoff_assignment.teammate': 'Bestimmter Kollege',
  'handoff_assignment.team': 'Bestimmtes Team',
  'handoff_assignment.team_and_teammate': 'Team und Kollege',
  'company_data_sync.disabled': 'Aus (Standard)',
  'company_data_sync.first': 'Nur die erste Firma',
  'company_data_sync.all': 'Alle Firmen',
  'office_hours.time_zone': 'Zeitzone',
  'handoff_wording.inside': 'Innerhalb der Bürozeiten',
  'handoff_wording.outside': 'Außerhalb der Bürozeiten',
}
