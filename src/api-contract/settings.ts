import { z } from 'zod'
import { time } from './basics.ts'

const flag = z.boolean('must be true or false')
const id = z
  .union([z.string(), z.int()], 'must be an id as a string')
  .transform(String)
  .refine((value) => value.trim() !== '' && value.length <= 200, 'must be an id as a string')
const clearableId = id.nullable()

function wholeNumber(minimum: number, maximum: number) {
  const message = `must be a whole number from ${minimum} to ${maximum}`
  return z.int(message).min(minimum, message).max(maximum, message)
}

function listOfText(example: string) {
  const message = `must be an array of texts, such as ["${example}"]`
  return z
    .array(
      z
        .string(message)
        .trim()
        .min(1, 'may not hold an empty text')
        .max(500, 'may not hold a text longer than 500 characters'),
      message,
    )
    .max(1000, 'may hold at most 1,000 entries')
}

const contactList = z
  .array(
    z
      .string('must hold texts')
      .trim()
      .toLowerCase()
      .max(320, 'may not hold a text longer than 320 characters')
      .regex(
        /^(?:[^\s@]+@|@)?[^\s@.]+(?:\.[^\s@.]+)*$/,
        'must hold e-mail addresses or domains, such as ann@example.com or example.com',
      ),
    'must be an array of texts, such as ["example.com"]',
  )
  .max(1000, 'may hold at most 1,000 entries')

const clock = z
  .string('must be a time of day, such as 09:00')
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time of day, such as 09:00')

const shift = z
  .strictObject({
    day: z.enum(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      'must be one of mon, tue, wed, thu, fri, sat, sun',
    ),
    from: clock.refine((value) => value !== '24:00', 'must be before 24:00'),
    to: clock,
  })
  .refine(({ from, to }) => from < to, { error: 'must be later than from', path: ['to'] })

const officeHours = z
  .strictObject({
    time_zone: z
      .string('must be an IANA time zone, such as Europe/Berlin')
      .refine(isTimeZone, 'must be an IANA time zone, such as Europe/Berlin'),
    shifts: z
      .array(shift, 'must be an array of {day, from, to}')
      .min(1, 'must hold at least one shift')
      .max(100, 'may hold at most 100 shifts'),
  })
  .meta({ id: 'OfficeHours' })

const wording = z
  .string('must be a text')
  .trim()
  .min(1, 'may not be empty: leave it out instead')
  .max(1000, 'may have at most 1,000 characters')

const handoffWording = z.record(
  z.string().regex(/^[a-z]{2}$/, 'must be an ISO 639-1 language, such as de'),
  z.strictObject({ inside: wording.optional(), outside: wording.optional() }),
  'must be {<language>: {inside, outside}}',
)

const limit = wholeNumber(1, 10_000_000).nullable()

/** Every setting of the Intercom integration, with the values that it takes. */
const settingFields = {
  ai_admin_id: id,
  default_team_id: clearableId,
  handoff_assignment: z.enum(
    ['unassigned', 'teammate', 'team', 'team_and_teammate'],
    'must be unassigned, teammate, team or team_and_teammate',
  ),
  handoff_teammate_id: clearableId,
  handoff_team_id: clearableId,
  handoff_preset: z.literal([0, 1, 2, 3], 'must be 0, 1, 2 or 3'),
  handoff_customer_message: flag,
  handoff_wording: handoffWording,
  ignore_first_message: flag,
  process_on_assignment: flag,
  answer_unassigned: flag,
  take_unassigned: flag,
  answer_outbound_replies: flag,
  answer_after_people_closed: flag,
  answer_within_h: wholeNumber(1, 168),
  max_replies: wholeNumber(1, 100),
  say_it_is_ai: flag,
  guidance: z.string('must be a text').max(4000, 'may have at most 4,000 characters'),
  full_conversation_sync: flag,
  forward_unsupported_attachments: flag,
  send_citations_as_note: flag,
  company_data_sync: z.enum(['disabled', 'first', 'all'], 'must be disabled, first or all'),
  custom_attribute_delay_s: wholeNumber(0, 10),
  settle_delay_web_s: wholeNumber(0, 120),
  settle_delay_email_s: wholeNumber(0, 120),
  autopilot_web: flag,
  autopilot_email: flag,
  assist_web: flag,
  assist_email: flag,
  office_hours: officeHours.nullable(),
  ai_hours: z.enum(['always', 'inside', 'outside'], 'must be always, inside or outside'),
  only_contacts: contactList,
  blocked_contacts: contactList,
  limit_per_day: limit,
  limit_per_month: limit,
  close_when_resolved: flag,
  assumed_resolution_h: wholeNumber(1, 8760),
  excluded_topics: listOfText('legal advice'),
  assist_excluded_topics: listOfText('legal advice'),
  skip_tags: listOfText('vip'),
  tag_prefix: z
    .string('must be a text')
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,39}$/u,
      'must be 1 to 40 letters, digits, dots, dashes or underscores, such as firstline',
    ),
}

const shownId = z.string().nullable()

/** As they are read: every name is there, null where nothing is chosen. */
export const settings = z
  .strictObject({
    ...settingFields,
    ai_admin_id: shownId,
    default_team_id: shownId,
    handoff_teammate_id: shownId,
    handoff_team_id: shownId,
  })
  .meta({ id: 'Settings' })

export type Settings = z.output<typeof settings>

/** [O4] Beside the settings stand the two secrets by name: when they were stored, never what they are. */
export const settingsWithOrigins = z
  .strictObject({
    settings,
    changed: z.record(z.string(), z.strictObject({ changed_by: z.string(), changed_at: time })),
    /** Some settings count for one engine only. */
    engine: z.enum(['builtin', 'model']),
  })
  .meta({ id: 'SettingsWithOrigins' })

export type SettingsWithOrigins = z.output<typeof settingsWithOrigins>

/** [H3] What a handoff says with the settings as they stand: safe HTML, null where nothing is said. */
export const handoffPreview = z
  .strictObject({
    /** The last handoff that it is made from; null where it is a sample. */
    session: z
      .strictObject({ id: z.string(), number: z.int(), contact: z.string().nullable() })
      .nullable(),
    language: z.string(),
    inside: z.string().nullable(),
    outside: z.string().nullable(),
    note: z.string(),
  })
  .meta({ id: 'HandoffPreview' })

export type HandoffPreview = z.output<typeof handoffPreview>

/** As they are changed: any of the names. */
export const settingsChange = z.strictObject(settingFields).partial().meta({ id: 'SettingsChange' })

export type SettingsChange = z.output<typeof settingsChange>

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
