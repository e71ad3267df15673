import type { Clock } from '#ports/clock.ts'
import type { Connections, ConnectionWrites } from '#ports/connection/connections.ts'
import type { RateBudgetReads } from '#ports/connection/rate-budget.ts'
import type { RoutingFacts } from '#ports/connection/routing-facts.ts'
import type { DecisionQueries } from '#ports/conversations/session-queries.ts'
import type { RunningAlerts } from '#ports/telemetry.ts'
import type { WorkspaceChecker } from '#ports/connection/workspace-check.ts'

export type ConnectionHealthPorts = {
  connections: Connections
  writes: Pick<ConnectionWrites, 'readAccessToken'>
  checker: WorkspaceChecker
  decisions: Pick<DecisionQueries, 'list'>
  routingFacts: RoutingFacts
  runningAlerts: RunningAlerts
  rateBudget: RateBudgetReads
  clock: Clock
}
