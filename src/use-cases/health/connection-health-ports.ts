import type { Clock } from '#ports/clock.ts'
import type { Connections, ConnectionWrites } from '#ports/connections.ts'
import type { RateBudgetReads } from '#ports/rate-budget.ts'
import type { RoutingFacts } from '#ports/routing-facts.ts'
import type { DecisionQueries } from '#ports/session-queries.ts'
import type { RunningAlerts } from '#ports/telemetry.ts'
import type { WorkspaceChecker } from '#ports/workspace-check.ts'

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
