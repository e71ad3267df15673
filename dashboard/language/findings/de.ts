import type { FindingWords } from './en.ts'

const authentication = 'Im Developer Hub die App öffnen, Configure → Authentication wählen'
const onOff = (word: string | number | undefined) => (word === 'on' ? 'an' : 'aus')

export const findings: FindingWords = {
  not_connected: () => [
    'Kein Intercom-Workspace ist verbunden.',
    'Unter Einstellungen, Integrationen, Intercom einen verbinden.',
  ],
  connected: () => ['Verbunden; die KI darf antworten.'],
  paused: () => ['Angehalten: Die KI sagt nichts, bis jemand sie fortsetzt.', 'Fortsetzen.'],
  token_no_longer_accepted: () => [
    'Intercom nimmt das Access-Token nicht mehr an, deshalb sagt die KI nichts.',
    'Unter Verbindung ein neues Access-Token einsetzen.',
  ],
  token_accepted: () => ['Intercom hat das Access-Token angenommen.'],
  token_rejected: () => [
    'Intercom hat das Access-Token abgelehnt.',
    `${authentication} und das Access-Token noch einmal kopieren.`,
  ],
  plan_with_api: () => ['Der Tarif des Workspaces enthält den Zugang zur API.'],
  plan_without_api: () => [
    'Der Intercom-Tarif des Workspaces enthält keinen Zugang zur API.',
    'Für diesen Workspace ein Intercom-Abo beginnen oder erneuern, dann noch einmal speichern.',
  ],
  permission_granted: ({ permission }) => [`Das Token darf, was „${permission}“ umfasst.`],
  permission_missing: ({ permission }) => [
    `Dem Token fehlt die Berechtigung „${permission}“.`,
    `${authentication}, „${permission}“ ankreuzen und noch einmal speichern.`,
  ],
  unanswered: ({ problem }) => [
    `Keine Antwort: ${problem}.`,
    'In einer Minute noch einmal versuchen; bleibt es so, auf die Statusseite von Intercom sehen.',
  ],
  workspace_right: ({ name }) => [`Das Token gehört zu ${name}.`],
  workspace_other: ({ id, wanted }) => [
    `Das Token gehört zum Workspace ${id}, nicht zu ${wanted}.`,
    `${id} als Workspace-ID eintragen oder ein Access-Token von ${wanted} verwenden.`,
  ],
  workspace_already_connected: ({ id }) => [
    `Diese Organisation ist mit dem Workspace ${id} verbunden.`,
    'Erst diesen trennen, dann den anderen verbinden.',
  ],
  workspace_free: () => ['Keine andere Organisation hier ist mit diesem Workspace verbunden.'],
  workspace_taken: () => [
    'Eine andere Organisation hier ist mit diesem Workspace verbunden.',
    'Den Workspace erst dort trennen.',
  ],
  teammate_found: ({ name }) => [`Die KI schreibt als ${name}.`],
  teammate_missing: ({ id }) => [
    `Der Workspace hat kein Teammitglied mit der ID ${id}.`,
    'Das Teammitglied der KI aus der Liste wählen oder in Intercom unter Settings → Teammates eines einladen.',
  ],
  seat_there: () => ['Das Teammitglied der KI hat einen Platz im Posteingang.'],
  seat_missing: () => [
    'Das Teammitglied der KI hat keinen Platz im Posteingang: Seine Antworten erreichen Kunden per E-Mail vielleicht nicht.',
    'Dem Teammitglied in Intercom unter Settings → Teammates einen Platz im Posteingang geben.',
  ],
  listing_allowed: () => ['Gespräche lassen sich auflisten.'],
  listing_refused: () => [
    'Intercom lässt das Token keine Gespräche auflisten.',
    `${authentication}, „Read conversations“ ankreuzen und noch einmal speichern.`,
  ],
  budget_left: ({ left, limit }) => [
    `${left} von ${limit} Aufrufen an Intercom sind in diesem Zeitfenster übrig.`,
  ],
  budget_spent: ({ left, limit }) => [
    `${left} von ${limit} Aufrufen an Intercom sind in diesem Zeitfenster übrig.`,
    'Aufrufe warten auf das nächste Zeitfenster; nichts geht verloren.',
  ],
  webhook_reached: () => ['Intercom erreicht die Webhook-URL.'],
  webhook_never_reached: () => [
    'Die Webhook-URL wurde noch nie erreicht, deshalb findet nur die Nachlese die Chats, Minuten später.',
    'Die Webhook-URL im Developer Hub einsetzen und die Themen ankreuzen.',
  ],
  signed: () => ['Zustellungen müssen signiert sein.'],
  unsigned: () => [
    'Kein Client-Secret ist gespeichert: Wer die URL kennt, könnte an sie senden.',
    'Unter Verbindung das Client-Secret ergänzen.',
  ],
  topics_seen: () => ['Jedes nötige Thema ist schon gekommen.'],
  topics_missing: ({ topics }) => [
    `Noch nicht gekommen: ${topics}.`,
    'Im Developer Hub ankreuzen; manche kommen erst, wenn Menschen zuweisen oder schließen.',
  ],
  autopilot_on: ({ web, email }) => [`Autopilot: Web ${onOff(web)}, E-Mail ${onOff(email)}.`],
  autopilot_only_drafts: () => [
    'Der Autopilot ist aus: Die KI hinterlässt nur Entwürfe.',
    'Unter Antworten den Autopiloten einschalten.',
  ],
  autopilot_off: () => [
    'Autopilot und Assist sind aus: Die KI sagt nichts.',
    'Unter Antworten den Autopiloten einschalten.',
  ],
  handoff_team_free: ({ team }) => [`Übergaben gehen an ${team}; die KI ist dort nicht Mitglied.`],
  handoff_team_holds_ai: ({ name, team }) => [
    `${name} gehört zum Übergabe-Team ${team}: Intercom weist eine Übergabe vielleicht gleich wieder zurück.`,
    `${name} in Intercom aus ${team} herausnehmen.`,
  ],
  no_other_bots: () => ['In den letzten sieben Tagen hat kein anderer Bot geantwortet.'],
  other_bots: ({ count, most }) => [
    `Ein anderer Bot hat in den letzten sieben Tagen ${count === most ? `${count} oder mehr` : count} Nachrichten vor der KI beantwortet.`,
    'Fin oder den anderen Bot für die Gespräche ausschalten, die die KI beantworten soll.',
  ],
  none_assigned_back: () => ['Kein übergebenes Gespräch wurde der KI zurückgegeben.'],
  assigned_back: ({ count, name }) => [
    `${count} übergebene Gespräche der letzten sieben Tage sind durch eine Regel oder einen Workflow wieder ${name} zugewiesen. Niemand beantwortet sie.`,
    `${name} in Intercom aus Workflows und Zuweisungsregeln herausnehmen, die nach einer Übergabe laufen.`,
  ],
  nobody_else_writes: ({ name }) => [`Niemand sonst hat als ${name} geschrieben.`],
  others_write: ({ count, name }) => [
    `${count} Nachrichten der letzten sieben Tage wurden als ${name} geschrieben, aber nicht von hier: von einer anderen Installation oder einem Menschen mit diesem Zugang.`,
    'Die andere anhalten oder jeder ein eigenes Teammitglied geben.',
  ],
  alert_reconnect_required: () => ['Intercom lehnt das Access-Token ab.'],
  alert_dead_job: () => ['Ein Gespräch ließ sich nicht bearbeiten.'],
  alert_handoff_incomplete: () => ['Eine Übergabe kam nicht so weit, wie sie sollte.'],
  alert_webhook_silent: () => [
    'Seit Langem kam kein Webhook, während die Nachlese Nachrichten findet.',
  ],
  alert_model_down: () => ['Das Modell antwortet nicht.'],
  database_reachable: ({ database }) => [
    `Datenbank: ${database}, erreichbar und auf neuestem Stand.`,
  ],
  builtin_answers: () => ['Die eingebaute Engine antwortet; sie braucht kein Modell.'],
  model_answers: ({ model, milliseconds }) => [
    `Das Modell ${model} antwortet, in ${milliseconds} ms.`,
  ],
  model_unreachable: ({ model, problem }) => [
    `Das Modell ${model} ist nicht erreichbar (${problem}). Gespräche werden so lange übergeben.`,
    'AI_PROVIDER, AI_MODEL, AI_BASE_URL und AI_API_KEY prüfen, und ob der Anbieter läuft.',
  ],
  queue_waiting: ({ count }) => [`${count} Blicke und Nachlesen warten in der Warteschlange.`],
  no_dead_jobs: () => ['Kein Auftrag hat seine Versuche aufgebraucht.'],
  dead_jobs: ({ count }) => [
    `${count} Aufträge haben ihre Versuche aufgebraucht.`,
    'Das Protokoll nennt jeden mit seiner Ursache; eine Nachlese sieht sich ihre Gespräche wieder an.',
  ],
}
