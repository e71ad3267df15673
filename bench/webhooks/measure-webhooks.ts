import { randomUUID } from 'node:crypto'
import { startInstallation } from '../installation/installation.ts'
import { startIntercomBox, type IntercomBox } from '../installation/intercom-box.ts'
import { median } from '../measure/percentile.ts'
import { runProgram, startProgram } from '../processes/child-program.ts'
import type { DatabasePlace, EngineName, MakePlace } from '../processes/database-places.ts'
import type { Cell, Report, Target } from '../report/report.ts'
import type { LoadOutcome, LoadTask } from './load.ts'

const rates = [50, 200, 500]
const steadySeconds = 4
const saturatingSeconds = 2
const saturatingRounds = 3
const saturatingConnections = 16
const conversationCount = 500

type Contestant = { name: 'bare' | 'ours, web' | 'ours, all'; url: string; stop(): Promise<void> }

type Steady = LoadOutcome & { engine: EngineName; name: Contestant['name']; rate: number }
type Saturated = { engine: EngineName; name: Contestant['name']; rate: number; share: number }

type Traffic = Pick<LoadTask, 'secret' | 'template' | 'conversationIds'>

/** How fast deliveries are acknowledged, against a server that does no more than it must. */
export async function measureWebhooks(makePlaces: readonly MakePlace[]): Promise<Report> {
  const steady: Steady[] = []
  const saturated: Saturated[] = []
  const box = await startIntercomBox()
  try {
    const traffic = await makeTraffic(box)
    for (const makePlace of makePlaces) {
      const measured = await measureEngine(makePlace, box, traffic)
      steady.push(...measured.steady)
      saturated.push(...measured.saturated)
    }
  } finally {
    await box.stop()
  }
  return toReport(steady, saturated)
}

async function measureEngine(
  makePlace: MakePlace,
  box: IntercomBox,
  traffic: Traffic,
): Promise<{ steady: Steady[]; saturated: Saturated[] }> {
  const places: DatabasePlace[] = []
  const contestants: Contestant[] = []
  const nextPlace = async () => {
    const place = await makePlace()
    places.push(place)
    return place
  }
  try {
    contestants.push(await startBare(await nextPlace(), traffic.secret))
    for (const role of ['web', 'all'] as const) {
      const { webhookUrl, stop } = await startInstallation(await nextPlace(), box, role)
      contestants.push({ name: `ours, ${role}`, url: webhookUrl, stop })
    }
    const engine = places[0]?.engine ?? 'PGlite'
    const steady = await measureSteady(engine, contestants, traffic)
    return { steady, saturated: await measureSaturated(engine, contestants, traffic) }
  } finally {
    for (const { stop } of contestants) await stop()
    for (const { remove } of places) await remove()
  }
}

async function startBare(place: DatabasePlace, secret: string): Promise<Contestant> {
  const task = { databaseUrl: place.url, dataDir: place.dataDir, secret }
  const program = startProgram({
    file: 'bench/webhooks/bare-server.ts',
    programArguments: [JSON.stringify(task)],
  })
  const { url } = JSON.parse((await program.nextLine()) ?? '{}') as { url: string } // the server's first line
  return { name: 'bare', url, stop: () => program.stop() }
}

/** Notifications of past conversations that the sandbox knows, so that the worker's looks are real. */
async function makeTraffic({ apiUrl, workspace, control }: IntercomBox): Promise<Traffic> {
  const { conversation_ids } = await control.ask<{ conversation_ids: string[] }>('POST', '/seed', {
    conversations: conversationCount,
  })
  const answer = await fetch(`${apiUrl}/conversations/${conversation_ids[0]}`, {
    headers: { Authorization: `Bearer ${workspace.access_token}`, 'Intercom-Version': '2.16' },
  })
  const item = (await answer.json()) as object // a conversation as Intercom describes it
  const template = {
    type: 'notification_event',
    app_id: workspace.id,
    id: randomUUID(),
    topic: 'conversation.user.replied',
    created_at: Math.floor(Date.now() / 1000),
    delivery_attempts: 1,
    data: { type: 'notification_event_data', item },
  }
  return { secret: workspace.client_secret, template, conversationIds: conversation_ids }
}

