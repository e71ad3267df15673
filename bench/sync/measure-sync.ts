import { startInstallation, type Installation } from '../installation/installation.ts'
import { startIntercomBox, type IntercomBox } from '../installation/intercom-box.ts'
import { median, percentile } from '../measure/percentile.ts'
import { waitUntil } from '../measure/wait-until.ts'
import type { DatabasePlace, MakePlace } from '../processes/database-places.ts'
import type { Cell, Report, Target } from '../report/report.ts'
import { readArticles } from '../samples/sample-articles.ts'
import { compareHistory, type Comparison } from './compare-history.ts'
import { RateWatch, type RateWindow } from './rate-watch.ts'
import { timeTurns } from './time-turns.ts'

const conversationCount = Number(process.env.BENCH_SYNC_CONVERSATIONS ?? 20_000)
/** Calls in ten seconds; Intercom's smallest plan has 167, a usual one 1,667. */
const rateLimit = Number(process.env.BENCH_SYNC_RATE ?? 1_667)
const killCount = 5
const quietTurns = 10
const limitMs = 3_600_000
const unlimited = 100_000

type State = { status: string; done: number; total: number; trouble: string | null }
type Run = {
  engine: string
  seconds: number
  quiet: number[]
  busy: number[]
  windows: RateWindow[]
  compared: Comparison
}

/** [S2, S3, T5] The import of a long history: killed on the way, within the rate limit, beside live turns. */
export async function measureSync(makePlaces: readonly MakePlace[]): Promise<Report> {
  const runs: Run[] = []
  for (const makePlace of makePlaces) {
    const place = await makePlace()
    const box = await startIntercomBox()
    try {
      runs.push(await measureOn(place, box))
    } finally {
      await box.stop()
      await place.remove()
    }
  }
  return toReport(runs)
}

async function measureOn(place: DatabasePlace, box: IntercomBox): Promise<Run> {
  const seed = { conversations: conversationCount, days: 365 }
  const seeded = await box.control.ask<{ conversation_ids: string[] }>('POST', '/seed', seed)
  const installation = await startInstallation(place, box, 'all')
  try {
    await prepare(box, installation)
    const quiet = await timeTurns(box, (count) => count < quietTurns)
    await box.control.ask('PATCH', '/settings', { rate_limit: rateLimit })
    const watch = new RateWatch(box.control)
    await watch.start()
    const startedAt = performance.now()
    await installation.api.ask('POST', '/sync')
    const importing = killAndWait(installation)
    const state = { isOver: false }
    const turns = timeTurns(box, () => !state.isOver)
    await importing.finally(() => (state.isOver = true))
    const seconds = (performance.now() - startedAt) / 1000
    const windows = await watch.stop()
    const busy = await turns
    await box.control.ask('PATCH', '/settings', { rate_limit: unlimited })
    await installation.stop()
    const compared = await compareHistory(box, place, new Set(seeded.conversation_ids))
    return { engine: place.engine, seconds, quiet, busy, windows, compared }
  } finally {
    await installation.stop()
  }
}

async function prepare(box: IntercomBox, { api, webhookUrl }: Installation): Promise<void> {
  for (const article of await readArticles()) await api.ask('POST', '/knowledge/documents', article)
  await api.ask('PATCH', '/integrations/intercom/settings', { settle_delay_web_s: 0 })
  await box.control.ask('PUT', '/webhooks', { url: webhookUrl })
  await timeTurns(box, (count) => count < 3)
}

/** Kills the server whenever another sixth is done. */
async function killAndWait(installation: Installation): Promise<void> {
  const read = () => installation.api.ask<State>('GET', '/sync')
  const startedAt = performance.now()
  for (let kill = 1; kill <= killCount; kill += 1) {
    const share = kill / (killCount + 1)
    await waitUntil('progress', async () => isBeyond(await read(), share), limitMs)
    await installation.killAndRestart()
    tell(await read(), startedAt, `killed ${kill} of ${killCount} times`)
  }
  await waitUntil('the end', async () => (await read()).status === 'done', limitMs)
  tell(await read(), startedAt, 'done')
}

function tell({ done, total }: State, startedAt: number, what: string): void {
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  console.error(`  import: ${done} of ${total} after ${seconds} s, ${what}`)
}

function isBeyond({ done, total, status, trouble }: State, share: number): boolean {
  if (status === 'paused') throw new Error(`The import paused: ${trouble}`)
  return status === 'done' || (total > 0 && done >= total * share)
}

function toReport(runs: readonly Run[]): Report {
  return {
    name: 'sync',
    title: 'Importing history',
    how: `${conversationCount} conversations in the sandbox, ${rateLimit} calls in ten seconds allowed. The server is killed with SIGKILL ${killCount} times on the way and started again; meanwhile one customer after the other asks a question. Used: calls of a window against what is allowed, over whole windows in which the server ran throughout.`,
    tables: [
      {
        title: 'The import',
        columns: ['database', 'conversations', 'parts', 'differing', 'seconds', 'per minute'],
        rows: runs.map(importRow),
      },
      {
        title: 'The rate limit',
        columns: ['database', 'windows', 'used, median %', 'used, best %', 'most 429 in one'],
        rows: runs.map(rateRow),
      },
      {
        title: 'Live turns, message to reply',
        columns: ['database', 'alone p50 ms', 'beside p50 ms', 'beside p95 ms', 'turns beside'],
        rows: runs.map(turnRow),
      },
    ],
    targets: runs.flatMap(targetsOf),
  }
}

function importRow({ engine, compared, seconds }: Run): Cell[] {
  const { conversationCount: stored, partCount, differingCount } = compared
  return [engine, stored, partCount, differingCount, seconds, (stored / seconds) * 60]
}

function rateRow({ engine, windows }: Run): Cell[] {
  const used = windows.map(usedShare)
  return [engine, windows.length, median(used), Math.max(...used), mostRefused(windows)]
}

function turnRow({ engine, quiet, busy }: Run): Cell[] {
  return [engine, median(quiet), median(busy), percentile(busy, 0.95), busy.length]
}

function usedShare({ callCount, refusedCount }: RateWindow): number {
  return ((callCount - refusedCount) / rateLimit) * 100
}

function mostRefused(windows: readonly RateWindow[]): number {
  return Math.max(0, ...windows.map(({ refusedCount }) => refusedCount))
}

function targetsOf(run: Run): Target[] {
  const { engine, compared, windows } = run
  const least = { bound: 'at least', unit: '' } as const
  const most = { bound: 'at most', unit: '' } as const
  return [
    {
      ...least,
      what: `${engine}: conversations stored`,
      measured: compared.conversationCount,
      limit: conversationCount,
    },
    {
      ...most,
      what: `${engine}: counts that differ`,
      measured: compared.differingCount,
      limit: 0,
    },
    {
      ...least,
      what: `${engine}: of the allowed rate, median window`,
      measured: median(windows.map(usedShare)),
      limit: 90,
      unit: '%',
    },
    { ...most, what: `${engine}: 429 in one window`, measured: mostRefused(windows), limit: 1 },
  ]
}
