import type { SourceWords } from './en.ts'

export const sourceWords: SourceWords = {
  title: 'Aus Intercom',
  lead: 'Artikel werden hier zu Dokumenten und von selbst immer wieder gelesen. Ihr Text wird in Intercom geändert.',
  names: {
    intercom_articles: 'Intercom-Artikel',
    intercom_internal_articles: 'Interne Intercom-Artikel',
  },
  about: {
    intercom_articles:
      'Was Ihr Help Center veröffentlicht, in jeder seiner Sprachen. Was nur manche sehen dürfen, bleibt intern.',
    intercom_internal_articles: 'Nur für Entwürfe und Notizen; Kunden wird nie daraus geantwortet.',
  },
  empty: 'Aus Intercom ist noch nichts übernommen.',
  add: (name) => `${name} hinzufügen`,
  adding: 'Hinzugefügt. Das Lesen beginnt.',
  unconnected: 'Verbinden Sie zuerst Intercom; dann lassen sich seine Artikel übernehmen.',
  connect: 'Intercom verbinden',
  states: {
    waiting: 'Wartet, bis es an der Reihe ist',
    reading: 'Liest',
    current: 'Auf dem neuesten Stand',
    failed: 'Nicht auf dem neuesten Stand',
    paused: 'Angehalten',
  },
  documents: (count) => `${count} ${count === 1 ? 'Dokument' : 'Dokumente'}`,
  progress: (read, total) => `${read} von ${total} Artikeln gelesen`,
  beginning: 'Das Lesen beginnt.',
  lastRead: 'Zuletzt gelesen',
  neverRead: 'noch nicht bis zum Ende gelesen',
  nextRead: 'Wieder',
  every: 'Neu lesen',
  everyH: (hours) =>
    hours === 1 ? 'jede Stunde' : hours === 168 ? 'jede Woche' : `alle ${hours} Stunden`,
  refresh: 'Jetzt lesen',
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  delete: 'Quelle löschen',
  deleteAsk: (name, count) =>
    count === 0
      ? `Aus „${name}“ ist noch nichts übernommen. In Intercom ändert sich nichts.`
      : `Mit „${name}“ ${count === 1 ? 'geht 1 Dokument' : `gehen ${count} Dokumente`} und was hier dazu festgehalten wurde. Die KI nutzt sie sofort nicht mehr. In Intercom ändert sich nichts.`,
  deleted: (count) =>
    `Die Quelle und ${count} ${count === 1 ? 'Dokument' : 'Dokumente'} sind gelöscht.`,
  problems: {
    not_connected: 'Kein Intercom-Workspace ist verbunden.',
    other_workspace: 'Diese Artikel gehören zu einem anderen Workspace als dem verbundenen.',
    token_refused: 'Intercom hat den gespeicherten Token abgelehnt.',
    plan_restricted: 'Der Tarif des Workspaces umfasst keinen API-Zugang.',
    not_permitted: 'Der Token darf diese Artikel nicht lesen.',
    unreachable: 'Intercom hat die Artikel nicht herausgegeben.',
  },
  mends: {
    not_connected: 'Verbinden Sie den Workspace in den Einstellungen.',
    other_workspace:
      'Verbinden Sie jenen Workspace wieder, oder löschen Sie diese Quelle und fügen Sie sie neu hinzu.',
    token_refused: 'Speichern Sie in den Einstellungen einen neuen Access Token.',
    plan_restricted: 'Wählen Sie in Intercoms Abrechnung einen Tarif mit API-Zugang.',
    not_permitted:
      'Geben Sie der App im Developer Hub das Recht, Artikel und Inhalte zu lesen, und lesen Sie neu.',
    unreachable: 'Es wird von selbst wieder versucht.',
  },
  kept: 'Die Dokumente bleiben so in Gebrauch, wie sie waren.',
  files: 'Aus Dateien',
  taken: (name) =>
    `Dieses Dokument kommt aus „${name}“: sein Text wird dort geändert. Bekannte Fragen, Zielgruppe und Nutzung bestimmen Sie.`,
  openThere: 'Artikel öffnen',
  inUse: 'In Gebrauch',
  inUseHint: 'Aus: es bleibt und wird weiter gelesen, aber nichts wird daraus beantwortet.',
  onlyInternal: 'Intercom lässt keinen Kunden diesen Artikel lesen, darum bleibt er intern.',
  save: 'Speichern',
  saved: 'Gespeichert. Gilt ab der nächsten Frage.',
  off: 'Aus',
}
