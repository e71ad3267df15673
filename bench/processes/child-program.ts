import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { engineOptions } from '../../scripts/runtime.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type Program = {
  /** From the root of the repository; run by the Node that runs the benchmarks. */
  file: string
  programArguments?: readonly string[]
  environment?: Readonly<Record<string, string>>
}

export type RunningProgram = {
  /** What it says on stdout, line by line; undefined once it has ended. */
  nextLine(): Promise<string | undefined>
  /** Ends it, by force when it does not in ten seconds. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

const stopLimitMs = 10_000
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program of ours. None outlives the benchmarks. */
export function startProgram({
  file,
  programArguments = [],
  environment,
}: Program): RunningProgram {
  const child = spawn(process.execPath, [...engineOptions, `${root}${file}`, ...programArguments], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...environment },
  })
  running.add(child)
  const said = rememberLast(child)
  const ended = once(child, 'exit').then(() => running.delete(child))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    nextLine: async () => {
      const line = await lines.next()
      if (!line.done) return line.value
      await ended
      if (child.exitCode) throw new Error(`${file} failed: ${said()}`)
      return undefined
    },
    stop: async () => {
      child.kill('SIGTERM')
      const limit = setTimeout(() => child.kill('SIGKILL'), stopLimitMs)
      await ended
      clearTimeout(limit)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Runs a program to its end and returns the first line that it said. */
export async function runProgram(program: Program): Promise<string> {
  const started = startProgram(program)
  try {
    const line = await started.nextLine()
    if (line === undefined) throw new Error(`${program.file} said nothing.`)
    while ((await started.nextLine()) !== undefined) continue
    return line
  } finally {
    await started.stop()
  }
}

function rememberLast(child: ChildProcess): () => string {
  let last = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    last = (last + text).slice(-2_000)
  })
  return () => last
}
