import process from 'node:process'
import { endOf, startProgram } from './run-program.ts'

export type TestPostgres =
  | { kind: 'ready'; url: string; stop: () => Promise<void> }
  | { kind: 'missing' }
  | { kind: 'broken'; output: string }

/** PostgreSQL for the tests: the one at TEST_DATABASE_URL, else a throw-away cluster where its programs are installed. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { kind: 'ready', url: given, stop: async () => {} }
  const child = startProgram(['scripts/postgres.mjs', '--forgetful'], { stdio: 'pipe' })
  let trouble = ''
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (trouble += piece))
  const ended = endOf(child)
  const url = await Promise.race([firstLineOf(child.stdout), ended.then(() => undefined)])
  if (!url)
    return trouble.includes('is not installed')
      ? { kind: 'missing' }
      : { kind: 'broken', output: trouble }
  async function stop(): Promise<void> {
    child.kill('SIGTERM')
    await ended
  }
  return { kind: 'ready', url, stop }
}

function firstLineOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    stream?.setEncoding('utf8')
    stream?.on('data', (piece: string) => {
      text += piece
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
  })
}
