import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fillDataFolder } from '#test/database-template.ts'

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname
const longestStartMs = 180_000

export type Program = {
  /** Standard output so far, a line each. */
  lines: string[]
  /** Resolves with the first line that matches, past or to come; rejects when the program ends first. */
  line(pattern: RegExp): Promise<string>
  signal(signal: NodeJS.Signals): void
  ended: Promise<number>
}

/** The program as a person runs it: a process of its own, with nothing but the given environment. */
export function runProgram(words: string[], environment: Record<string, string>): Program {
  const child = spawn(process.execPath, [main, ...words], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { stdout } = child
  const lines: string[] = []
  let remarks = ''
  child.stderr.on('data', (piece: Buffer) => {
    remarks += piece.toString()
  })
  createInterface({ input: stdout }).on('line', (text) => {
    lines.push(text)
    child.emit('line')
  })
  return {
    lines,
    line: (pattern) => waitForLine({ child, lines, pattern }, () => remarks),
    signal: (signal) => void child.kill(signal),
    ended: once(child, 'exit').then(([code]) => Number(code ?? -1)),
  }
}

async function waitForLine(
  { child, lines, pattern }: { child: ChildProcess; lines: string[]; pattern: RegExp },
  remarks: () => string,
): Promise<string> {
  const limit = AbortSignal.timeout(longestStartMs)
  for (;;) {
    const found = lines.find((text) => pattern.test(text))
    if (found !== undefined) return found
    if (child.exitCode !== null) throw new Error(`The program ended: ${remarks()}`)
    await Promise.race([
      once(child, 'line', { signal: limit }),
      once(child, 'exit', { signal: limit }),
    ])
  }
}

/** A folder for one test's data, empty or with a database as after a first start; `remove` ends it. */
export function dataFolder(is: 'empty' | 'filled'): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'firstline-e2e-'))
  if (is === 'filled') fillDataFolder(path)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Asks until the answer satisfies, every 50 ms, for at most `limitMs`. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  satisfies: (answer: Answer) => boolean,
  limitMs = 20_000,
): Promise<Answer> {
  const end = Date.now() + limitMs
  for (;;) {
    const answer = await ask()
    if (satisfies(answer)) return answer
    if (Date.now() > end) throw new Error(`It stayed ${JSON.stringify(answer)}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export type Asked = { status: number; headers: Headers; body: ReturnType<typeof JSON.parse> }

/** One request with a bearer token. */
export async function ask(
  method: string,
  url: string,
  request: { token?: string; body?: unknown } = {},
): Promise<Asked> {
  const answer = await fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(request.token !== undefined && { Authorization: `Bearer ${request.token}` }),
    },
    ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    headers: answer.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}
