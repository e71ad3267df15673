import { setTimeout as pause } from 'node:timers/promises'
import { startInstallation, type Installation } from '../installation/installation.ts'
import { startIntercomBox, type IntercomBox } from '../installation/intercom-box.ts'
import type { JsonClient } from '../installation/json-client.ts'
import { percentile } from '../measure/percentile.ts'
import { waitUntil } from '../measure/wait-until.ts'
import type { EngineName, MakePlace } from '../processes/database-places.ts'
import type { Cell, Report, Target } from '../report/report.ts'
import { readArticles } from '../samples/sample-articles.ts'
import { isReply, isWrite, turnCost, type LoggedCall } from './turn-cost.ts'

const loads = [
  { atOnce: 1, rounds: 15 },
  { atOnce: 10, rounds: 8 },
  { atOnce: 50, rounds: 2 },
]
/** A server that has run for a minute, not one that is being compiled. */
const warmUp = { atOnce: 10, rounds: 10 }
const followUpCount = 5
const answerLimitMs = 45_000
/** So long nothing may be asked of Intercom before a turn counts as over, echoes included. */
const quietMs = 700
const firstQuestion = 'Can I send something back? Who pays for the return parcel?'
const secondQuestion = 'How much is shipping to the United Kingdom?'

type Cost = {
  engine: EngineName
  atOnce: number
  costs: number[]
  engineMs: number[]
  wholeMs: number[]
}
type Calls = {
  engine: EngineName
  kind: string
  perTurn: number[]
  afterLastWrite: number
  order: string
}
type World = { engine: EngineName; box: IntercomBox; installation: Installation }
type Asked = { conversationId: string; contactId: string }
type Turn = Asked & { calls: LoggedCall[] }

/** What a turn costs beside the engine and Intercom, and how often it calls Intercom. */
export async function measureTurns(makePlaces: readonly MakePlace[]): Promise<Report> {
  const costs: Cost[] = []
  const calls: Calls[] = []
  for (const makePlace of makePlaces) {
    const place = await makePlace()
    const box = await startIntercomBox()
    try {
      const installation = await startInstallation(place, box, 'all')
      try {
        const world = { engine: place.engine, box, installation }
        await prepare(world)
        for (const load of loads) costs.push(await measureCost(world, load))
        calls.push(...(await countCalls(world)))
      } finally {
        await installation.stop()
      }
    } finally {
      await box.stop()
      await place.remove()
    }
  }
  return toReport(costs, calls)
}

async function prepare(world: World): Promise<void> {
  const { box, installation } = world
  for (const article of await readArticles())
    await installation.api.ask('POST', '/knowledge/documents', article)
  await installation.api.ask('PATCH', '/integrations/intercom/settings', { settle_delay_web_s: 0 })
  await box.control.ask('PUT', '/webhooks', { url: installation.webhookUrl })
  for (let round = 0; round < warmUp.rounds; round += 1) await askAtOnce(world, warmUp.atOnce)
}

async function measureCost(
  world: World,
  { atOnce, rounds }: { atOnce: number; rounds: number },
): Promise<Cost> {
  const cost: Cost = { engine: world.engine, atOnce, costs: [], engineMs: [], wholeMs: [] }
  for (let round = 0; round < rounds; round += 1) {
    const turns = await askAtOnce(world, atOnce)
    const sentAt = await readSendings(world.box.control)
    for (const { conversationId, calls } of turns) {
      const webhookSentAt = sentAt.get(conversationId) ?? Number.NaN
      const engineMs = await readEngineMs(world.installation.api, conversationId)
      const reply = calls.find(isReply)
      cost.costs.push(turnCost({ webhookSentAt, calls, engineMs }))
      cost.engineMs.push(engineMs)
      cost.wholeMs.push(Date.parse(reply?.at ?? '') - webhookSentAt)
    }
  }
  return cost
}

async function countCalls(world: World): Promise<Calls[]> {
  const first = await askAtOnce(world, followUpCount)
  const control = world.box.control
  const mark = await markOf(control)
  for (const { conversationId, contactId } of first)
    await control.ask('POST', `/conversations/${conversationId}/reply`, {
      ...{ as: 'contact', contact_id: contactId, body: secondQuestion },
    })
  const followUps = await settled(control, first, mark)
  return [
    toCalls(world.engine, 'first answer', first),
    toCalls(world.engine, 'follow-up', followUps),
  ]
}

function toCalls(engine: EngineName, kind: string, turns: readonly Turn[]): Calls {
  const after = turns.map(({ calls }) => calls.length - 1 - calls.findLastIndex(isWrite))
  const order = (turns[0]?.calls ?? []).map(({ operation }) => operation ?? 'unknown').join(', ')
  const perTurn = turns.map(({ calls }) => calls.length)
  return { engine, kind, perTurn, afterLastWrite: Math.max(...after), order }
}

