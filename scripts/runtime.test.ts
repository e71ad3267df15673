import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './checks/run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'firstline-runtime-'))
const program = join(folder, 'waits.ts')
writeFileSync(
  program,
  `process.on('SIGTERM', () => { console.log('ended'); process.exit(0) })
  console.log('started')
  setInterval(() => undefined, 60_000)`,
)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function startUnder(shellWords: string, environment: Record<string, string> = {}) {
  const shell = spawn('sh', ['-c', shellWords], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const heard: string[] = []
  shell.stdout.setEncoding('utf8').on('data', (words: string) => heard.push(words.trim()))
  return { shell, heard }
}

const run = `"${process.execPath}" scripts/run.mjs "${program}"`

describe('a program on the pinned Node', () => {
  it('ends when npm and its shell are ended from outside', async () => {
    const { shell, heard } = startUnder(`${run}; true`, { npm_lifecycle_event: 'start' })
    await once(shell.stdout, 'data')

    shell.kill('SIGTERM')
    await once(shell.stdout, 'close')

    expect(heard).toEqual(['started', 'ended'])
  })

  it('gets the signals that reach its door', async () => {
    const { shell, heard } = startUnder(`exec ${run}`)
    await once(shell.stdout, 'data')

    shell.kill('SIGTERM')
    await once(shell.stdout, 'close')

    expect(heard).toEqual(['started', 'ended'])
  })
})
