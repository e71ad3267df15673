import type { Settings } from '#api-contract/settings.ts'

const handoff = new Set<keyof Settings>([
  'handoff_assignment',
  'handoff_teammate_id',
  'handoff_team_id',
  'default_team_id',
  'handoff_preset',
  'handoff_customer_message',
  'handoff_wording',
  'excluded_topics',
  'assist_excluded_topics',
  'close_when_resolved',
  'assumed_resolution_h',
  'tag_prefix',
])
const sync = new Set<keyof Settings>([
  'full_conversation_sync',
  'company_data_sync',
  'custom_attribute_delay_s',
  'forward_unsupported_attachments',
])

/** Where a setting stands: its tab, and its row by name. */
export function settingAddress(org: string, name: keyof Settings): { to: string; hash: string } {
  const tab = handoff.has(name) ? 'handoff' : sync.has(name) ? 'sync' : 'answering'
  return { to: `/o/${org}/settings/integrations/intercom/${tab}`, hash: name }
}
