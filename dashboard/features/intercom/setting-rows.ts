import type { Settings } from '#api-contract/settings.ts'

export type Tab = 'answering' | 'handoff' | 'sync'

export type Control =
  | { kind: 'switch' }
  | { kind: 'number'; min: number; max: number; mayBeEmpty?: boolean }
  | { kind: 'choice'; options: readonly (string | number)[] }
  | { kind: 'lines' }
  | { kind: 'text'; isLong?: boolean }
  | { kind: 'teammate' | 'team' | 'assignment' | 'hours' | 'wording' }

export type SettingName = keyof Settings

export type SettingRowPlan = { name: SettingName; tab: Tab; control: Control }

const toggle: Control = { kind: 'switch' }
const days = (max: number): Control => ({ kind: 'number', min: 1, max, mayBeEmpty: true })

/** Every row of the dialog, in the order of its tabs. */
export const settingRows: SettingRowPlan[] = [
  { name: 'autopilot_web', tab: 'answering', control: toggle },
  { name: 'autopilot_email', tab: 'answering', control: toggle },
  { name: 'assist_web', tab: 'answering', control: toggle },
  { name: 'assist_email', tab: 'answering', control: toggle },
  { name: 'only_contacts', tab: 'answering', control: { kind: 'lines' } },
  { name: 'blocked_contacts', tab: 'answering', control: { kind: 'lines' } },
  { name: 'process_on_assignment', tab: 'answering', control: toggle },
  { name: 'answer_unassigned', tab: 'answering', control: toggle },
  { name: 'take_unassigned', tab: 'answering', control: toggle },
  { name: 'ignore_first_message', tab: 'answering', control: toggle },
  { name: 'answer_outbound_replies', tab: 'answering', control: toggle },
  { name: 'answer_after_people_closed', tab: 'answering', control: toggle },
  { name: 'skip_tags', tab: 'answering', control: { kind: 'lines' } },
  { name: 'office_hours', tab: 'answering', control: { kind: 'hours' } },
  {
    name: 'ai_hours',
    tab: 'answering',
    control: { kind: 'choice', options: ['always', 'inside', 'outside'] },
  },
  { name: 'settle_delay_web_s', tab: 'answering', control: { kind: 'number', min: 0, max: 120 } },
  { name: 'settle_delay_email_s', tab: 'answering', control: { kind: 'number', min: 0, max: 120 } },
  { name: 'answer_within_h', tab: 'answering', control: { kind: 'number', min: 1, max: 168 } },
  { name: 'max_replies', tab: 'answering', control: { kind: 'number', min: 1, max: 100 } },
  { name: 'limit_per_day', tab: 'answering', control: days(10_000_000) },
  { name: 'limit_per_month', tab: 'answering', control: days(10_000_000) },
  { name: 'say_it_is_ai', tab: 'answering', control: toggle },
  { name: 'guidance', tab: 'answering', control: { kind: 'text', isLong: true } },
  { name: 'send_citations_as_note', tab: 'answering', control: toggle },
  { name: 'handoff_assignment', tab: 'handoff', control: { kind: 'assignment' } },
  { name: 'default_team_id', tab: 'handoff', control: { kind: 'team' } },
  { name: 'handoff_preset', tab: 'handoff', control: { kind: 'choice', options: [0, 1, 2, 3] } },
  { name: 'handoff_customer_message', tab: 'handoff', control: toggle },
  { name: 'handoff_wording', tab: 'handoff', control: { kind: 'wording' } },
  { name: 'excluded_topics', tab: 'handoff', control: { kind: 'lines' } },
  { name: 'assist_excluded_topics', tab: 'handoff', control: { kind: 'lines' } },
  { name: 'close_when_resolved', tab: 'handoff', control: toggle },
  { name: 'assumed_resolution_h', tab: 'handoff', control: { kind: 'number', min: 1, max: 8760 } },
  { name: 'tag_prefix', tab: 'handoff', control: { kind: 'text' } },
  { name: 'full_conversation_sync', tab: 'sync', control: toggle },
  {
    name: 'company_data_sync',
    tab: 'sync',
    control: { kind: 'choice', options: ['disabled', 'first', 'all'] },
  },
  { name: 'custom_attribute_delay_s', tab: 'sync', control: { kind: 'number', min: 0, max: 10 } },
  { name: 'forward_unsupported_attachments', tab: 'sync', control: toggle },
]
