import { z } from 'zod'

/** What was found, by a name that each language has words for. */
export const findingCode = z
  .enum([
    'not_connected',
    'connected',
    'paused',
    'token_no_longer_accepted',
    'token_accepted',
    'token_rejected',
    'plan_with_api',
    'plan_without_api',
    'permission_granted',
    'permission_missing',
    'unanswered',
    'workspace_right',
    'workspace_other',
    'workspace_already_connected',
    'workspace_free',
    'workspace_taken',
    'teammate_found',
    'teammate_missing',
    'seat_there',
    'seat_missing',
    'listing_allowed',
    'listing_refused',
    'budget_left',
    'budget_spent',
    'webhook_reached',
    'webhook_never_reached',
    'signed',
    'unsigned',
    'topics_seen',
    'topics_missing',
    'autopilot_on',
    'autopilot_only_drafts',
    'autopilot_off',
    'handoff_team_free',
    'handoff_team_holds_ai',
    'no_other_bots',
    'other_bots',
    'none_assigned_back',
    'assigned_back',
    'nobody_else_writes',
    'others_write',
    'alert_reconnect_required',
    'alert_dead_job',
    'alert_handoff_incomplete',
    'alert_webhook_silent',
    'alert_model_down',
    'database_reachable',
    'builtin_answers',
    'model_answers',
    'model_unreachable',
    'queue_waiting',
    'no_dead_jobs',
    'dead_jobs',
  ])
  .meta({ id: 'FindingCode' })

/** Names and counts that stand in its sentence. */
export const findingFacts = z.record(z.string(), z.union([z.string(), z.number()]))

export type FindingCode = z.output<typeof findingCode>
export type FindingFacts = z.output<typeof findingFacts>
