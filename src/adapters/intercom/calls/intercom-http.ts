import { randomUUID } from 'node:crypto'
import { Agent, request, type Dispatcher } from 'undici'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { Clock } from '#ports/clock.ts'
import type { RateWindow } from '#ports/connection/rate-budget.ts'
import { parseJson } from '../wire/parse-json.ts'
import { toAnswerError, toMalformedError, toNetworkError } from './call-error.ts'
import { answerTime, headerText, readRateWindow, readRetryTime } from './rate-headers.ts'
import type { AnswerHeaders } from './rate-headers.ts'

export type Call = {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  body?: unknown
  /** From connecting to the last byte of the answer. */
  timeoutMs: number
  signal?: AbortSignal
}

export type Answer = { body: unknown; at: Date | undefined; window: RateWindow | undefined }

/** A refusal with the headers that tell what to do next. */
export type Refusal = {
  error: HelpdeskError
  link: string | undefined
  window: RateWindow | undefined
}

type HttpSettings = {
  baseUrl: string
  accessToken: string
  clock: Clock
  /** At least 0, below 1. */
  random: () => number
  dispatcher: Dispatcher
}

const API_VERSION = '2.16'
const USER_AGENT = 'Firstline/0.1'
const LARGEST_ANSWER_BYTES = 32 * 1024 * 1024
const LONGEST_JITTER_MS = 1000

/** Keeps connections to Intercom open between calls; close it at the end. */
export function createDispatcher(): Agent {
  return new Agent({ connect: { timeout: 5_000 }, keepAliveTimeout: 20_000, connections: 64 })
}

/** One call, one answer: no redirect is followed, nothing is sent twice. */
export class IntercomHttp {
  readonly #settings: HttpSettings

  constructor(settings: HttpSettings) {
    this.#settings = settings
  }

  /** Resolves with a refusal for any status but 2xx; throws `HelpdeskError` when no answer came. */
  async send(call: Call): Promise<Answer | Refusal> {
    const name = `${call.method} ${call.path.split('?')[0]}`
    const isWrite = call.method !== 'GET'
    const { status, headers, bytes } = await this.#exchange(call, name)
    const now = this.#settings.clock.now()
    const window = readRateWindow(headers, now)
    if (status >= 200 && status < 300) {
      const body = tryJson(bytes)
      if (body === undefined) throw toMalformedError(name, isWrite, 'is not JSON')
      return { body, at: answerTime(headers), window }
    }
    const error = toAnswerError({
      call: name,
      isWrite,
      status,
      body: tryJson(bytes),
      retryAt: status === 429 ? this.#withJitter(readRetryTime(headers, now)) : undefined,
      secret: this.#settings.accessToken,
    })
    return { error, link: headerText(headers, 'link'), window }
  }

  #withJitter(at: Date): Date {
    return new Date(at.getTime() + this.#settings.random() * LONGEST_JITTER_MS)
  }

  async #exchange(
    call: Call,
    name: string,
  ): Promise<{ status: number; headers: AnswerHeaders; bytes: Uint8Array }> {
    const isWrite = call.method !== 'GET'
    const timeout = AbortSignal.timeout(Math.max(1, call.timeoutMs))
    try {
      const answer = await request(`${this.#settings.baseUrl}${call.path}`, {
        dispatcher: this.#settings.dispatcher,
        method: call.method,
        headers: this.#headers(call.body !== undefined),
        body: call.body === undefined ? null : JSON.stringify(call.body),
        signal: call.signal ? AbortSignal.any([timeout, call.signal]) : timeout,
      })
      const bytes = await readAtMost(answer.body, LARGEST_ANSWER_BYTES)
      if (bytes === undefined) throw toMalformedError(name, isWrite, 'is too large')
      return { status: answer.statusCode, headers: answer.headers, bytes }
    } catch (cause) {
      if (cause instanceof HelpdeskError) throw cause
      throw toNetworkError(name, isWrite, cause)
    }
  }

  #headers(hasBody: boolean): Record<string, string> {
    const { accessToken } = this.#settings
    // A header cannot carry such a token: without this the call would fail as if the network were down.
    if (!/^[\x21-\x7e]+$/.test(accessToken))
      throw new HelpdeskError('unauthorized', 'The access token holds characters that no token has')
    return {
      accept: 'application/json',
      authorization: `Bearer ${accessToken}`,
      'intercom-version': API_VERSION,
      'user-agent': USER_AGENT,
      'x-firstline-trace-id': randomUUID(),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
    }
  }
}

async function readAtMost(
  body: AsyncIterable<Uint8Array>,
  byteLimit: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let byteCount = 0
  for await (const chunk of body) {
    byteCount += chunk.byteLength
    if (byteCount > byteLimit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Undefined for what is no JSON; an empty body reads as an empty object. */
function tryJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return {}
  try {
    return parseJson(bytes)
  } catch {
    return undefined
  }
}
