import { list, views, sessions } from './list/en.ts'
import { reports, usage } from './reports/en.ts'
import { shell } from './shell/en.ts'
import { deskWords, health } from './health/en.ts'
import { dialogWords, intercom } from './intercom/en.ts'
import { supervisionWords } from './supervision/en.ts'
import { shelfWords, knowledge } from './knowledge/en.ts'
import { houseWords, people, keys, audit, profile } from './organization/en.ts'
import { guideWords, setup } from './setup/en.ts'
import { syncWords } from './sync/en.ts'
import { arrivalWords } from './arrival/en.ts'
import { trying } from './try/en.ts'
import { insightWords } from './insights/en.ts'
import { everywhere, nav, line, channel, sentiment, outcome, state } from './everywhere/en.ts'
import { door } from './door/en.ts'
import { session, events } from './session/en.ts'
import { settings, choices } from './settings/en.ts'
import { reasons, gates } from './decisions/en-reasons.ts'

/** Every word of the dashboard, in English: the catalogue that other languages answer to. */
export const en = {
  name: 'English',
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

export type Words = typeof en
