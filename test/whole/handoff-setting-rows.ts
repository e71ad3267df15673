import {
  wish,
  ines,
  orders,
  workshop,
  talk,
  verdicts,
  replyOf,
  assignedTo,
  afterTargetIsGone,
  drafts,
  type SettingRow,
} from './setting-looks.ts'
import { question } from './tenant.ts'

export const handoffSettingRows: SettingRow[] = [
  {
    setting: 'ai_admin_id',
    value: '7110001',
    look: async (tenant) => {
      const { shown } = await talk(tenant, [question])
      return shown.parts.find(({ part_type }) => part_type === 'comment')?.author['id']
    },
    before: '7110002',
    after: '7110001',
  },
  {
    setting: 'default_team_id',
    base: { handoff_assignment: 'teammate', handoff_teammate_id: ines },
    value: workshop,
    look: afterTargetIsGone,
    before: ['0', '0'],
    after: ['0', workshop],
  },
  {
    setting: 'handoff_assignment',
    base: { handoff_team_id: orders },
    value: 'team',
    look: assignedTo,
    before: ['0', '0'],
    after: ['0', orders],
  },
  {
    setting: 'handoff_teammate_id',
    base: { handoff_assignment: 'teammate', handoff_teammate_id: '7110004' },
    value: ines,
    look: assignedTo,
    before: ['7110004', '0'],
    after: [ines, '0'],
  },
  {
    setting: 'handoff_team_id',
    base: { handoff_assignment: 'team', handoff_team_id: orders },
    value: workshop,
    look: assignedTo,
    before: ['0', orders],
    after: ['0', workshop],
  },
  {
    setting: 'handoff_preset',
    value: 2,
    look: (tenant) => verdicts(tenant, wish, wish),
    before: ['handed_off/customer_requested', 'skipped/handed_off'],
    after: ['replied/greeting', 'handed_off/customer_requested'],
  },
  {
    setting: 'handoff_preset',
    value: 0,
    look: (tenant) => verdicts(tenant, wish, wish),
    before: ['handed_off/customer_requested', 'skipped/handed_off'],
    after: ['replied/greeting', 'replied/greeting'],
  },
  {
    setting: 'handoff_customer_message',
    value: false,
    look: drafts(wish),
    before: [1, 1, 'firstline_handed_off'],
    after: [0, 1, 'firstline_handed_off'],
  },
  {
    setting: 'handoff_wording',
    value: { en: { inside: 'Somebody from the shop takes over.' } },
    look: replyOf(wish, 'Somebody from the shop takes over.'),
    before: false,
    after: true,
  },
]
