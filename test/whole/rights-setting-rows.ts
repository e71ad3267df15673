import {
  wish,
  talk,
  verdicts,
  ask,
  replyOf,
  drafts,
  closedNow,
  type SettingRow,
} from './setting-looks.ts'
import { question } from './tenant.ts'

export const rightsSettingRows: SettingRow[] = [
  {
    setting: 'autopilot_web',
    value: false,
    look: ask(),
    before: 'replied/answered',
    after: 'skipped/autopilot_off',
  },
  {
    setting: 'autopilot_email',
    value: false,
    look: ask({ channel: 'email', subject: 'Norway' }),
    before: 'replied/answered',
    after: 'skipped/autopilot_off',
  },
  {
    setting: 'assist_web',
    base: { autopilot_web: false },
    value: true,
    look: drafts(question),
    before: [0, 0],
    after: [0, 1, 'firstline_ai_assisted'],
  },
  {
    setting: 'assist_email',
    base: { autopilot_email: false },
    value: true,
    look: drafts(question, { channel: 'email', subject: 'Norway' }),
    before: [0, 0],
    after: [0, 1, 'firstline_ai_assisted'],
  },
  {
    setting: 'office_hours',
    value: closedNow,
    look: replyOf(wish, 'They are away at the moment'),
    before: false,
    after: true,
  },
  {
    setting: 'ai_hours',
    base: { office_hours: closedNow },
    value: 'inside',
    look: ask(),
    before: 'replied/answered',
    after: 'skipped/outside_hours',
  },
  {
    setting: 'only_contacts',
    value: ['someone@else.example'],
    look: ask(),
    before: 'replied/answered',
    after: 'skipped/not_in_trial',
  },
  {
    setting: 'blocked_contacts',
    value: ['harbour-books.example'],
    look: ask(),
    before: 'replied/answered',
    after: 'skipped/contact_blocked',
  },
  ...['limit_per_day', 'limit_per_month'].map((setting) => ({
    setting,
    value: 1,
    look: ask(),
    before: 'replied/answered',
    after: 'handed_off/spend_limit',
  })),
  {
    setting: 'close_when_resolved',
    value: false,
    look: async (tenant) =>
      (await talk(tenant, [question, 'That solved my problem, thank you!'])).shown.state,
    before: 'closed',
    after: 'open',
  },
  {
    setting: 'excluded_topics',
    value: ['shipping to Norway'],
    look: (tenant) => verdicts(tenant, 'How is shipping to Norway?'),
    before: ['replied/answered'],
    after: ['handed_off/topic_excluded'],
  },
  {
    setting: 'assist_excluded_topics',
    base: { autopilot_web: false, assist_web: true },
    value: ['shipping to Norway'],
    look: drafts('How is shipping to Norway?'),
    before: [0, 1, 'firstline_ai_assisted'],
    after: [0, 0],
  },
  {
    setting: 'skip_tags',
    base: { settle_delay_web_s: 1 },
    value: ['vip'],
    look: async (tenant) => {
      const id = await tenant.start(question)
      await tenant.control('POST', `/conversations/${id}/tags`, { name: 'vip' })
      return (await tenant.verdicts(id))[0]
    },
    before: 'replied/answered',
    after: 'skipped/skip_tag',
  },
  {
    setting: 'tag_prefix',
    value: 'oddmoor',
    look: async (tenant) => (await talk(tenant, [wish])).shown.tags,
    before: ['firstline_handed_off'],
    after: ['oddmoor_handed_off'],
  },
]
