import type { Cursors } from '../api/cursors.ts'
import { type Endpoint, endpoint } from '../api/endpoint.ts'
import { contentEndpoints } from './content-endpoints.ts'
import { gapEndpoints } from './gap-endpoints.ts'
import type { InsightPorts } from './insight-ports.ts'
import { topicEndpoints } from './topic-endpoints.ts'

/** What customers ask about, what nothing answers, and which documents want a look. */
export function insightEndpoints(ports: InsightPorts & { cursors: Cursors }): Endpoint[] {
  return [
    ...topicEndpoints(ports),
    ...gapEndpoints(ports),
    ...contentEndpoints(ports),
    refreshEndpoint(ports),
  ]
}

/** [I5] */
function refreshEndpoint({ jobs, insightRuns, clock }: InsightPorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/insights/refresh',
    area: 'insights',
    summary: 'Bring the insights up to date now instead of within the hour',
    mayCall: 'everybody',
    success: { status: 202 },
    run: async ({ caller: { organizationId } }) => {
      const now = clock.now()
      await insightRuns.save(organizationId, { requestedAt: now })
      await jobs.insights(organizationId, now)
      return undefined
    },
  })
}
