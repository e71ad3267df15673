import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSandbox } from '#sandbox/sandbox.ts'
import { fillDataFolder } from '#test/database-template.ts'
import { provisionBeside } from '#test/provision-beside.ts'
import { credentialsOf, type Json } from './whole-app.ts'

const owner = { organization: 'Oddmoor', email: 'ada@oddmoor.example', password: 'correct1' }
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** A node of the real program in a process of its own. */
export type Node = {
  url: string
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<{ code: number | null; said: string }>
}

/** The real program: its folder, its port and its sandbox outlive every process. */
export class Program {
  readonly sandbox: Awaited<ReturnType<typeof startSandbox>>
  readonly #folder: string
  readonly #variables: Record<string, string>
  readonly #running = new Set<ChildProcess>()
  #key = ''

  private constructor(
    sandbox: Program['sandbox'],
    place: { folder: string; variables: Record<string, string> },
  ) {
    this.sandbox = sandbox
    this.#folder = place.folder
    this.#variables = place.variables
  }

  /** `variables` may name a database; without one the embedded database lies in a new folder. */
  static async create(variables: Record<string, string> = {}): Promise<Program> {
    const sandbox = await startSandbox({ host: '127.0.0.1', port: 0, seed: 'program' })
    const folder = await mkdtemp(join(tmpdir(), 'firstline-program-'))
    fillDataFolder(folder)
    const port = await freePort()
    return new Program(sandbox, {
      folder,
      variables: {
        PATH: process.env['PATH'] ?? '',
        DATA_DIR: folder,
        PORT: String(port),
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        INTERCOM_API_URL: sandbox.apiUrl,
        SWEEP_INTERVAL_S: '1',
        LOG_LEVEL: 'warn',
        ...variables,
      },
    })
  }

  /** Starts a node and waits until it says that it listens; `port` is for a second one. */
  async serve(variables: Record<string, string> = {}): Promise<Node> {
    const child = this.#spawn(['serve'], variables)
    let said = ''
    child.stderr?.on('data', (chunk) => (said += String(chunk)))
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (chunk) => {
        const found = /Listening on (\S+)/.exec(String(chunk))?.[1]
        if (found) resolve(found)
      })
      child.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${said}`)))
    })
    this.#key ||= await provisionBeside(this.#variables, owner)
    return {
      url,
      kill: async (signal) => {
        const ended = once(child, 'exit')
        child.kill(signal)
        const [code] = (await ended) as [number | null] // what a child process ends with
        return { code, said }
      },
    }
  }

  async api(method: string, path: string, body?: unknown): Promise<Json> {
    return this.#call(`${this.#variables['PUBLIC_URL']}/api/v1${path}`, this.#key, [method, body])
  }

  async control(method: string, path: string, body?: unknown): Promise<Json> {
    const { apiUrl, controlToken } = this.sandbox
    return this.#call(`${apiUrl}/_sandbox${path}`, controlToken, [method, body])
  }

  async connect(settings: Json): Promise<void> {
    const { webhook_url: url } = await this.api('GET', '/integrations/intercom')
    await this.control('PATCH', '/settings', { webhook_retry_s: 1 })
    await this.control('PUT', '/webhooks', { url })
    const [workspace] = this.sandbox.line.workspaces
    await this.api('PUT', '/integrations/intercom', credentialsOf({ ...workspace }))
    await this.api('PATCH', '/integrations/intercom/settings', settings)
    await this.api('POST', '/knowledge/documents', {
      title: 'Shipping',
      body: 'We ship to Norway. Parcels arrive four to seven working days after they leave.',
      format: 'markdown',
      audience: 'public',
      questions: ['Do you ship to Norway?'],
    })
  }

  async stop(): Promise<void> {
    for (const child of this.#running) child.kill('SIGKILL')
    await this.sandbox.close()
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 })
  }

  /** Runs a command to its end and returns what it said on stdout. */
  async run(words: string[]): Promise<string> {
    const child = this.#spawn(words)
    let [out, said] = ['', '']
    child.stdout?.on('data', (chunk) => (out += String(chunk)))
    child.stderr?.on('data', (chunk) => (said += String(chunk)))
    const [code] = (await once(child, 'close')) as [number | null] // what a child process ends with
    if (code !== 0) throw new Error(`firstline ${words[0]} ended with ${code}: ${said}`)
    return out
  }

  #spawn(words: string[], variables: Record<string, string> = {}): ChildProcess {
    const child = spawn(process.execPath, [main, ...words], {
      env: { ...this.#variables, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#running.add(child)
    child.once('exit', () => this.#running.delete(child))
    return child
  }

  async #call(url: string, token: string, [method, body]: [string, unknown?]): Promise<Json> {
    const answer = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status}: ${text}`)
    return text === '' ? {} : JSON.parse(text)
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('A TCP port is a number')
  return address.port
}
