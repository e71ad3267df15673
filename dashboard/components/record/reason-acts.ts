import type { Decision } from '#api-contract/decisions.ts'
import type { Settings } from '#api-contract/settings.ts'

export type Act =
  | { do: 'give' | 'draft' | 'resume-here' | 'intercom' | 'write' | 'write-how' }
  | { do: 'open'; page: 'health' | 'settings/integrations/intercom/connection' }
  | { do: 'set'; name: keyof Settings }

const give: Act = { do: 'give' }
const intercom: Act = { do: 'intercom' }
const health: Act = { do: 'open', page: 'health' }
const connection: Act = { do: 'open', page: 'settings/integrations/intercom/connection' }
const set = (name: keyof Settings): Act => ({ do: 'set', name })

/** What a reader can do about each reason: at most two, the first counts most. Replay stands beside them. */
export const reasonActs: Record<Decision['reason'], readonly Act[]> = {
  answered: [],
  greeting: [],
  customer_confirmed: [set('close_when_resolved')],
  teammate_message: [],
  bot_message: [],
  connection_paused: [connection],
  reconnect_required: [connection],
  session_paused: [{ do: 'resume-here' }],
  duplicate: [],
  own_message: [],
  outbound_conversation: [set('answer_outbound_replies')],
  bot_initiated: [health],
  unsupported_channel: [set('full_conversation_sync')],
  not_from_customer: [intercom],
  answered_by_bot: [give, health],
  human_took_over: [give],
  handed_off: [give],
  automatic_message: [{ do: 'draft' }],
  nothing_to_answer: [{ do: 'draft' }],
  too_old: [give, set('answer_within_h')],
  first_message_ignored: [set('ignore_first_message')],
  awaiting_assignment: [give, set('process_on_assignment')],
  assigned_elsewhere: [give],
  unassigned: [give, set('answer_unassigned')],
  autopilot_off: [set('autopilot_web'), set('autopilot_email')],
  outside_hours: [set('ai_hours'), set('office_hours')],
  contact_blocked: [set('blocked_contacts')],
  not_in_trial: [set('only_contacts')],
  skip_tag: [set('skip_tags'), intercom],
  spend_limit: [set('limit_per_day'), set('limit_per_month')],
  too_many_replies: [set('max_replies')],
  topic_excluded: [set('excluded_topics')],
  customer_requested: [set('handoff_preset')],
  frustration: [set('handoff_preset')],
  unproductive: [set('handoff_preset')],
  insufficient_knowledge: [{ do: 'write' }],
  insufficient_tools: [{ do: 'write-how' }],
  ai_unavailable: [health],
  instructed: [set('guidance')],
  teammate_requested: [give],
  nothing_open: [],
  superseded: [],
  conversation_closed: [intercom],
  conversation_gone: [],
  conversation_forbidden: [health],
  raced: [give],
}
