import type { Words } from '../en.ts'

export const door: Words['door'] = {
  on: 'bei Firstline',
  email: 'E-Mail',
  password: 'Passwort',
  show: 'Zeigen',
  hide: 'Verbergen',
  signIn: 'Anmelden',
  forgot: 'Vergessen? Ein Inhaber kann einen Link zum Zurücksetzen geben.',
  notYou: 'Nicht Sie?',
  signOutFirst: 'Erst abmelden.',
  setUp: 'Firstline einrichten',
  yourName: 'Ihr Name',
  organization: 'Organisation',
  create: 'Anlegen',
  rule: 'Mindestens 12 Zeichen; ein Satz ist gut.',
  invited: (organization, role) => `Sie wurden zu ${organization} eingeladen, als ${role}`,
  join: (organization) => `${organization} beitreten`,
  ended: 'Diese Einladung ist abgelaufen. Bitten Sie um eine neue.',
  endedAsk: (who, organization) =>
    `Sie wurde benutzt, beendet oder ist abgelaufen. Bitten Sie ${who} von ${organization} um eine neue.`,
  endedTitle: 'Diese Einladung ist zu Ende.',
  newPassword: 'Neues Passwort setzen',
  passwordSet: 'Das neue Passwort ist gesetzt; alle anderen Anmeldungen sind beendet.',
  sandbox: 'Sandbox',
  messenger: 'Messenger',
  inbox: 'Posteingang',
}
