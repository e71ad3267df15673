import type { Conversation, Statistics } from '../model/conversation.ts'

/** Times as Unix seconds and spans in seconds; null where nothing happened yet. */
export function statisticsToWire(conversation: Conversation): Record<string, unknown> {
  const { statistics, createdAt } = conversation
  const since = (at: number | undefined) => (at === undefined ? null : Math.max(0, at - createdAt))
  return {
    type: 'conversation_statistics',
    time_to_assignment: since(statistics.firstAssignmentAt),
    time_to_admin_reply: since(statistics.firstAdminReplyAt),
    time_to_first_close: since(statistics.firstCloseAt),
    time_to_last_close: since(statistics.lastCloseAt),
    median_time_to_reply: null,
    ...timesToWire(statistics),
    count_reopens: statistics.countReopens,
    count_assignments: statistics.countAssignments,
    count_conversation_parts: statistics.countParts,
    assigned_team_first_response_time: [],
    assigned_team_first_response_time_in_office_hours: [],
    handling_time: null,
    adjusted_handling_time: null,
  }
}

const timeFields = {
  first_contact_reply_at: 'firstContactReplyAt',
  first_assignment_at: 'firstAssignmentAt',
  first_admin_reply_at: 'firstAdminReplyAt',
  first_close_at: 'firstCloseAt',
  last_assignment_at: 'lastAssignmentAt',
  last_assignment_admin_reply_at: 'lastAssignmentAdminReplyAt',
  last_contact_reply_at: 'lastContactReplyAt',
  last_admin_reply_at: 'lastAdminReplyAt',
  last_close_at: 'lastCloseAt',
  last_closed_by_id: 'lastClosedById',
} as const

function timesToWire(statistics: Statistics): Record<string, unknown> {
  const entries = Object.entries(timeFields)
  return Object.fromEntries(entries.map(([name, key]) => [name, statistics[key] ?? null]))
}
