import type { Words } from '../en.ts'

export const everywhere: Words['common'] = {
  save: 'Speichern',
  cancel: 'Abbrechen',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  remove: 'Entfernen',
  retry: 'Jetzt versuchen',
  more: 'Mehr',
  undo: 'Rückgängig',
  none: 'Keine',
  loading: 'Lädt',
  older: 'Ältere',
  clear: 'Leeren',
  default: 'Standard',
  skip: 'Zum Inhalt springen',
  notFound: 'Hier ist nichts. Vielleicht gehört es zu einer anderen Ihrer Organisationen.',
  home: 'Zu den Gesprächen',
  forbidden: 'Das darf nur ein Inhaber oder Admin ändern.',
  couldNotLoad: (what) => `${what}: Das ließ sich nicht laden.`,
  partFailed: 'Dieser Teil ist ausgefallen. Der Rest geht.',
  reload: 'Neu laden',
  requestId: 'Anfrage-Kennung kopieren',
  offline: 'Sie sind offline. Änderungen warten, bis die Verbindung zurück ist.',
  streamLost: 'Keine laufenden Aktualisierungen. Verbinde neu.',
  saved: 'Gespeichert. Gilt ab der nächsten Nachricht.',
}

export const nav: Words['nav'] = {
  company: 'Organisation',
  main: 'Hauptnavigation',
  sessions: 'Gespräche',
  review: 'Prüfen',
  knowledge: 'Wissen',
  tryIt: 'Ausprobieren',
  reports: 'Berichte',
  insights: 'Einblicke',
  usage: 'Verbrauch',
  health: 'Zustand',
  settings: 'Einstellungen',
  setup: 'Einrichten',
  account: 'Konto',
  organization: 'Organisation wechseln',
  signOut: 'Abmelden',
  intercom: 'Intercom',
  people: 'Personen',
  keys: 'API-Schlüssel',
  audit: 'Änderungen',
  profile: 'Profil',
}

export const line: Words['line'] = {
  connected: 'Antwortet',
  paused: 'Pausiert',
  reconnect_required: 'Intercom hat den Token abgelehnt',
  not_connected: 'Nicht verbunden',
  trial: (count) => `Test: ${count} Kontakte`,
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  connect: 'Intercom verbinden',
  mend: 'Token ersetzen',
  pauseHint: 'Die KI hält sofort an. Webhooks werden weiter gespeichert.',
  reconnectBanner:
    'Intercom hat unseren Token abgelehnt. Bis ein gültiger gespeichert ist, kann nichts gelesen oder gesendet werden.',
  pausedBanner: 'Die KI ist pausiert. Kunden warten auf Menschen.',
}

export const channel: Words['channel'] = { web: 'Web', email: 'E-Mail', other: 'Andere' }

export const sentiment: Words['sentiment'] = {
  angry: 'Verärgert',
  neutral: 'Neutral',
  happy: 'Zufrieden',
}

export const outcome: Words['outcome'] = {
  replied: 'Geantwortet',
  handed_off: 'Übergeben',
  drafted: 'Entworfen',
  resolved: 'Gelöst',
  stored: 'Gespeichert',
  skipped: 'Ausgelassen',
}

export const state: Words['state'] = {
  handedOff: 'Übergeben',
  ai: 'Bei der KI',
  people: 'Bei Menschen',
  open: 'Offen',
  resolved: 'Gelöst',
  closed: 'Geschlossen',
  waiting: 'Wartet',
}
