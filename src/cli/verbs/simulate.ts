import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ground } from '#compose/open-stores.ts'
import { startEverything } from '#compose/start-everything.ts'
import { type Sandbox, startSandbox } from '#sandbox/sandbox.ts'
import { print, remark } from '../print.ts'
import { readGround } from '../read-ground.ts'
import type { Command } from '../run-program.ts'
import { type Box, createBox } from '../simulation/box.ts'
import { type Breach, findBreaches, laws } from '../simulation/laws.ts'
import { play, untilAtRest } from '../simulation/play.ts'
import { makeSchedule } from '../simulation/schedule.ts'
import { UsageError } from '../usage-error.ts'

const most = { seed: 2_147_483_647, runs: 1_000, conversations: 100, acts: 50 }
const restLimitMs = 180_000

export const simulate: Command = {
  args: {
    seed: { type: 'string', description: 'the first run’s; the next runs count on from it' },
    runs: { type: 'string', description: 'how many schedules', default: '1' },
    conversations: { type: 'string', description: 'at once, in each run', default: '6' },
    acts: { type: 'string', description: 'of people, in each conversation', default: '5' },
  },
  run: async (given) => {
    const read = (name: keyof typeof most) => readCount(name, given[name])
    const size = { conversations: read('conversations'), acts: read('acts') }
    const first = given['seed'] === undefined ? randomInt(most.seed) : read('seed')
    const runs = read('runs')
    const seeds = Array.from({ length: runs }, (_, index) => first + index)
    let isLawful = true
    await inABox(async (box) => {
      for (const seed of seeds) isLawful = (await runSchedule(box, seed, size)) && isLawful
    })
    if (!isLawful) process.exitCode = 1
  },
}

function readCount(name: keyof typeof most, given: unknown): number {
  const count = Number(given)
  const least = name === 'seed' ? 0 : 1
  if (!Number.isInteger(count) || count < least || count > most[name])
    throw new UsageError(
      `--${name} must be a whole number from ${least} to ${most[name]}, such as 5.`,
    )
  return count
}

/** Plays one schedule and prints how it ended. */
async function runSchedule(
  box: Box,
  seed: number,
  size: { conversations: number; acts: number },
): Promise<boolean> {
  print(`seed ${seed}: ${size.conversations} conversations, ${size.acts} acts each`)
  const ids = await play(box, makeSchedule(seed, size))
  const isAtRest = await untilAtRest(box, ids, restLimitMs)
  const breaches = (await Promise.all(ids.map((id) => findBreaches(box, id)))).flat()
  tell(isAtRest, breaches)
  return isAtRest && breaches.length === 0
}

function tell(isAtRest: boolean, breaches: readonly Breach[]): void {
  print(`${isAtRest ? 'ok   ' : 'BREACH'} [W8] everything that came in was worked off`)
  for (const { rule, words } of laws) {
    const own = breaches.filter((breach) => breach.words === words)
    print(`${own.length === 0 ? 'ok   ' : 'BREACH'} [${rule}] ${words}`)
    for (const { conversationId, detail } of own) print(`       ${conversationId}: ${detail}`)
  }
}

/** A sandbox and the whole product beside it, on a database that is gone afterwards. */
async function inABox(work: (box: Box) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-simulate-'))
  const sandbox = await startSandbox()
  try {
    const ground = toGround(folder, sandbox)
    const { server, url, apiKey } = await startEverything(ground, toBeside(sandbox))
    try {
      const box = openBox(sandbox, { url, key: apiKey })
      const atOnce = { settle_delay_web_s: 0, settle_delay_email_s: 0 }
      await box.ask('PATCH', '/integrations/intercom/settings', atOnce)
      await box.control('PATCH', '/settings', { webhook_retry_s: 1 })
      await work(box)
    } finally {
      await server.stop()
    }
  } finally {
    await sandbox.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    remark('The database of the simulation is gone.')
  }
}

function toGround(folder: string, sandbox: Sandbox): Ground {
  const ground = readGround((config) => ({
    ...config,
    listen: { host: '127.0.0.1', port: 0 },
    isPublicUrlGiven: false,
    database: 'embedded',
    dataDirectory: folder,
    intercom: { apiUrl: sandbox.apiUrl, fileHosts: [new URL(sandbox.apiUrl).host] },
    sweepIntervalMs: 1_000,
    log: { ...config.log, level: 'error' },
  }))
  return { ...ground, secrets: { ...ground.secrets, databaseUrl: undefined } }
}

function toBeside(sandbox: Sandbox) {
  const { line, apiUrl, controlToken } = sandbox
  const [workspace] = line.workspaces
  if (!workspace) throw new Error('The sandbox has no workspace.')
  return {
    apiUrl,
    controlToken,
    messengerUrl: line.messenger_url,
    inboxUrl: line.inbox_url,
    workspace: {
      id: workspace.id,
      accessToken: workspace.access_token,
      clientSecret: workspace.client_secret,
      aiTeammateId: workspace.ai_admin_id,
    },
  }
}

function openBox(sandbox: Sandbox, api: { url: string; key: string }): Box {
  const [workspace] = sandbox.line.workspaces
  const agent = workspace?.ai_admin_id ?? ''
  const teammate = workspace?.admins.find(
    ({ id, has_inbox_seat }) => id !== agent && has_inbox_seat,
  )
  return createBox({
    api,
    control: { url: sandbox.apiUrl, key: sandbox.controlToken },
    people: {
      agent,
      teammate: teammate?.id ?? '',
      contact: workspace?.contacts[0]?.id ?? '',
    },
  })
}
