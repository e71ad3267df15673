import { Hono } from 'hono'
import type { Ids } from '#ports/clock.ts'
import type { Log, Metrics } from '#ports/telemetry.ts'
import type { SyncPorts } from '#use-cases/sync/start-back-fill.ts'
import { type AnswersPorts, answersEndpoint, enginesEndpoint } from './api/knowledge/answers.ts'
import { connectionEndpoints } from './api/connection/connection.ts'
import { pickerEndpoints } from './api/connection/connection-people.ts'
import { settingsEndpoints, type SettingsPorts } from './api/connection/connection-settings.ts'
import { switchEndpoints } from './api/connection/connection-switches.ts'
import { type ContactPorts, eraseEndpoint } from './api/conversations/contacts.ts'
import { Cursors } from './api/cursors.ts'
import { deliveryEndpoints, type DeliveryPorts } from './api/health/deliveries.ts'
import type { Endpoint } from './api/endpoint.ts'
import { alertEndpoints, type HealthAlertPorts } from './api/health/health-alerts.ts'
import { type DoctorPorts, healthEndpoints } from './api/health/health-checks.ts'
import { jobEndpoints, type JobPorts } from './api/health/jobs.ts'
import { knowledgeEndpoints, type KnowledgePorts } from './api/knowledge/knowledge.ts'
import { type LivePorts, mountLive } from './api/live.ts'
import { mountApi } from './api/mount-api.ts'
import { toOpenApiDocument } from './api/openapi-document.ts'
import { memberEndpoints, type MemberPorts } from './api/people/members.ts'
import { organizationEndpoints, type OrganizationPorts } from './api/people/organization.ts'
import { peopleEndpoints, type PeoplePorts } from './api/people/people.ts'
import { reviewEndpoints, type ReviewPorts } from './api/supervision/review.ts'
import {
  sessionActionEndpoints,
  type SessionActionPorts,
} from './api/conversations/session-actions.ts'
import { decisionEndpoints, type DecisionPorts } from './api/conversations/decisions.ts'
import { sessionEndpoints, type SessionPorts } from './api/conversations/sessions.ts'
import { turnPhaseEndpoint, type TurnPhasePorts } from './api/conversations/turn-phase.ts'
import { watchEndpoints, type WatchPorts } from './api/supervision/watch-rules.ts'
import { syncEndpoints } from './api/sync/sync.ts'
import type { InsightPorts } from './insights/insight-ports.ts'
import { insightEndpoints } from './insights/insight-endpoints.ts'
import { ApiError } from './api-error.ts'
import { authEndpoints, type AuthPorts } from './auth/auth-endpoints.ts'
import { type AuthenticationPorts, isSignedIn } from './auth/authenticate.ts'
import { type HealthPorts, mountHealth } from './health.ts'
import type { RequestVariables } from './http-parts.ts'
import type { DashboardFiles } from './pages/dashboard-files.ts'
import { mountPages, type SandboxPages } from './pages/mount-pages.ts'
import { reportEndpoints, type ReportEndpointPorts } from './reports/report-endpoints.ts'
import { securityHeaders } from './security-headers.ts'
import { watchRequests } from './watch-requests.ts'
import { mountWebhooks } from './webhooks/mount-webhooks.ts'
import { takeDeliveriesFirst } from './webhooks/take-deliveries-first.ts'
import type { WebhookPorts } from './webhooks/webhook-parts.ts'

export type ApiPorts = Omit<
  SettingsPorts &
    SessionPorts &
    DecisionPorts &
    SessionActionPorts &
    AnswersPorts &
    TurnPhasePorts &
    ContactPorts &
    KnowledgePorts &
    PeoplePorts &
    MemberPorts &
    OrganizationPorts &
    DoctorPorts &
    DeliveryPorts &
    JobPorts &
    HealthAlertPorts &
    InsightPorts &
    WatchPorts &
    ReviewPorts &
    SyncPorts &
    ReportEndpointPorts,
  'cursors'
