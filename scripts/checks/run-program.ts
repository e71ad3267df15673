import { spawn, type ChildProcess } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type ProgramOutcome = { code: number; output: string; seconds: number }

const running = new Set<ChildProcess>()

/** Runs a program of ours on this Node and keeps what it prints. */
export async function runProgram(program: string[]): Promise<ProgramOutcome> {
  const startedAt = performance.now()
  const child = startProgram(program, { stdio: 'pipe' })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => (output += piece))
  const code = await endOf(child)
  return { code, output, seconds: (performance.now() - startedAt) / 1000 }
}

type Surroundings = { stdio: 'pipe' | 'inherit'; env?: Record<string, string> }

/** Starts a program of ours on this Node, to be stopped with the others. */
export function startProgram(program: string[], { stdio, env = {} }: Surroundings): ChildProcess {
  const child = spawn(process.execPath, program, {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, ...env },
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** The exit code once the program has ended and its output is read; 1 when a signal ended it. */
export function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

export function stopPrograms(): void {
  for (const child of running) child.kill('SIGTERM')
}
