import {
  ines,
  talk,
  verdicts,
  ask,
  replyOf,
  isLeftToSettle,
  isPutOff,
  sessionOf,
  type SettingRow,
} from './setting-looks.ts'
import { question, type Tenant } from './tenant.ts'

export const answeringSettingRows: SettingRow[] = [
  {
    setting: 'ignore_first_message',
    value: true,
    look: (tenant) => verdicts(tenant, question, 'Do you ship to Japan?'),
    before: ['replied/answered', 'replied/answered'],
    after: ['skipped/first_message_ignored', 'replied/answered'],
  },
  {
    setting: 'process_on_assignment',
    value: true,
    look: ask(),
    before: 'replied/answered',
    after: 'skipped/awaiting_assignment',
  },
  {
    setting: 'answer_unassigned',
    value: false,
    look: ask(),
    before: 'replied/answered',
    after: 'skipped/unassigned',
  },
  {
    setting: 'take_unassigned',
    value: false,
    look: async (tenant) => (await talk(tenant, [question])).shown.teammate,
    before: '7110002',
    after: '0',
  },
  {
    setting: 'answer_outbound_replies',
    value: true,
    look: async (tenant) => {
      const opening = { delivered_as: 'automated' }
      return (await talk(tenant, ['Our new paper is here.', question], opening)).verdicts.at(-1)
    },
    before: 'skipped/outbound_conversation',
    after: 'replied/answered',
  },
  {
    setting: 'answer_after_people_closed',
    value: true,
    look: async (tenant) => {
      const id = await tenant.start(question, { admin_assignee_id: ines })
      await tenant.person(id, 'Yes, we do.', { close: true })
      await tenant.control('POST', `/conversations/${id}/assign`, { admin_id: '0' })
      await tenant.control('POST', `/conversations/${id}/close`, {})
      await tenant.says(id, 'Do you ship to Japan?')
      return (await tenant.verdicts(id)).at(-1)
    },
    before: 'skipped/human_took_over',
    after: 'replied/answered',
  },
  {
    setting: 'max_replies',
    value: 1,
    look: (tenant) => verdicts(tenant, question, 'Do you ship to Japan?'),
    before: ['replied/answered', 'replied/answered'],
    after: ['replied/answered', 'handed_off/too_many_replies'],
  },
  {
    setting: 'say_it_is_ai',
    value: false,
    look: replyOf(question, 'An AI wrote this answer'),
    before: true,
    after: false,
  },
  {
    setting: 'full_conversation_sync',
    value: true,
    look: async (tenant) => {
      const { id } = await talk(tenant, [question], { admin_assignee_id: ines })
      return (await sessionOf(tenant, id))['conversation_id'] === id
    },
    before: false,
    after: true,
  },
  {
    setting: 'send_citations_as_note',
    value: true,
    look: async (tenant) => (await talk(tenant, [question])).shown.notes.length,
    before: 0,
    after: 1,
  },
  ...['first', 'all'].map((value, index) => ({
    setting: 'company_data_sync',
    value,
    look: async (tenant: Tenant) => {
      const { id } = await talk(tenant, [question])
      return (await sessionOf(tenant, id))['contact'].companies.length
    },
    before: 0,
    after: index + 1,
  })),
  {
    setting: 'custom_attribute_delay_s',
    value: 10,
    look: async (tenant) => {
      const id = await tenant.start(question)
      if (!(await isLeftToSettle(tenant, id, 5))) await tenant.rest()
      const custom_attributes = { plan_kind: 'gold' }
      await tenant.control('POST', `/conversations/${id}/attributes`, { custom_attributes })
      await tenant.verdicts(id)
      return (await sessionOf(tenant, id))['custom_attributes'].plan_kind ?? null
    },
    before: null,
    after: 'gold',
  },
  {
    setting: 'settle_delay_web_s',
    value: 120,
    look: isPutOff(),
    before: false,
    after: true,
  },
  {
    setting: 'settle_delay_email_s',
    value: 120,
    look: isPutOff({ channel: 'email', subject: 'Norway' }),
    before: false,
    after: true,
  },
]
