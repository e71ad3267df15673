import { IntercomWebhookCodec } from '#adapters/intercom/webhooks/intercom-webhook-codec.ts'
import { type AppPorts, createApp } from '#http/app.ts'
import { Deadlines } from '#http/webhooks/deadlines.ts'
import { WebhookConnections } from '#http/webhooks/webhook-connections.ts'
import type { ContactKey } from '#ports/conversations/contacts.ts'
import type { Role } from '#ports/people/people.ts'
import type { WebhookResult } from '#ports/telemetry.ts'
import { CountingIds, FakeClock } from '#test/fakes/fake-clock.ts'
import { ApiDocument } from '#test/factories/api-document.ts'
import { MemoryAlertStates } from '#test/fakes/supervision/memory-alert-states.ts'
import { MemoryBackFills } from '#test/fakes/conversations/memory-back-fills.ts'
import { MemoryConnections } from '#test/fakes/connection/memory-connections.ts'
import { MemoryHelpdesk } from '#test/fakes/conversations/memory-helpdesk.ts'
import { MemoryInbox } from '#test/fakes/connection/memory-inbox.ts'
import { MemoryKnowledgeSources } from '#test/fakes/knowledge/memory-knowledge-sources.ts'
import { MemoryKnowledgeStore } from '#test/fakes/knowledge/memory-knowledge-store.ts'
import { MemoryLog } from '#test/fakes/memory-log.ts'
import { emptyKnowledgeDesk } from '#test/fakes/knowledge/empty-knowledge-desk.ts'
import { noInsights } from '#test/fakes/reports/no-insights.ts'
import { nobodySignedIn } from '#test/fakes/nobody-signed-in.ts'
import { nothingSupervised } from '#test/fakes/supervision/nothing-supervised.ts'
import { MemoryPeople } from '#test/fakes/memory-people.ts'
import { MemoryReportFigures } from '#test/fakes/reports/memory-report-figures.ts'
import {
  MemoryDecisionQueries,
  MemorySessionQueries,
} from '#test/fakes/conversations/memory-session-queries.ts'
import { MemoryTurnRecords } from '#test/fakes/conversations/memory-turn-records.ts'
import { RememberedJobs } from '#test/fakes/remembered-jobs.ts'
import { ScriptedAnswerer } from '#test/fakes/model/scripted-answerer.ts'
import { ScriptedChecker } from '#test/fakes/connection/scripted-checker.ts'
import { ScriptedPassageSearch } from '#test/fakes/knowledge/scripted-passage-search.ts'

/** Its limits are reached only when a test says so. */
class HttpClock extends FakeClock {
  isLate = false

  override async sleep(): Promise<void> {
    if (!this.isLate) await new Promise(() => undefined)
  }
}

export type Answer = { status: number; headers: Headers; body: ReturnType<typeof JSON.parse> }

/** The same for every world: compiled once. */
let document: ApiDocument | undefined

