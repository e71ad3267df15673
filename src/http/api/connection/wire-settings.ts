import type {
  Settings as WireSettings,
  SettingsChange as WireChange,
} from '#api-contract/settings.ts'
import type { Connection } from '#domain/settings/connection.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { toKebab, toSnake } from '../wire-words.ts'

/** One name on the wire, one in the domain. */
const domainNames = {
  ai_admin_id: 'aiTeammateId',
  default_team_id: 'defaultTeamId',
  handoff_assignment: 'handoffAssignment',
  handoff_teammate_id: 'handoffTeammateId',
  handoff_team_id: 'handoffTeamId',
  handoff_preset: 'handoffPreset',
  handoff_customer_message: 'handoffCustomerMessage',
  handoff_wording: 'handoffWording',
  ignore_first_message: 'ignoreFirstMessage',
  process_on_assignment: 'processOnAssignment',
  answer_unassigned: 'answerUnassigned',
  take_unassigned: 'takeUnassigned',
  answer_outbound_replies: 'answerOutboundReplies',
  answer_after_people_closed: 'answerAfterPeopleClosed',
  answer_within_h: 'answerWithinHours',
  max_replies: 'maxReplies',
  say_it_is_ai: 'saysItIsAi',
  guidance: 'guidance',
  full_conversation_sync: 'fullConversationSync',
  forward_unsupported_attachments: 'forwardUnsupportedAttachments',
  send_citations_as_note: 'sendCitationsAsNote',
  company_data_sync: 'companySync',
  custom_attribute_delay_s: 'customAttributeDelaySeconds',
  settle_delay_web_s: 'settleDelayWebSeconds',
  settle_delay_email_s: 'settleDelayEmailSeconds',
  autopilot_web: 'autopilotWeb',
  autopilot_email: 'autopilotEmail',
  assist_web: 'assistWeb',
  assist_email: 'assistEmail',
  office_hours: 'officeHours',
  ai_hours: 'aiHours',
  only_contacts: 'onlyContacts',
  blocked_contacts: 'blockedContacts',
  limit_per_day: 'limitPerDay',
  limit_per_month: 'limitPerMonth',
  close_when_resolved: 'closeWhenResolved',
  assumed_resolution_h: 'assumedResolutionHours',
  excluded_topics: 'excludedTopics',
  assist_excluded_topics: 'assistExcludedTopics',
  skip_tags: 'skipTags',
  tag_prefix: 'tagPrefix',
} as const satisfies Record<keyof WireSettings, keyof Settings>

const wireNames = new Map<keyof Settings, keyof WireSettings>(
  Object.entries(domainNames).map(([wire, domain]) => [domain, wire as keyof WireSettings]), // its keys
)

/** The name under which callers know a setting. */
export function toWireName(setting: keyof Settings): string {
  return wireNames.get(setting) ?? setting
}

/** Every setting as it stands, null where nothing is chosen. */
export function toWireSettings(connection: Connection): WireSettings {
  const { settings, aiTeammate } = connection
  const plain = Object.fromEntries(
    Object.entries(domainNames).map(([wire, domain]) => [wire, settings[domain] ?? null]),
  ) as WireSettings // the table names every setting, and those that differ follow
  return {
    ...plain,
    ai_admin_id: aiTeammate?.id ?? null,
    handoff_assignment: toSnake(settings.handoffAssignment),
    office_hours: settings.officeHours
      ? { time_zone: settings.officeHours.timeZone, shifts: settings.officeHours.shifts }
      : null,
  }
}

/** Some settings by the names that callers know, as an audit entry shows them. */
export function toWireChange(change: object): object {
  return Object.fromEntries(
    Object.entries(change).map(([name, value]: [string, unknown]) => {
      const wire = toWireName(name as keyof Settings) // names of settings, as they were stored
      if (wire === 'handoff_assignment' && typeof value === 'string') return [wire, toSnake(value)]
      if (wire === 'office_hours' && isHours(value))
        return [wire, { time_zone: value.timeZone, shifts: value.shifts }]
      return [wire, value]
    }),
  )
}

function isHours(value: unknown): value is NonNullable<Settings['officeHours']> {
  return typeof value === 'object' && value !== null && 'timeZone' in value
}

/** What a caller wants changed; null becomes undefined, which clears. */
export function toSettingsChange(change: WireChange): Partial<Settings> {
  const { handoff_assignment: assignment, office_hours: hours, ...plain } = change
  return {
    ...Object.fromEntries(
      Object.entries(plain).map(([wire, value]) => [
        domainNames[wire as keyof typeof plain], // its keys
        value ?? undefined,
      ]),
    ),
    ...(assignment !== undefined && { handoffAssignment: toKebab(assignment) }),
    ...(hours !== undefined && {
      officeHours: hours === null ? undefined : { timeZone: hours.time_zone, shifts: hours.shifts },
    }),
  }
}
