import type { z } from 'zod'
import {
  handoffsReport,
  overviewReport,
  reportQuery,
  type ReportQuery,
  resolutionsReport,
  timesReport,
  usageReport,
} from '#api-contract/reports.ts'
import type { Clock } from '#ports/clock.ts'
import { readReport, type Report, type ReportPorts } from '#use-cases/reports/read-report.ts'
import { readUsage, type UsagePorts } from '#use-cases/reports/read-usage.ts'
import { type Endpoint, endpoint } from '../api/endpoint.ts'
import { parseRange } from './parse-range.ts'
import { toReportCsv } from './report-csv.ts'
import {
  type Scene,
  toHandoffs,
  toOverview,
  toResolutionFigures,
  toTimes,
  toWireReport,
} from './wire-report.ts'
import { type Prices, toWireUsage } from './wire-usage.ts'

export type ReportEndpointPorts = ReportPorts &
  UsagePorts & { clock: Clock; prices: Prices | undefined }

/** [R6] Figures over days of the reader's time zone, as JSON or CSV. */
export function reportEndpoints(ports: ReportEndpointPorts): Endpoint[] {
  return [
    reportEndpoint(ports, {
      name: 'overview',
      summary: 'Volume, resolution, answers, moods, languages, channels, ratings, busiest hours',
      schema: overviewReport,
      toAnswer: (report, scene) => ({
        ...toWireReport(report, scene, toOverview),
        busiest_hours: report.busiestHours,
      }),
    }),
    reportEndpoint(ports, {
      name: 'handoffs',
      summary: 'How many were handed off, why, where to, and how long people took',
      schema: handoffsReport,
      toAnswer: (report, scene) => toWireReport(report, scene, toHandoffs),
    }),
    resolutionsEndpoint(ports),
    reportEndpoint(ports, {
      name: 'times',
      summary: 'First answers and resolutions, by the AI and by people: median and p90',
      schema: timesReport,
      toAnswer: (report, scene) => toWireReport(report, scene, toTimes),
    }),
    usageEndpoint(ports),
  ]
}

type ReportKind<Answer extends z.ZodType> = {
  name: string
  summary: string
  schema: Answer
  toAnswer(report: Report, scene: Scene): z.input<Answer>
}

function reportEndpoint<Answer extends z.ZodType>(
  ports: ReportEndpointPorts,
  { name, summary, schema, toAnswer }: ReportKind<Answer>,
): Endpoint {
  return endpoint({
    ...frameOf(name, summary),
    success: { status: 200, schema },
    run: async ({ caller: { organizationId }, query }) => {
      const { report, scene } = await read(ports, organizationId, query)
      return toAnswer(report, scene)
    },
  })
}

function frameOf(name: string, summary: string) {
  return {
    method: 'get' as const,
    path: `/reports/${name}`,
    area: 'reports' as const,
    summary,
    mayCall: 'everybody' as const,
    query: reportQuery,
    toCsv: toReportCsv,
  }
}

async function read(ports: ReportEndpointPorts, organizationId: string, query: ReportQuery) {
  const now = ports.clock.now()
  const scene = { ...parseRange(query, now), now }
  const comparesBefore = query.compare === 'previous'
  return { scene, report: await readReport(ports, organizationId, { ...scene, comparesBefore }) }
}

function resolutionsEndpoint(ports: ReportEndpointPorts): Endpoint {
  return endpoint({
    ...frameOf('resolutions', 'What came of what the AI took part in, under each definition'),
    success: { status: 200, schema: resolutionsReport },
    run: async ({ caller: { organizationId }, query }) => {
      const { report, scene } = await read(ports, organizationId, query)
      const { settings } = await ports.connections.getOrCreate(organizationId)
      return {
        ...toWireReport(report, scene, toResolutionFigures),
        assumed_after_h: settings.assumedResolutionHours,
      }
    },
  })
}

function usageEndpoint(ports: ReportEndpointPorts): Endpoint {
  return endpoint({
    ...frameOf('usage', 'AI interactions, stored sessions, tokens and cost, and the limits'),
    success: { status: 200, schema: usageReport },
    run: async ({ caller: { organizationId }, query }) => {
      const now = ports.clock.now()
      const scene = { ...parseRange(query, now), now }
      return toWireUsage(await readUsage(ports, organizationId, scene), scene, ports.prices)
    },
  })
}
