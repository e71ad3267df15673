import type { Words } from '../../language/en.ts'

export type Mend = { path: string; hash?: string; word: keyof Words['desk']['mend'] }

const dialog = 'settings/integrations/intercom'
const connection = (hash: string, word: Mend['word']): Mend => ({
  path: `${dialog}/connection`,
  hash,
  word,
})

/** By check: the very row that mends it. */
const mends: Record<string, Mend> = {
  connected: connection('access_token', 'connect'),
  status: connection('pause', 'resume'),
  token: connection('access_token', 'token'),
  plan: connection('access_token', 'token'),
  workspace: connection('workspace_id', 'workspace'),
  workspace_free: connection('workspace_id', 'workspace'),
  ai_admin: connection('ai_admin_id', 'teammate'),
  inbox_seat: connection('ai_admin_id', 'teammate'),
  list_conversations: connection('access_token', 'token'),
  webhook: connection('webhook', 'webhook'),
  signature: connection('client_secret', 'secret'),
  topics: { path: 'health/deliveries', word: 'deliveries' },
  autopilot: { path: `${dialog}/answering`, hash: 'autopilot_web', word: 'autopilot' },
  handoff_team: { path: `${dialog}/handoff`, hash: 'handoff_assignment', word: 'handoff' },
  other_bots: { path: 'sessions?view=all&reason=answered_by_bot', word: 'bots' },
  dead_jobs: { path: 'health/queue', word: 'dead' },
}

export function findMend(check: string): Mend | undefined {
  if (check.startsWith('scope_')) return connection('access_token', 'token')
  if (check.startsWith('alert_')) return { path: 'health/alerts', word: 'alerts' }
  return mends[check]
}
