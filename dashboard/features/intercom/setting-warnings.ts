import type { Teammates, Teams } from '#api-contract/connection.ts'
import type { Settings, SettingsWithOrigins } from '#api-contract/settings.ts'
import type { DialogWords } from '../../language/intercom/en.ts'
import type { SettingName } from './setting-rows.ts'

/** What is undefined is not known yet, and warns of nothing. */
export type WarningFacts = {
  words: DialogWords['warn']
  locale: string
  settings: Settings
  engine: SettingsWithOrigins['engine']
  assignedAt: Date | undefined
  aiAdminId: string | undefined
  teams: Teams['items'] | undefined
  teammates: Teammates['items'] | undefined
  /** Customers that a trial left to people today. */
  leftOut: string | undefined
  hasBots: boolean | undefined
  answersADay: number | undefined
  unknownTags: string[]
}

const dayMs = 86_400_000
const usualReplies = 3
const freeMail = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
])

const when = (isSo: boolean, words: string) => (isSo ? [words] : [])

function nothingAssigned({ assignedAt }: WarningFacts): boolean {
  return assignedAt === undefined || Date.now() - assignedAt.getTime() > dayMs
}

function teamWarnings(facts: WarningFacts, id: string | null): string[] {
  const { teams, aiAdminId, words } = facts
  if (id === null || teams === undefined) return []
  const team = teams.find((one) => one.id === id)
  if (!team) return [words.gone(id)]
  return when(aiAdminId !== undefined && team.teammate_ids.includes(aiAdminId), words.holdsAi)
}

/** By setting: what does not go without saying, as the settings and the workspace stand. */
export const settingWarnings: Partial<Record<SettingName, (facts: WarningFacts) => string[]>> = {
  autopilot_email: ({ settings, words }) =>
    when(!settings.autopilot_web && !settings.autopilot_email, words.autopilotOff),
  process_on_assignment: (facts) =>
    when(
      facts.settings.process_on_assignment && nothingAssigned(facts),
      facts.words.processOnAssignment,
    ),
  answer_unassigned: (facts) =>
    when(!facts.settings.answer_unassigned && nothingAssigned(facts), facts.words.answerUnassigned),
  take_unassigned: ({ settings, words }) => when(!settings.take_unassigned, words.takeUnassigned),
  ignore_first_message: ({ settings, hasBots, words }) =>
    when(settings.ignore_first_message && hasBots === false, words.ignoreFirst),
  answer_outbound_replies: ({ settings, words }) =>
    when(settings.answer_outbound_replies, words.outbound),
  only_contacts: ({ settings, leftOut, words }) =>
    settings.only_contacts.length > 0 && leftOut !== undefined ? [words.trial(leftOut)] : [],
  blocked_contacts: ({ settings, words }) =>
    settings.blocked_contacts
      .map((entry) => entry.toLowerCase().replace(/^@/, ''))
      .filter((entry) => freeMail.has(entry))
      .map((domain) => words.freeMail(domain)),
  skip_tags: ({ unknownTags, words }) => unknownTags.map((tag) => words.tag(tag)),
  settle_delay_web_s: ({ settings, words }) =>
    when(settings.settle_delay_web_s === 0, words.noSettle),
  settle_delay_email_s: ({ settings, words }) =>
    when(settings.settle_delay_email_s === 0, words.noSettle),
  max_replies: ({ settings, words }) => when(settings.max_replies < usualReplies, words.fewReplies),
  limit_per_day: ({ settings, answersADay, words, locale }) =>
    settings.limit_per_day !== null &&
    answersADay !== undefined &&
    settings.limit_per_day < answersADay
      ? [words.lowLimit(new Intl.NumberFormat(locale).format(answersADay))]
      : [],
  say_it_is_ai: ({ settings, words }) => when(!settings.say_it_is_ai, words.notAi),
  guidance: ({ settings, engine, words }) =>
    when(engine === 'builtin' && settings.guidance !== '', words.builtInGuidance),
  handoff_teammate_id: ({ settings, teammates, words }) => {
    const id = settings.handoff_teammate_id
    if (id === null || teammates === undefined) return []
    return when(!teammates.some((one) => one.id === id), words.gone(id))
  },
  handoff_team_id: (facts) => teamWarnings(facts, facts.settings.handoff_team_id),
  default_team_id: (facts) =>
    facts.settings.default_team_id === null
      ? when(facts.settings.handoff_assignment !== 'unassigned', facts.words.noDefault)
      : teamWarnings(facts, facts.settings.default_team_id),
  handoff_preset: ({ settings, words }) => when(settings.handoff_preset === 0, words.presetNever),
  handoff_wording: ({ settings, words, locale }) => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    const lacking = Object.entries(settings.handoff_wording)
      .filter(([, wording]) => wording.inside && !wording.outside)
      .map(([language]) => names.of(language) ?? language)
    return when(lacking.length > 0, words.noOutside(lacking.join(', ')))
  },
  excluded_topics: ({ settings, engine, words }) =>
    when(engine === 'builtin' && settings.excluded_topics.length > 0, words.builtInTopics),
  assist_excluded_topics: ({ settings, engine, words }) =>
    when(engine === 'builtin' && settings.assist_excluded_topics.length > 0, words.builtInTopics),
  tag_prefix: ({ settings, words }) => when(settings.tag_prefix !== 'firstline', words.tagPrefix),
  company_data_sync: ({ settings, words }) =>
    when(settings.company_data_sync !== 'disabled', words.companies),
  custom_attribute_delay_s: ({ settings, words }) =>
    when(
      settings.custom_attribute_delay_s > 0,
      words.attributeDelay(settings.settle_delay_web_s + settings.custom_attribute_delay_s),
    ),
}