/** The HTTP surface over fakes: asked without a socket, and held to its own OpenAPI document. */
export async function httpWorld(over: Partial<AppPorts> = {}) {
  const clock = new HttpClock()
  const ids = new CountingIds()
  const connections = new MemoryConnections(ids)
  const people = new MemoryPeople(ids)
  const knowledge = new MemoryKnowledgeStore()
  const fakes = {
    clock,
    connections,
    people,
    inbox: new MemoryInbox(connections),
    checker: new ScriptedChecker(),
    jobs: new RememberedJobs(),
    helpdesk: new MemoryHelpdesk(clock),
    sessions: new MemorySessionQueries(),
    decisions: new MemoryDecisionQueries(),
    knowledge,
    sources: new MemoryKnowledgeSources(knowledge),
    search: new ScriptedPassageSearch([]),
    reportFigures: new MemoryReportFigures(),
    answerer: new ScriptedAnswerer(),
    log: new MemoryLog(),
    alertsEnded: [] as string[],
    erased: [] as ContactKey[],
    webhookResults: [] as WebhookResult[],
    database: { isWell: true },
  }
  const app = createApp(
    { ...toPorts(fakes, ids), ...over },
    {
      cursorKey: 'cursor-key',
      trustedProxies: [],
      dashboard: undefined,
      version: '0.0.0-test',
      isUnavailable: (error) => error instanceof Error && error.message === 'no database',
    },
  )
  document ??= new ApiDocument(await (await app.request('/api/openapi.json')).json())
  const held = document
  const organizationId = 'org-1'
  const keys = {
    owner: (await people.create(organizationId, { name: 'owner', role: 'owner' })).key,
    admin: (await people.create(organizationId, { name: 'admin', role: 'admin' })).key,
    member: (await people.create(organizationId, { name: 'member', role: 'member' })).key,
    stranger: (await people.create('org-2', { name: 'stranger', role: 'owner' })).key,
  }

  async function ask(
    method: string,
    path: string,
    request: { as?: Role | 'stranger' | 'nobody'; body?: unknown; raw?: BodyInit } = {},
  ): Promise<Answer> {
    const { as = 'owner', body, raw } = request
    const answer = await app.request(path.startsWith('/api/') ? path : `/api/v1${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(as !== 'nobody' && { Authorization: `Bearer ${keys[as]}` }),
      },
      ...(raw !== undefined && { body: raw }),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const given = await read(answer)
    held.hold({ method, path: path.startsWith('/api/') ? path : `/api/v1${path}` }, given)
    return given
  }

  async function connect(clientSecret?: string): Promise<Answer> {
    return ask('PUT', '/integrations/intercom', {
      body: {
        access_token: 'tok_good',
        workspace_id: 'ws1',
        ai_admin_id: 'ai',
        ...(clientSecret !== undefined && { client_secret: clientSecret }),
      },
    })
  }

  /** The path of the webhook URL as it stands. */
  async function hookPath(): Promise<string> {
    const { body } = await ask('GET', '/integrations/intercom')
    return new URL(body.webhook_url as string).pathname
  }

  async function deliver(
    path: string,
    raw: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return read(await app.request(path, { method: 'POST', body: raw, headers }))
  }

  return { ...fakes, app, ids, keys, organizationId, ask, connect, hookPath, deliver }
}

export type HttpWorld = Awaited<ReturnType<typeof httpWorld>>

async function read(answer: Response): Promise<Answer> {
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false
  return {
    status: answer.status,
    headers: answer.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  }
}

type Fakes = {
  clock: HttpClock
  connections: MemoryConnections
  people: MemoryPeople
  inbox: MemoryInbox
  checker: ScriptedChecker
  jobs: RememberedJobs
  helpdesk: MemoryHelpdesk
  sessions: MemorySessionQueries
  decisions: MemoryDecisionQueries
  knowledge: MemoryKnowledgeStore
  sources: MemoryKnowledgeSources
  search: ScriptedPassageSearch
  reportFigures: MemoryReportFigures
  answerer: ScriptedAnswerer
  log: MemoryLog
  alertsEnded: string[]
  erased: ContactKey[]
  webhookResults: WebhookResult[]
  database: { isWell: boolean }
}

function toPorts(fakes: Fakes, ids: CountingIds): AppPorts {
  const { connections, clock } = fakes
  const states = new MemoryAlertStates()
  const isWell = async () => {
    if (!fakes.database.isWell) throw new Error('no database')
  }
  return {
    ids,
    clock,
    log: fakes.log,
    publicUrl: 'https://support.example',
    connections,
    writes: connections,
    auditLog: connections,
    origins: connections,
    organizations: fakes.people,
    apiKeys: fakes.people,
    checker: fakes.checker,
    jobs: fakes.jobs,
    backFills: new MemoryBackFills(),
    looks: fakes.jobs,
    helpdesks: fakes.helpdesk,
    sessions: fakes.sessions,
    decisions: fakes.decisions,
    knowledge: fakes.knowledge,
    sources: fakes.sources,
    passageSearch: fakes.search,
    answerer: fakes.answerer,
    engines: [fakes.answerer],
    enginesWith: () => [fakes.answerer],
    languages: { detect: () => 'en' },
    knowledgeLanguages: { list: async () => ['en'] },
    inbox: fakes.inbox,
    codec: new IntercomWebhookCodec(),
    known: new WebhookConnections(connections, clock),
    deadlines: new Deadlines(clock),
    records: new MemoryTurnRecords(),
    contacts: {
      eraseContact: async (contact) => {
        fakes.erased.push(contact)
        return contact.contactId === 'c1'
      },
    },
    metering: { countInteractions: async () => 0 },
    reportFigures: fakes.reportFigures,
    prices: undefined,
    files: {
      fetchAndStore: async () => undefined,
      read: async () => undefined,
      deleteAll: async () => undefined,
    },
    alerts: {
      begin: async (organizationId, alert, detail) => {
        await states.begin(organizationId, alert, detail)
      },
      end: async (organizationId, alert) => {
        await states.end(organizationId, alert)
        fakes.alertsEnded.push(alert)
      },
    },
    metrics: {
      countWebhook: (result) => fakes.webhookResults.push(result),
      observeTurn: () => undefined,
      observeRequest: () => undefined,
    },
    checkDatabase: isWell,
    checkQueue: isWell,
    ...nobodySignedIn(),
    ...noInsights(),
    changes: { watch: () => () => undefined, position: () => 'node-0' },
    stopping: new AbortController().signal,
    runningAlerts: { list: async () => [] },
    alertHistory: { listPast: async () => [] },
    ...nothingSupervised(),
    deadJobs: { retryDead: async () => 0, countDead: async () => 0 },
    jobDesk: {
      countOwn: async () => ({ waiting: 0, atWork: 0, later: 0 }),
      listDead: async () => [],
      retry: async () => false,
      setAside: async () => false,
    },
    healthHistory: { note: async () => undefined, list: async () => [] },
    deliveryDesk: {
      list: async () => ({ items: [], nextCursor: undefined }),
      find: async () => undefined,
      processAgain: async () => false,
      countByHour: async () => [],
    },
    turnProgress: { find: async () => ({ phase: 'working', since: new Date(0) }) },
    deliveryFacts: { countByTopic: async () => [] },
    knowledgeUsage: { countCitations: async () => [] },
    knowledgeDesk: emptyKnowledgeDesk(),
    rateBudget: { read: async () => undefined },
    house: { database: 'embedded', engine: 'builtin', model: undefined },
    checkModel: undefined,
    routingFacts: { countSince: async () => ({ assignedBack: 0, writtenByOthers: 0 }) },
    renderMetrics: async () => ({
      contentType: 'text/plain',
      text: 'firstline_waiting_sessions 0\n',
    }),
  }
}
