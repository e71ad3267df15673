import type { FindingCode, FindingFacts } from '#api-contract/finding-codes.ts'

/** What was found, and what mends it. */
export type FindingWords = Record<
  FindingCode,
  (facts: FindingFacts) => [found: string, fix?: string]
>

const authentication = 'In the Developer Hub open your app, go to Configure → Authentication'

export const findings: FindingWords = {
  not_connected: () => [
    'No Intercom workspace is connected.',
    'Connect one under Settings, Integrations, Intercom.',
  ],
  connected: () => ['Connected; the AI may answer.'],
  paused: () => ['Paused: the AI says nothing until somebody resumes it.', 'Resume it.'],
  token_no_longer_accepted: () => [
    'Intercom no longer accepts the access token, so the AI says nothing.',
    'Paste a new access token under Connection.',
  ],
  token_accepted: () => ['Intercom accepted the access token.'],
  token_rejected: () => [
    'Intercom rejected the access token.',
    `${authentication}, and copy the access token again.`,
  ],
  plan_with_api: () => ['The workspace’s plan includes API access.'],
  plan_without_api: () => [
    'The workspace’s Intercom plan does not include API access.',
    'Start or renew an Intercom subscription for this workspace, then save again.',
  ],
  permission_granted: ({ permission }) => [`The token may do what “${permission}” covers.`],
  permission_missing: ({ permission }) => [
    `The token lacks the permission “${permission}”.`,
    `${authentication}, tick “${permission}”, and save again.`,
  ],
  unanswered: ({ problem }) => [
    `${problem}.`,
    'Try again in a minute; if it stays so, look at Intercom’s status page.',
  ],
  workspace_right: ({ name }) => [`The token belongs to ${name}.`],
  workspace_other: ({ id, wanted }) => [
    `The token belongs to the workspace ${id}, not to ${wanted}.`,
    `Enter ${id} as Workspace ID, or use an access token of ${wanted}.`,
  ],
  workspace_already_connected: ({ id }) => [
    `This organization is connected to the workspace ${id}.`,
    'Disconnect it first, then connect the other workspace.',
  ],
  workspace_free: () => ['No other organization here is connected to this workspace.'],
  workspace_taken: () => [
    'Another organization here is connected to this workspace.',
    'Disconnect the workspace there first.',
  ],
  teammate_found: ({ name }) => [`The AI writes as ${name}.`],
  teammate_missing: ({ id }) => [
    `The workspace has no teammate with the id ${id}.`,
    'Pick the AI’s teammate from the list, or invite one in Intercom under Settings → Teammates.',
  ],
  seat_there: () => ['The AI’s teammate has an inbox seat.'],
  seat_missing: () => [
    'The AI’s teammate has no inbox seat: its replies may not reach customers by email.',
    'Give the teammate an inbox seat in Intercom under Settings → Teammates.',
  ],
  listing_allowed: () => ['Conversations can be listed.'],
  listing_refused: () => [
    'Intercom does not let the token list conversations.',
    `${authentication}, tick “Read conversations”, and save again.`,
  ],
  budget_left: ({ left, limit }) => [
    `${left} of ${limit} calls to Intercom are left in this window.`,
  ],
  budget_spent: ({ left, limit }) => [
    `${left} of ${limit} calls to Intercom are left in this window.`,
    'Calls wait for the next window; nothing is lost.',
  ],
  webhook_reached: () => ['Intercom reaches the webhook URL.'],
  webhook_never_reached: () => [
    'The webhook URL was never reached, so chats are found by the sweep only, minutes late.',
    'Paste the webhook URL into the Developer Hub and tick the topics.',
  ],
  signed: () => ['Deliveries must be signed.'],
  unsigned: () => [
    'No client secret is stored: whoever learns the URL could send to it.',
    'Add the client secret under Connection.',
  ],
  topics_seen: () => ['Each topic that is needed was seen.'],
  topics_missing: ({ topics }) => [
    `Not seen yet: ${topics}.`,
    'Tick them in the Developer Hub; some come only when people assign or close.',
  ],
  autopilot_on: ({ web, email }) => [`Autopilot: web ${web}, e-mail ${email}.`],
  autopilot_only_drafts: () => [
    'Autopilot is off: the AI only leaves drafts.',
    'Turn Autopilot on under Answering.',
  ],
  autopilot_off: () => [
    'Autopilot and Assist are off: the AI says nothing.',
    'Turn Autopilot on under Answering.',
  ],
  handoff_team_free: ({ team }) => [`Handoffs go to ${team}, which the AI is no member of.`],
  handoff_team_holds_ai: ({ name, team }) => [
    `${name} is a member of the handoff team ${team}: Intercom may assign a handoff straight back to it.`,
    `Take ${name} out of ${team} in Intercom.`,
  ],
  no_other_bots: () => ['No other bot has answered in the last seven days.'],
  other_bots: ({ count, most }) => [
    `Another bot answered ${count === most ? `${count} or more` : count} messages of the last seven days before the AI could.`,
    'Turn off Fin, or the other bot, for the conversations that the AI shall answer.',
  ],
  none_assigned_back: () => ['No handed-off conversation was assigned back to the AI.'],
  assigned_back: ({ count, name }) => [
    `${count} handed-off conversations of the last seven days are assigned to ${name} again, by a rule or a workflow. Nobody answers them.`,
    `In Intercom, leave ${name} out of workflows and assignment rules that run after a handoff.`,
  ],
  nobody_else_writes: ({ name }) => [`Nobody else wrote as ${name}.`],
  others_write: ({ count, name }) => [
    `${count} messages of the last seven days were written as ${name}, and not from here: by another installation, or by a person with that login.`,
    'Stop the other one, or give each its own teammate.',
  ],
  alert_reconnect_required: ({ detail }) => [`Intercom refuses the access token. ${detail}`],
  alert_dead_job: ({ detail }) => [`A conversation could not be worked on. ${detail}`],
  alert_handoff_incomplete: ({ detail }) => [
    `A handoff did not get as far as it should. ${detail}`,
  ],
  alert_webhook_silent: ({ detail }) => [
    `No webhook has come for long, while the sweep finds messages. ${detail}`,
  ],
  alert_model_down: ({ detail }) => [`The model does not answer. ${detail}`],
  database_reachable: ({ database }) => [`Database: ${database}, reachable and up to date.`],
  builtin_answers: () => ['The built-in engine answers; it needs no model.'],
  model_answers: ({ model, milliseconds }) => [
    `The model ${model} answers, in ${milliseconds} ms.`,
  ],
  model_unreachable: ({ model, problem }) => [
    `The model ${model} cannot be reached (${problem}). Conversations are handed off meanwhile.`,
    'Look at AI_PROVIDER, AI_MODEL, AI_BASE_URL and AI_API_KEY, and whether the provider is up.',
  ],
  queue_waiting: ({ count }) => [`${count} looks and sweeps wait in the queue.`],
  no_dead_jobs: () => ['No job has run out of attempts.'],
  dead_jobs: ({ count }) => [
    `${count} jobs have run out of attempts.`,
    'The log names each with its cause; a sweep looks at their conversations again.',
  ],
}
