import type { Settings } from '#api-contract/settings.ts'

/** The rows of the Intercom dialog, and what can be chosen in them. */
export const settings = {
  ai_admin_id: {
    label: 'Default teammate (AI Admin ID)',
    help: 'Every reply and note is written as this Intercom teammate.',
  },
  autopilot_web: {
    label: 'Autopilot: Web',
    help: 'The AI answers customers by itself in the Messenger.',
  },
  autopilot_email: {
    label: 'Autopilot: Email',
    help: 'The AI answers customers by itself by email.',
  },
  assist_web: {
    label: 'Assist (draft as internal note): Web',
    help: 'Where the AI may not speak, it leaves a useful answer as a note.',
  },
  assist_email: {
    label: 'Assist (draft as internal note): Email',
    help: 'Where the AI may not speak, it leaves a useful answer as a note.',
  },
  only_contacts: {
    label: 'Only these contacts (a trial)',
    help: 'The AI answers these addresses and domains and nobody else. Empty: everybody.',
  },
  blocked_contacts: {
    label: 'Never these contacts',
    help: 'The AI never answers these addresses and domains.',
  },
  process_on_assignment: {
    label: 'Process on assignment',
    help: 'The AI waits until a conversation is assigned to it.',
  },
  answer_unassigned: {
    label: 'Answer unassigned conversations',
    help: 'The AI answers when no teammate has the conversation.',
  },
  take_unassigned: {
    label: 'Take unassigned conversations',
    help: 'After its first answer the AI takes the conversation, so that people see who has it.',
  },
  ignore_first_message: {
    label: 'Ignore first message',
    help: 'The opening message is read, not answered; for teams whose greeting bot does that.',
  },
  answer_outbound_replies: {
    label: 'Answer replies to outbound messages',
    help: 'The AI also answers replies to campaigns and series.',
  },
  answer_after_people_closed: {
    label: 'Answer again after people closed',
    help: 'When a customer writes after people closed, the AI answers; otherwise people keep it.',
  },
  skip_tags: {
    label: 'Skip conversations with these tags',
    help: 'The AI stays out of conversations with any of these tags.',
  },
  office_hours: { label: 'Office hours', help: 'When people are there.' },
  ai_hours: {
    label: 'The AI answers',
    help: 'Always, or only inside or outside of office hours.',
  },
  settle_delay_web_s: {
    label: 'First-message delay: Web (seconds)',
    help: 'Waits before the first answer, so that Intercom’s rules can assign first.',
  },
  settle_delay_email_s: {
    label: 'First-message delay: Email (seconds)',
    help: 'Waits before the first answer, so that Intercom’s rules can assign first.',
  },
  answer_within_h: {
    label: 'Answer within (hours)',
    help: 'Older messages are not answered any more; they are listed under Waiting.',
  },
  max_replies: {
    label: 'Most replies in one conversation',
    help: 'After so many AI messages people take over.',
  },
  limit_per_day: {
    label: 'Most AI interactions: a day',
    help: 'At the limit the AI hands off; it never goes silent. Empty: no limit.',
  },
  limit_per_month: {
    label: 'Most AI interactions: a month',
    help: 'At the limit the AI hands off; it never goes silent. Empty: no limit.',
  },
  say_it_is_ai: {
    label: 'Say that it is an AI',
    help: 'The first AI message ends with one sentence: an AI writes, a person can be asked for.',
  },
  guidance: {
    label: 'Voice and guidance (model engine)',
    help: 'Tone and rules for the model, in plain words. It cannot switch off a check.',
  },
  send_citations_as_note: {
    label: 'Send citations as note',
    help: 'After each AI reply, a note lists its sources with a link to the record here.',
  },
  handoff_assignment: {
    label: 'Handoff assignment',
    help: 'Where a conversation goes when the AI hands off.',
  },
  handoff_teammate_id: { label: 'Teammate', help: 'The person that gets it; not the AI itself.' },
  handoff_team_id: { label: 'Team', help: 'The team that gets it.' },
  default_team_id: {
    label: 'Default team',
    help: 'Gets handoffs when the chosen target no longer exists.',
  },
  handoff_preset: {
    label: 'When to hand off',
    help: 'How soon the AI gives way on wish, upset, failed answers, missing knowledge.',
  },
  handoff_customer_message: {
    label: 'Tell the customer',
    help: 'One line says that people take over; other words outside office hours.',
  },
  handoff_wording: {
    label: 'What the customer is told',
    help: 'Your own words per language; built-in words in twelve languages otherwise.',
  },
  excluded_topics: {
    label: 'Excluded topics',
    help: 'Plain words, one a line. Messages about them go to people.',
  },
  assist_excluded_topics: {
    label: 'Topics without drafts',
    help: 'Plain words, one a line. Assist leaves no note on these.',
  },
  close_when_resolved: {
    label: 'Close when the customer confirms',
    help: 'The AI closes what it still has when the customer says it is solved; bare thanks closes nothing.',
  },
  assumed_resolution_h: {
    label: 'Counts as resolved after (hours)',
    help: 'In our reports only: answered, then silent for so long. A later message takes it back.',
  },
  tag_prefix: {
    label: 'Tag prefix',
    help: 'Names the tags {prefix}_handed_off and {prefix}_ai_assisted.',
  },
  full_conversation_sync: {
    label: 'Full Conversation Auto Sync',
    help: 'Stores every conversation, for reports and supervision; never counted as AI interactions.',
  },
  company_data_sync: {
    label: 'Company data sync',
    help: 'Copies company attributes to the contact, for the AI to read.',
  },
  custom_attribute_delay_s: {
    label: 'Custom attribute delay (seconds)',
    help: 'Waits for workflows to set attributes on new conversations, after the first-message delay.',
  },
  forward_unsupported_attachments: {
    label: 'Forward unsupported attachments',
    help: 'The AI sees that a PDF, video or audio came, not what is in it.',
  },
} satisfies Record<keyof Settings, { label: string; help: string }>

export const choices = {
  'ai_hours.always': 'Always',
  'ai_hours.inside': 'Inside office hours',
  'ai_hours.outside': 'Outside office hours',
  'handoff_preset.0': '0  Never: topics, limits and failures still do',
  'handoff_preset.1': '1  At once (default)',
  'handoff_preset.2': '2  After one question for details',
  'handoff_preset.3': '3  After two',
  'handoff_assignment.unassigned': 'Unassigned (default)',
  'handoff_assignment.teammate': 'Specific teammate',
  'handoff_assignment.team': 'Specific team',
  'handoff_assignment.team_and_teammate': 'Team and teammate',
  'company_data_sync.disabled': 'Disabled (default)',
  'company_data_sync.first': 'First company only',
  'company_data_sync.all': 'All companies',
  'office_hours.time_zone': 'Time zone',
  'handoff_wording.inside': 'Inside office hours',
  'handoff_wording.outside': 'Outside office hours',
} as Record<string, string> // by setting and value
