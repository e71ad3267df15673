import type { Conversation } from '../model/conversation.ts'

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
    first_contact_reply_at: statistics.firstContactReplyAt ?? null,
    first_assignment_at: statistics.firstAssignmentAt ?? null,
    first_admin_reply_at: statistics.firstAdminReplyAt ?? null,
    first_close_at: statistics.firstCloseAt ?? null,
    last_assignment_at: statistics.lastAssignmentAt ?? null,
    last_assignment_admin_reply_at: statistics.lastAssignmentAdminReplyAt ?? null,
    last_contact_reply_at: statistics.lastContactReplyAt ?? null,
    last_admin_reply_at: statistics.lastAdminReplyAt ?? null,
    last_close_at: statistics.lastCloseAt ?? null,
    last_closed_by_id: statistics.lastClosedById ?? null,
    count_reopens: statistics.countReopens,
    count_assignments: statistics.countAssignments,
    count_conversation_parts: statistics.countParts,
    assigned_team_first_response_time: [],
    assigned_team_first_response_time_in_office_hours: [],
    handling_time: null,
    adjusted_handling_time: null,
  }
}