>

export type AppPorts = ApiPorts &
  AuthPorts &
  AuthenticationPorts &
  WebhookPorts &
  LivePorts &
  HealthPorts & { ids: Ids; log: Log; metrics: Metrics }

export type AppFacts = {
  /** Signs the cursors of lists. */
  cursorKey: string
  version: string
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[]
  sandbox?: SandboxPages
  /** Undefined where it has not been built. */
  dashboard: DashboardFiles | undefined
  /** True for an error that only says that the database does not answer now. */
  isUnavailable(error: unknown): boolean
}

/** The whole HTTP surface; `app.request()` answers without a socket. */
export function createApp(ports: AppPorts, facts: AppFacts): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>()
  const endpoints = [
    ...authEndpoints(ports, facts.sandbox),
    ...listEndpoints({ ...ports, cursors: new Cursors(facts.cursorKey) }),
  ]
  const about = { version: facts.version, serverUrl: ports.publicUrl }
  const openApi = writeOnce(() => JSON.stringify(toOpenApiDocument(endpoints, about)))
  app.use(watchRequests(ports))
  app.use(securityHeaders())
  app.route('/webhooks/intercom', mountWebhooks(ports))
  app.route('/', mountHealth(ports))
  app.get('/api/openapi.json', (context) =>
    context.body(openApi(), 200, { 'Content-Type': 'application/json' }),
  )
  app.route('/api/v1', mountLive(ports))
  app.route('/api/v1', mountApi({ ...ports, trustedProxies: facts.trustedProxies }, endpoints))
  app.route(
    '/',
    mountPages(facts.dashboard, (cookie) => isSignedIn(ports.signIns, cookie)),
  )
  app.notFound(() => {
    throw new ApiError(404, 'There is nothing at this address.')
  })
  const toRefusal = (error: unknown, requestId: string) => {
    const refusal = toApiError(error, facts)
    if (refusal.status >= 500) ports.log.error('request_failed', { requestId, error })
    return refusal
  }
  app.onError((error, context) => {
    const refusal = toRefusal(error, context.get('requestId'))
    return context.json(refusal.toBody(), refusal.status, refusal.headers)
  })
  return takeDeliveriesFirst(ports, app, toRefusal)
}

/** The document is large, and read by few: the first who asks has it written. */
function writeOnce(write: () => string): () => string {
  let written: string | undefined
  return () => (written ??= write())
}

function listEndpoints(ports: ApiPorts & { cursors: Cursors }): Endpoint[] {
  return [
    ...connectionEndpoints(ports),
    ...switchEndpoints(ports),
    ...pickerEndpoints(ports),
    ...settingsEndpoints(ports),
    ...sessionEndpoints(ports),
    ...decisionEndpoints(ports),
    ...sessionActionEndpoints(ports),
    turnPhaseEndpoint(ports),
    answersEndpoint(ports),
    enginesEndpoint(ports),
    eraseEndpoint(ports),
    ...knowledgeEndpoints(ports),
    ...peopleEndpoints(ports),
    ...memberEndpoints(ports),
    ...organizationEndpoints(ports),
    ...healthEndpoints(ports),
    ...deliveryEndpoints(ports),
    ...jobEndpoints(ports),
    ...alertEndpoints(ports),
    ...watchEndpoints(ports),
    ...reviewEndpoints(ports),
    ...syncEndpoints(ports),
    ...insightEndpoints(ports),
    ...reportEndpoints(ports),
  ]
}

function toApiError(error: unknown, facts: AppFacts): ApiError {
  if (error instanceof ApiError) return error
  return facts.isUnavailable(error)
    ? new ApiError(503, 'The database does not answer now: try again.', {
        headers: { 'Retry-After': '5' },
      })
    : new ApiError(500, 'Something went wrong here. The log has the details.')
}
