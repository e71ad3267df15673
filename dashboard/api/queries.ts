import type { queryOptions as readOptions } from '@tanstack/react-query'
import type { Integration, Teammates, Teams } from '#api-contract/connection.ts'
import type {
  Session,
  SessionCounts,
  SessionTotal,
  Sessions,
  Timeline,
  TurnPhase,
} from '#api-contract/conversations.ts'
import type { Engines } from '#api-contract/answers.ts'
import type { Decisions } from '#api-contract/decisions.ts'
import type { Document, Documents, KnowledgeUsage, SearchResults } from '#api-contract/knowledge.ts'
import type {
  DocumentPassages,
  DocumentUses,
  DocumentVersions,
  FoundDraft,
  KnowledgeOverview,
  WholeVersion,
} from '#api-contract/knowledge-desk.ts'
import type { KnowledgeSources } from '#api-contract/knowledge-sources.ts'
import type { DeadJobs, Deliveries, JobCounts, WholeDelivery } from '#api-contract/queue.ts'
import type { HandoffPreview, SettingsWithOrigins } from '#api-contract/settings.ts'
import type { Content, Gaps, TopicDetail, TopicsReport } from '#api-contract/insights.ts'
import type { DeliveryFacts, HealthAlerts, HealthChecks } from '#api-contract/health.ts'
import type { Review, ReviewAgreement, ReviewQueue } from '#api-contract/review.ts'
import type { WatchDeliveries, WatchMarks, WatchRules } from '#api-contract/supervision.ts'
import type {
  ApiKeys,
  AuditLog,
  AuthState,
  Invitations,
  Me,
  Members,
} from '#api-contract/people.ts'
import type { SyncState } from '#api-contract/sync.ts'
import { ask } from './client.ts'
import { takeEarly } from './early-answers.ts'

/** What the pages read, each under the name that live changes refresh it by. */
export const queries = {
  authState: () => read<AuthState>(['auth-state'], '/auth/state'),
  me: () => read<Me>(['me'], '/me'),
  integration: () => read<Integration>(['integration'], '/integrations/intercom'),
  settingsFacts: () =>
    read<SettingsWithOrigins>(['settings-facts'], '/integrations/intercom/settings'),
  handoffPreview: () =>
    read<HandoffPreview>(['handoff-preview'], '/integrations/intercom/handoff-preview'),
  decisions: (search: string) => read<Decisions>(['decisions', search], `/decisions${search}`),
  jobs: () => read<JobCounts>(['jobs'], '/jobs'),
  deadJobs: () => read<DeadJobs>(['dead-jobs'], '/jobs/dead'),
  allDeliveries: (search: string) =>
    read<Deliveries>(['all-deliveries', search], `/deliveries${search}`),
  delivery: (id: string) =>
    read<WholeDelivery>(['delivery', id], `/deliveries/${encodeURIComponent(id)}`),
  sources: () => read<KnowledgeSources>(['sources'], '/knowledge/sources'),
  overview: (search: string) =>
    read<KnowledgeOverview>(['overview', search], `/knowledge/overview${search}`),
  passages: (id: string) =>
    read<DocumentPassages>(
      ['passages', id],
      `/knowledge/documents/${encodeURIComponent(id)}/passages`,
    ),
  uses: (id: string) =>
    read<DocumentUses>(['uses', id], `/knowledge/documents/${encodeURIComponent(id)}/uses`),
  versions: (id: string) =>
    read<DocumentVersions>(
      ['versions', id],
      `/knowledge/documents/${encodeURIComponent(id)}/versions`,
    ),
  version: (id: string, version: number) =>
    read<WholeVersion>(
      ['version', id, String(version)],
      `/knowledge/documents/${encodeURIComponent(id)}/versions/${version}`,
    ),
  draft: (id: string) =>
    read<FoundDraft>(['draft', id], `/knowledge/drafts/${encodeURIComponent(id)}`),
  topics: (search: string) => read<TopicsReport>(['topics', search], `/reports/topics${search}`),
  topic: (id: string) =>
    read<TopicDetail>(['topic', id], `/insights/topics/${encodeURIComponent(id)}`),
  gaps: (search: string) => read<Gaps>(['gaps', search], `/insights/gaps${search}`),
  content: (search: string) => read<Content>(['content', search], `/insights/content${search}`),
  teammates: () => read<Teammates>(['teammates'], '/integrations/intercom/teammates'),
  teams: () => read<Teams>(['teams'], '/integrations/intercom/teams'),
  sessions: (search: string) => read<Sessions>(['sessions', search], `/sessions${search}`),
  sessionTotal: () => read<SessionTotal>(['session-total'], '/sessions/total'),
  sessionCounts: () => read<SessionCounts>(['session-counts'], '/sessions/counts'),
  session: (id: string) => read<Session>(['session', id], `/sessions/${encodeURIComponent(id)}`),
  turn: (id: string) => read<TurnPhase>(['turn', id], `/sessions/${encodeURIComponent(id)}/turn`),
  timeline: (id: string) =>
    read<Timeline>(['timeline', id], `/sessions/${encodeURIComponent(id)}/timeline`),
  engines: () => read<Engines>(['engines'], '/answers/engines'),
  documents: () => read<Documents>(['documents'], '/knowledge/documents?limit=100'),
  document: (id: string) =>
    read<Document>(['document', id], `/knowledge/documents/${encodeURIComponent(id)}`),
  search: (search: string) => read<SearchResults>(['search', search], `/knowledge/search${search}`),
  usage: () => read<KnowledgeUsage>(['usage'], '/knowledge/usage'),
  /** Old figures stay until new ones come. */
  report: <Report>(name: string, search: string) => ({
    ...read<Report>(['report', name, search], `/reports/${name}${search}`),
    placeholderData: (before: Report | undefined) => before,
  }),
  deliveries: () => read<DeliveryFacts>(['deliveries'], '/health/deliveries'),
  alerts: () => read<HealthAlerts>(['alerts'], '/health/alerts'),
  reviewQueue: (search: string) => read<ReviewQueue>(['review-queue', search], `/review${search}`),
  reviewItem: (id: string) =>
    read<Review>(['review-item', id], `/review/${encodeURIComponent(id)}`),
  reviewAgreement: () => read<ReviewAgreement>(['review-agreement'], '/review/agreement'),
  watchRules: () => read<WatchRules>(['watch-rules'], '/watch-rules'),
  watchMarks: (search: string) =>
    read<WatchMarks>(['watch-marks', search], `/watch-marks${search}`),
  watchDeliveries: (ruleId: string) =>
    read<WatchDeliveries>(
      ['watch-deliveries', ruleId],
      `/watch-rules/${encodeURIComponent(ruleId)}/deliveries`,
    ),
  sync: () => read<SyncState>(['sync'], '/sync'),
  health: () => read<HealthChecks>(['health'], '/health/checks'),
  members: () => read<Members>(['members'], '/members'),
  invitations: () => read<Invitations>(['invitations'], '/invitations'),
  apiKeys: () => read<ApiKeys>(['api-keys'], '/api-keys'),
  auditLog: (search = '') => read<AuditLog>(['audit-log', search], `/audit-log${search}`),
}

/** The library's own is this identity too; without it, what asks early stands alone. */
const queryOptions = ((options: unknown) => options) as typeof readOptions // types and nothing else

function read<Answer>(key: readonly string[], path: string) {
  return queryOptions({
    queryKey: key,
    queryFn: () => takeEarly<Answer>(key) ?? ask<Answer>('GET', path),
  })
}
