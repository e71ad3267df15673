import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { chooseOrganization } from '../api/client.ts'
import { ownPath } from '../components/page/own-path.ts'
import { Door } from '../features/sign-in/door.tsx'
import { SessionsPage } from '../features/sessions/sessions-page.tsx'
import { findHome, findMe } from './routes/find-home.ts'
import { loadFirstPage } from './routes/load-first-page.ts'
import { readFirst } from './routes/read-first.ts'
import { RouteTrouble } from './routes/route-trouble.tsx'
import { textsOnly, toSearchText } from './routes/search-texts.ts'
import { Shell } from './shell/shell.tsx'

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: RouteTrouble,
  notFoundComponent: () => <RouteTrouble />,
})

const doorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: textsOnly,
  beforeLoad: async ({ context, search }) => {
    const me = await findMe(context.queryClient)
    if (!me) return
    throw redirect({ href: ownPath(search['to']) ?? (await findHome(context.queryClient, me)) })
  },
  component: Door,
})

const inviteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invite/$token',
  component: lazyRouteComponent(() => import('../features/sign-in/invitation.tsx'), 'Invitation'),
})

const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('../features/sign-in/reset.tsx'), 'Reset'),
})

/** The permalink that notes in Intercom carry. */
const permalinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/s/$sessionId',
  beforeLoad: async ({ context, params, location }) => {
    const me = await findMe(context.queryClient)
    if (!me) throw redirect({ to: '/', search: { to: location.href } })
    const hash = location.hash === '' ? '' : `#${location.hash}`
    throw redirect({ href: `/o/${me.organization.id}/sessions/${params.sessionId}${hash}` })
  },
})

const organizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/o/$org',
  beforeLoad: async ({ context, params, location }) => {
    chooseOrganization(params.org)
    const first = readFirst(context.queryClient, location)
    const me = await findMe(context.queryClient)
    if (!me) throw redirect({ to: '/', search: { to: location.href } })
    await first
  },
  component: Shell,
})

function child(path: string, load: Parameters<typeof lazyRouteComponent>[0], name: string) {
  return createRoute({
    getParentRoute: () => organizationRoute,
    path,
    validateSearch: textsOnly,
    component: lazyRouteComponent(load, name),
  })
}

const pages = [
  createRoute({
    getParentRoute: () => organizationRoute,
    path: 'sessions',
    validateSearch: textsOnly,
    component: SessionsPage,
  }),
  child('sessions/$id', () => import('../features/session/session-page.tsx'), 'SessionPage'),
  child('decisions', () => import('../features/session/decisions-page.tsx'), 'DecisionsPage'),
  child('knowledge', () => import('../features/knowledge/documents-page.tsx'), 'DocumentsPage'),
  child('knowledge/search', () => import('../features/knowledge/search-page.tsx'), 'SearchPage'),
  child('knowledge/sources', () => import('../features/knowledge/sources-page.tsx'), 'SourcesPage'),
  child(
    'knowledge/$id',
    () => import('../features/knowledge/document/document-page.tsx'),
    'DocumentPage',
  ),
  child('try', () => import('../features/try/try-page.tsx'), 'TryPage'),
  child('reports', () => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
  child('reports/$tab', () => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
  child('settings/usage', () => import('../features/usage/usage-page.tsx'), 'UsagePage'),
  child('health', () => import('../features/health/health-page.tsx'), 'HealthPage'),
  child(
    'health/deliveries',
    () => import('../features/health/deliveries-page.tsx'),
    'DeliveriesPage',
  ),
  child(
    'health/deliveries/$id',
    () => import('../features/health/delivery-page.tsx'),
    'DeliveryPage',
  ),
  child('health/queue', () => import('../features/health/queue-page.tsx'), 'QueuePage'),
  child('health/alerts', () => import('../features/health/alerts-page.tsx'), 'AlertsPage'),
  child('review', () => import('../features/review/review-page.tsx'), 'ReviewPage'),
  child('review/rules', () => import('../features/review/rules-page.tsx'), 'RulesPage'),
  child('review/$id', () => import('../features/review/judge-page.tsx'), 'JudgePage'),
  child('insights', () => import('../features/insights/insights-page.tsx'), 'InsightsPage'),
  child('insights/$tab', () => import('../features/insights/insights-page.tsx'), 'InsightsPage'),
  child('setup', () => import('../features/setup/setup-page.tsx'), 'SetupPage'),
  child(
    'settings/integrations/intercom/$tab',
    () => import('../features/intercom/intercom-page.tsx'),
    'IntercomPage',
  ),
  child(
    'settings/organization',
    () => import('../features/organization/organization-page.tsx'),
    'OrganizationPage',
  ),
  child('settings/members', () => import('../features/organization/people-page.tsx'), 'PeoplePage'),
  child('settings/api-keys', () => import('../features/organization/keys-page.tsx'), 'KeysPage'),
  child('settings/audit', () => import('../features/organization/audit-page.tsx'), 'AuditPage'),
  child('settings/profile', () => import('./preferences/profile-page.tsx'), 'ProfilePage'),
]

const routeTree = rootRoute.addChildren([
  doorRoute,
  inviteRoute,
  resetRoute,
  permalinkRoute,
  organizationRoute.addChildren(pages),
])

export function createDashboardRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: toSearchText,
  })
  loadFirstPage(router)
  return router
}
