import { createHmac, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'undici'
import { percentile } from '../measure/percentile.ts'
import type { LoadOutcome, LoadTask } from './load.ts'

const steadyConnections = 64
/** Answers that come later count as refused. */
const answerLimitMs = 10_000

const task = JSON.parse(process.argv[2] ?? '{}') as LoadTask // written by measure-webhooks.ts
const { origin, pathname } = new URL(task.url)
const connections = task.kind === 'steady' ? steadyConnections : task.connectionCount
const pool = new Pool(origin, {
  connections,
  bodyTimeout: answerLimitMs,
  headersTimeout: answerLimitMs,
})
const latencies: number[] = []
let sent = 0
let accepted = 0

await deliver(performance.now())
reset()
const startedAt = performance.now()
await (task.kind === 'steady' ? sendSteadily(task.ratePerSecond) : saturate(connections))
const tookSeconds = (performance.now() - startedAt) / 1000
const outcome: LoadOutcome = {
  sent,
  accepted,
  ratePerSecond: accepted / tookSeconds,
  p50Ms: percentile(latencies, 0.5),
  p99Ms: percentile(latencies, 0.99),
}
console.log(JSON.stringify(outcome))
await pool.destroy()

/** Sends by the clock, whatever is answered; latency counts from when a delivery was due. */
async function sendSteadily(ratePerSecond: number): Promise<void> {
  const total = ratePerSecond * task.seconds
  const answers: Promise<void>[] = []
  while (answers.length < total) {
    const dueCount = Math.floor(((performance.now() - startedAt) / 1000) * ratePerSecond) + 1
    while (answers.length < Math.min(total, dueCount))
      answers.push(deliver(startedAt + (answers.length / ratePerSecond) * 1000))
    await pause(1)
  }
  await Promise.all(answers)
}

async function saturate(connectionCount: number): Promise<void> {
  const endsAt = startedAt + task.seconds * 1000
  const keepOn = async () => {
    while (performance.now() < endsAt) await deliver(performance.now())
  }
  await Promise.all(Array.from({ length: connectionCount }, keepOn))
}

async function deliver(dueAt: number): Promise<void> {
  const body = nextBody()
  sent += 1
  const status = await post(body).catch(() => 0)
  if (status === 200) accepted += 1
  latencies.push(performance.now() - dueAt)
}

function post(body: string): Promise<number> {
  const signature = createHmac('sha1', task.secret).update(body).digest('hex')
  return new Promise((resolve, reject) => {
    let answered = 0
    const headers = { 'Content-Type': 'application/json', 'X-Hub-Signature': `sha1=${signature}` }
    pool.dispatch(
      { path: pathname, method: 'POST', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, status) => void (answered = status),
        onResponseData: () => undefined,
        onResponseEnd: () => resolve(answered),
        onResponseError: (_controller, error) => reject(error),
      },
    )
  })
}

function nextBody(): string {
  const { template, conversationIds } = task
  const id = conversationIds[sent % conversationIds.length]
  const item = { ...template.data.item, id }
  return JSON.stringify({
    ...template,
    id: `notif_${randomUUID()}`,
    data: { ...template.data, item },
  })
}

function reset(): void {
  latencies.length = 0
  sent = 0
  accepted = 0
}
