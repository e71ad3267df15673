import type { Filled } from './fill-installation.ts'

/** Every page of the dashboard by its route, with something to show on it. */
export function walkedPages(filled: Filled): [route: string, path: string][] {
  const dialog = 'settings/integrations/intercom'
  return [
    ['sessions', 'sessions?view=all'],
    ['sessions/$id', `sessions/${filled.session}#d-${filled.decision}`],
    ['decisions', `decisions?conversation_id=${filled.conversation}`],
    ['knowledge', 'knowledge'],
    ['knowledge/search', 'knowledge/search?q=how+long+to+norway'],
    ['knowledge/sources', 'knowledge/sources'],
    ['knowledge/$id', `knowledge/${filled.document}`],
    ['try', 'try'],
    ['reports', 'reports'],
    ...['overview', 'handoffs', 'resolutions', 'times'].map(tabOf('reports/$tab', 'reports')),
    ['settings/usage', 'settings/usage'],
    ['health', 'health'],
    ['health/deliveries', 'health/deliveries'],
    ['health/deliveries/$id', `health/deliveries/${filled.delivery}`],
    ['health/queue', 'health/queue'],
    ['health/alerts', 'health/alerts'],
    ['review', 'review'],
    ['review/rules', 'review/rules'],
    ['review/$id', `review/${filled.judged}`],
    ['insights', 'insights'],
    ...['topics', 'gaps', 'content'].map(tabOf('insights/$tab', 'insights')),
    ['setup', 'setup'],
    ...['connection', 'answering', 'handoff', 'sync'].map(tabOf(`${dialog}/$tab`, dialog)),
    ['settings/organization', 'settings/organization'],
    ['settings/members', 'settings/members'],
    ['settings/api-keys', 'settings/api-keys'],
    ['settings/audit', 'settings/audit'],
    ['settings/profile', 'settings/profile'],
  ]
}

function tabOf(route: string, place: string) {
  return (tab: string): [string, string] => [route, `${place}/${tab}`]
}
