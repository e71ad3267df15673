import { queryOptions } from '@tanstack/react-query'
import type { Integration, Teammates, Teams } from '#api-contract/connection.ts'
import type { Session, SessionCounts, Sessions, Timeline } from '#api-contract/conversations.ts'
import type { Document, Documents, KnowledgeUsage, SearchResults } from '#api-contract/knowledge.ts'
import type { DeliveryFacts, HealthChecks } from '#api-contract/health.ts'
import type {
  ApiKeys,
  AuditLog,
  AuthState,
  Invitations,
  Me,
  Members,
} from '#api-contract/people.ts'
import { ask } from './client.ts'

/** What the pages read, each under the name that live changes refresh it by. */
export const queries = {
  authState: () => read<AuthState>(['auth-state'], '/auth/state'),
  me: () => read<Me>(['me'], '/me'),
  integration: () => read<Integration>(['integration'], '/integrations/intercom'),
  teammates: () => read<Teammates>(['teammates'], '/integrations/intercom/teammates'),
  teams: () => read<Teams>(['teams'], '/integrations/intercom/teams'),
  sessions: (search: string) => read<Sessions>(['sessions', search], `/sessions${search}`),
  sessionCounts: () => read<SessionCounts>(['session-counts'], '/sessions/counts'),
  session: (id: string) => read<Session>(['session', id], `/sessions/${encodeURIComponent(id)}`),
  timeline: (id: string) =>
    read<Timeline>(['timeline', id], `/sessions/${encodeURIComponent(id)}/timeline`),
  documents: () => read<Documents>(['documents'], '/knowledge/documents?limit=100'),
  document: (id: string) =>
    read<Document>(['document', id], `/knowledge/documents/${encodeURIComponent(id)}`),
  search: (text: string) =>
    read<SearchResults>(['search', text], `/knowledge/search?q=${encodeURIComponent(text)}`),
  usage: () => read<KnowledgeUsage>(['usage'], '/knowledge/usage'),
  deliveries: () => read<DeliveryFacts>(['deliveries'], '/health/deliveries'),
  health: () => read<HealthChecks>(['health'], '/health/checks'),
  members: () => read<Members>(['members'], '/members'),
  invitations: () => read<Invitations>(['invitations'], '/invitations'),
  apiKeys: () => read<ApiKeys>(['api-keys'], '/api-keys'),
  auditLog: () => read<AuditLog>(['audit-log'], '/audit-log?limit=100'),
}

function read<Answer>(key: readonly string[], path: string) {
  return queryOptions({ queryKey: key, queryFn: () => ask<Answer>('GET', path) })
}