/** Conversations that begin together, each of a contact of its own, until all is quiet again. */
async function askAtOnce({ box: { control } }: World, count: number): Promise<Turn[]> {
  const contacts: { id: string }[] = []
  for (let made = 0; made < count; made += 1)
    contacts.push(await control.ask('POST', '/contacts', { role: 'user', name: `Asker ${made}` }))
  const mark = await markOf(control)
  const asked = await Promise.all(
    contacts.map(async ({ id }): Promise<Asked> => {
      const started = await control.ask<{ id: string }>('POST', '/conversations', {
        ...{ contact_id: id, body: firstQuestion, channel: 'web' },
      })
      return { conversationId: started.id, contactId: id }
    }),
  )
  return settled(control, asked, mark)
}

async function settled(
  control: JsonClient,
  asked: readonly Asked[],
  mark: string,
): Promise<Turn[]> {
  let turns: Turn[] = []
  await waitUntil(
    'every reply',
    async () => {
      turns = toTurns(asked, await readCalls(control, mark))
      return turns.every(({ calls }) => calls.some(isReply))
    },
    answerLimitMs,
  )
  let count = -1
  for (let calls = await readCalls(control, mark); calls.length > count;) {
    count = calls.length
    await pause(quietMs)
    calls = await readCalls(control, mark)
    turns = toTurns(asked, calls)
  }
  return turns
}

function toTurns(asked: readonly Asked[], calls: readonly LoggedCall[]): Turn[] {
  return asked.map((one) => ({
    ...one,
    calls: calls.filter(
      ({ conversation_id, path }) =>
        conversation_id === one.conversationId || path === `/contacts/${one.contactId}`,
    ),
  }))
}

async function markOf(control: JsonClient): Promise<string> {
  const { items } = await control.ask<{ items: { id: string }[] }>('GET', '/requests?limit=1')
  return items.at(-1)?.id ?? 'req_0'
}

async function readCalls(control: JsonClient, mark: string): Promise<LoggedCall[]> {
  const path = `/requests?since=${mark}&limit=20000`
  return (await control.ask<{ items: LoggedCall[] }>('GET', path)).items
}

/** When the sandbox sent off the notification of each conversation's beginning. */
async function readSendings(control: JsonClient): Promise<Map<string, number>> {
  const { deliveries } = await control.ask<{ deliveries: Delivery[] }>('GET', '/webhooks')
  return new Map(
    deliveries
      .filter(({ topic }) => topic === 'conversation.user.created')
      .map(({ conversation_id, attempts }) => [
        conversation_id ?? '',
        Date.parse(attempts[0]?.at ?? ''),
      ]),
  )
}

type Delivery = { topic: string; conversation_id: string | null; attempts: { at: string }[] }

async function readEngineMs(api: JsonClient, conversationId: string): Promise<number> {
  const path = `/decisions?outcome=replied&conversation_id=${conversationId}`
  const { items } = await api.ask<{ items: { timings_ms: Record<string, number> }[] }>('GET', path)
  return items.at(-1)?.timings_ms['answer'] ?? Number.NaN
}

function toReport(costs: readonly Cost[], calls: readonly Calls[]): Report {
  return {
    name: 'turns',
    title: "A turn's own cost",
    how: 'Conversations begin together in the sandbox, each of its own contact, at `serve` with the worker, settle delay 0, after a hundred turns that are not counted. Whole: from the moment when the sandbox sends the notification to the arrival of the reply there. Own cost: the same without the engine and without the time in which the sandbox made its answers. All runs on the same cores, and turns that begin together wait for each other: the wait while the engine works for another is counted.',
    tables: [
      {
        title: 'From webhook in to reply request out',
        columns: [
          ...['database', 'at once', 'turns', 'own cost p50 ms', 'p95 ms'],
          ...['whole p50 ms', 'p95 ms', 'engine p50 ms'],
        ],
        rows: costs.map(({ engine, atOnce, costs: own, wholeMs, engineMs }): Cell[] => [
          ...[engine, atOnce, own.length, percentile(own, 0.5), percentile(own, 0.95)],
          ...[percentile(wholeMs, 0.5), percentile(wholeMs, 0.95), percentile(engineMs, 0.5)],
        ]),
      },
      {
        title: 'Intercom calls',
        columns: ['database', 'turn', 'most calls', 'after the last write (echoes)', 'in order'],
        rows: calls.map(({ engine, kind, perTurn, afterLastWrite, order }): Cell[] => [
          ...[engine, kind, Math.max(...perTurn), afterLastWrite, order],
        ]),
      },
    ],
    targets: [...costs.flatMap(toCostTarget), ...calls.flatMap(toCallTargets)],
  }
}

function toCostTarget({ engine, atOnce, costs }: Cost): Target[] {
  if (atOnce !== 10) return []
  const what = `a turn's own cost at the median, 10 at once, ${engine}`
  return [{ what, measured: percentile(costs, 0.5), bound: 'under', limit: 60, unit: ' ms' }]
}

function toCallTargets({ engine, kind, perTurn, afterLastWrite }: Calls): Target[] {
  const limit = kind === 'first answer' ? 5 : 3
  const calls: Omit<Target, 'what' | 'measured' | 'limit'> = { bound: 'at most', unit: '' }
  return [
    {
      ...calls,
      what: `Intercom calls of a ${kind}, ${engine}`,
      measured: Math.max(...perTurn),
      limit,
    },
    {
      ...calls,
      what: `calls for our own echoes, ${kind}, ${engine}`,
      measured: afterLastWrite,
      limit: 0,
    },
  ]
}
