import { createHash } from 'node:crypto'
import { mkdir, realpath, rm, rmdir, stat } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const TAKEOVER_STALE_MS = 10_000
const TAKEOVER_TRIES = 300
const LONGEST_SOCKET_PATH = 100
const ANSWER_TIMEOUT_MS = 2_000

/** Another process uses the folder. */
export class DataFolderInUseError extends Error {
  override readonly name = 'DataFolderInUseError'

  constructor(dataDir: string) {
    super(
      `Another Firstline is running on the data folder ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
    )
  }
}

/** Answers one line of a program that asks the owner of the folder. */
export type OwnerRequestHandler = (request: string) => Promise<string>

export type OwnerLock = {
  /** The lock doubles as a small channel to the owner. */
  answerWith(handler: OwnerRequestHandler): void
  release(): Promise<void>
}

/**
 * Makes this process the only one on the folder, or throws `DataFolderInUseError`. The lock is a listening
 * socket: the kernel frees it on any death, and it knows no process ids, which repeat in containers.
 */
export async function lockDataFolder(dataDir: string): Promise<OwnerLock> {
  await mkdir(dataDir, { recursive: true })
  const path = await socketPath(dataDir)
  const takeover = `${path}.takeover`
  await enterTakeover(takeover, dataDir)
  try {
    if (await isAnswered(path)) throw new DataFolderInUseError(dataDir)
    await removeSocket(path)
    return await listenOn(path)
  } finally {
    await rmdir(takeover).catch(() => undefined)
  }
}

/** Asks the process that owns the folder; undefined when none does. */
export async function askOwner(
  dataDir: string,
  request: string,
  timeoutMs: number,
): Promise<string | undefined> {
  return exchange(await socketPath(dataDir), request, timeoutMs)
}

async function socketPath(dataDir: string): Promise<string> {
  const folder = await realpath(dataDir).catch(() => dataDir)
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\firstline-${name}`
  const inside = join(folder, 'owner.sock')
  return inside.length <= LONGEST_SOCKET_PATH ? inside : join(tmpdir(), `firstline-${name}.sock`)
}

// Only one process at a time looks and takes over: else two could both find a dead owner's socket.
async function enterTakeover(takeover: string, dataDir: string): Promise<void> {
  if (process.platform === 'win32') return
  for (let tries = 0; tries < TAKEOVER_TRIES; tries += 1) {
    try {
      await mkdir(takeover)
      return
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
    const since = await stat(takeover).catch(() => undefined)
    if (since && Date.now() - since.mtimeMs > TAKEOVER_STALE_MS)
      await rmdir(takeover).catch(() => undefined)
    else await pause(50)
  }
  throw new DataFolderInUseError(dataDir)
}

async function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', (error) => {
      if (isCode(error, 'ENOENT') || isCode(error, 'ECONNREFUSED')) resolve(false)
      else reject(error)
    })
  })
}

async function removeSocket(path: string): Promise<void> {
  if (process.platform !== 'win32') await rm(path, { force: true })
}

async function listenOn(path: string): Promise<OwnerLock> {
  let handler: OwnerRequestHandler = async () => ''
  const open = new Set<Socket>()
  const server: Server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    answerLines(socket, (request) => handler(request))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => resolve())
  })
  server.unref()
  return {
    answerWith: (next) => {
      handler = next
    },
    release: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function answerLines(socket: Socket, answer: OwnerRequestHandler): void {
  let pending = ''
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    pending += text
    const end = pending.indexOf('\n')
    if (end < 0) return
    void answer(pending.slice(0, end)).then(
      (reply) => socket.end(`${reply}\n`),
      () => socket.destroy(),
    )
    pending = ''
  })
}

function exchange(path: string, request: string, timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let reply = ''
    const socket = connect(path)
    socket.setEncoding('utf8')
    socket.setTimeout(Math.max(timeoutMs, ANSWER_TIMEOUT_MS), () => socket.destroy())
    socket.on('connect', () => socket.write(`${request}\n`))
    socket.on('data', (text: string) => {
      reply += text
    })
    socket.on('error', () => resolve(undefined))
    socket.on('close', () => resolve(reply.endsWith('\n') ? reply.slice(0, -1) : undefined))
  })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
