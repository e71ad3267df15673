import { createHmac } from 'node:crypto'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import type { WebhookSender } from '#ports/supervision/supervision.ts'

export type WebhookSenderSettings = {
  /** `WATCH_WEBHOOK_HOSTS`: `host` or `host:port` inside the own network, which need no https. */
  listedHosts: readonly string[]
  isPublicAddress: (address: string) => boolean
  /** Resolves names to public addresses only, and connects to the very addresses that it checked. */
  lookup: LookupFunction
  timeLimitMs?: number
}

type Answer = { status?: number; problem?: string }

const TIME_LIMIT_MS = 10_000
const READ_LIMIT = 64 * 1024

/** [O7] Calls addresses that people typed in: https only, and never into our own network. */
export class GuardedWebhookSender implements WebhookSender {
  readonly #settings: WebhookSenderSettings
  readonly #guarded: Agent
  readonly #open = new Agent()

  constructor(settings: WebhookSenderSettings) {
    this.#settings = settings
    this.#guarded = new Agent({ connect: { lookup: settings.lookup } })
  }

  refusalOf(text: string): string | undefined {
    const url = URL.parse(text)
    if (url === null) return 'must be an https address, such as https://hooks.example.com/firstline'
    if (url.username !== '' || url.password !== '') return 'may not hold a user or password'
    if (this.#isListed(url)) return undefined
    if (url.protocol !== 'https:') return 'must begin with https://'
    // A literal address is never looked up, so the guard of names would not see it.
    const literal = url.hostname.replace(/^\[|\]$/g, '')
    return isIP(literal) !== 0 && !this.#settings.isPublicAddress(literal)
      ? 'must lead to the public internet'
      : undefined
  }

  async post(url: string, { body, secret }: { body: string; secret: string }): Promise<Answer> {
    const refusal = this.refusalOf(url)
    if (refusal !== undefined) return { problem: `the address ${refusal}` }
    const dispatcher = this.#isListed(new URL(url)) ? this.#open : this.#guarded
    const digest = createHmac('sha256', secret).update(body).digest('hex')
    try {
      const answer = await request(url, {
        method: 'POST',
        dispatcher,
        signal: AbortSignal.timeout(this.#settings.timeLimitMs ?? TIME_LIMIT_MS),
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Firstline/0.1',
          'x-firstline-signature': `sha256=${digest}`,
        },
        body,
      })
      await answer.body.dump({ limit: READ_LIMIT })
      return toAnswer(answer.statusCode)
    } catch (error) {
      return { problem: error instanceof Error ? error.message : 'it could not be reached' }
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#guarded.close(), this.#open.close()])
  }

  #isListed(url: URL): boolean {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return false
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    return this.#settings.listedHosts.some(
      (host) => host === url.hostname || host === `${url.hostname}:${port}`,
    )
  }
}

function toAnswer(status: number): Answer {
  if (status >= 200 && status < 300) return { status }
  const isRedirect = status >= 300 && status < 400
  return {
    status,
    problem: isRedirect ? 'it redirects, which is not followed' : `it answered ${status}`,
  }
}