async function measureSteady(
  engine: EngineName,
  contestants: readonly Contestant[],
  traffic: Traffic,
): Promise<Steady[]> {
  const measured: Steady[] = []
  for (const rate of rates)
    for (const { name, url } of contestants) {
      const task: LoadTask = {
        ...traffic,
        ...{ url, kind: 'steady', ratePerSecond: rate, seconds: steadySeconds },
      }
      measured.push({ engine, name, rate, ...(await sendLoad(task)) })
    }
  return measured
}

/** Round by round in turn, so that what else the machine does meets all alike. */
async function measureSaturated(
  engine: EngineName,
  contestants: readonly Contestant[],
  traffic: Traffic,
): Promise<Saturated[]> {
  const rounds: Map<Contestant['name'], number>[] = []
  for (let round = 0; round < saturatingRounds; round += 1) {
    const reached = new Map<Contestant['name'], number>()
    for (const { name, url } of contestants) {
      const task: LoadTask = {
        ...traffic,
        ...{ url, kind: 'saturating', connectionCount: saturatingConnections },
        seconds: saturatingSeconds,
      }
      reached.set(name, (await sendLoad(task)).ratePerSecond)
    }
    rounds.push(reached)
  }
  return contestants.map(({ name }) => ({
    engine,
    name,
    rate: median(rounds.map((reached) => reached.get(name) ?? 0)),
    share: median(rounds.map((reached) => (reached.get(name) ?? 0) / (reached.get('bare') ?? 1))),
  }))
}

async function sendLoad(task: LoadTask): Promise<LoadOutcome> {
  const line = await runProgram({
    file: 'bench/webhooks/load-generator.ts',
    programArguments: [JSON.stringify(task)],
  })
  return JSON.parse(line) as LoadOutcome // the generator's only line
}

function toReport(steady: readonly Steady[], saturated: readonly Saturated[]): Report {
  return {
    name: 'webhooks',
    title: 'Acknowledging webhooks',
    how: `An open-loop generator in a process of its own sends signed notifications of ${conversationCount} conversations for ${steadySeconds} s at each rate; latency counts from the moment when a delivery was due. *bare* verifies the signature and inserts one row, with the same framework, driver and durable database. *ours, web* is \`serve --role web\`; *ours, all* is \`serve\` with the worker looking at each of these conversations at the sandbox meanwhile. Saturation: ${saturatingConnections} connections that each wait for their answer, ${saturatingRounds} rounds of ${saturatingSeconds} s in turn, medians.`,
    tables: [
      {
        title: 'At a steady rate',
        columns: ['database', 'server', 'wanted /s', 'accepted /s', 'refused', 'p50 ms', 'p99 ms'],
        rows: steady.map(
          ({ engine, name, rate, ratePerSecond, sent, accepted, p50Ms, p99Ms }): Cell[] => [
            ...[engine, name, rate, ratePerSecond, sent - accepted, p50Ms, p99Ms],
          ],
        ),
      },
      {
        title: 'At saturation',
        columns: ['database', 'server', 'accepted /s', 'share of bare'],
        rows: saturated.map(({ engine, name, rate, share }): Cell[] => [engine, name, rate, share]),
      },
    ],
    targets: [...saturated.flatMap(toShareTarget), ...steady.flatMap(toLatencyTarget)],
  }
}

function toShareTarget({ engine, name, share }: Saturated): Target[] {
  if (name === 'bare') return []
  const what = `share of the bare server's rate, ${name}, ${engine}`
  return [{ what, measured: share, bound: 'at least', limit: 0.7, unit: '' }]
}

function toLatencyTarget({ engine, name, rate, p99Ms }: Steady): Target[] {
  if (name === 'bare' || rate !== 200) return []
  const what = `p99 at 200 a second, ${name}, ${engine}`
  const limit = engine === 'PostgreSQL' ? 25 : 50
  return [{ what, measured: p99Ms, bound: 'under', limit, unit: ' ms' }]
}
