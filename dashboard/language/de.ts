import type { Words } from './en.ts'
import { list, views, sessions } from './list/de.ts'
import { reports, usage } from './reports/de.ts'
import { shell } from './shell/de.ts'
import { deskWords, health } from './health/de.ts'
import { dialogWords, intercom } from './intercom/de.ts'
import { supervisionWords } from './supervision/de.ts'
import { shelfWords, knowledge } from './knowledge/de.ts'
import { houseWords, people, keys, audit, profile } from './organization/de.ts'
import { guideWords, setup } from './setup/de.ts'
import { syncWords } from './sync/de.ts'
import { arrivalWords } from './arrival/de.ts'
import { trying } from './try/de.ts'
import { insightWords } from './insights/de.ts'
import { everywhere, nav, line, channel, sentiment, outcome, state } from './everywhere/de.ts'
import { door } from './door/de.ts'
import { session, events } from './session/de.ts'
import { settings, choices } from './settings/de.ts'
import { reasons, gates } from './decisions/de-reasons.ts'

/** The proof that every word can be told in another language. */
export const de: Words = {
  name: 'Deutsch',
  shell,
  insights: insightWords,
  list,
  reports,
  usage,
  supervision: supervisionWords,
  sync: syncWords,
  arrival: arrivalWords,
  common: everywhere,
  nav,
  line,
  door,
  views,
  sessions,
  channel,
  sentiment,
  outcome,
  state,
  session,
  events,
  knowledge,
  try: trying,
  health,
  people,
  keys,
  audit,
  profile,
  setup,
  intercom,
  dialog: dialogWords,
  desk: deskWords,
  guide: guideWords,
  shelf: shelfWords,
  house: houseWords,
  settings,
  choices,
  reasons,
  gates,
}
