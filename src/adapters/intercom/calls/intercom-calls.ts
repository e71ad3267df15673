import type { z } from 'zod'
import type { Clock } from '#ports/clock.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type { CallPriority } from '#ports/conversations/helpdesk.ts'
import { toMalformedError } from './call-error.ts'
import type { Answer, Call, IntercomHttp, Refusal } from './intercom-http.ts'
import type { LeasedRateBudget } from './leased-rate-budget.ts'

type CallPlan<Body> = Omit<Call, 'timeoutMs'> & { schema: z.ZodType<Body> }
type Read<Body> = { body: Body; at: Date | undefined }

type CallSettings = {
  http: IntercomHttp
  budget: LeasedRateBudget
  clock: Clock
  random: () => number
  workspaceId: string
  priority: CallPriority
  timeouts?: CallTimeouts
}

export type CallTimeouts = { readMs: number; writeMs: number }

const TIMEOUTS: CallTimeouts = { readMs: 10_000, writeMs: 15_000 }
/** [D3] How long one read may take with all its retries. */
const PATIENCE_MS: Record<CallPriority, number> = { live: 10_000, background: 60_000 }
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 5_000
const MOST_ATTEMPTS = 12
const MOST_MERGES = 3

/** Calls to one workspace: within the rate budget, reads retried, writes sent once. [D2, D3] */
export class IntercomCalls {
  readonly #settings: CallSettings
  readonly #timeouts: CallTimeouts

  constructor(settings: CallSettings) {
    this.#settings = settings
    this.#timeouts = settings.timeouts ?? TIMEOUTS
  }

  /** A call that may be repeated: a read, or a write that changes nothing the second time. */
  async read<Body>(plan: CallPlan<Body>): Promise<Read<Body>> {
    const { clock, priority } = this.#settings
    const deadline = clock.now().getTime() + PATIENCE_MS[priority]
    for (let attempt = 1; ; attempt += 1) {
      const left = deadline - clock.now().getTime()
      try {
        return await this.#attempt(plan, Math.min(this.#timeouts.readMs, left))
      } catch (error) {
        const delayMs = this.#delayAfter(error, attempt)
        if (delayMs === undefined || clock.now().getTime() + delayMs >= deadline) throw error
        await clock.sleep(delayMs, plan.signal)
      }
    }
  }

  /** Sent once. When the budget is used up it is not sent, and `retryAt` says when it may be. */
  async write<Body>(plan: CallPlan<Body>): Promise<Body> {
    const { body } = await this.#attempt(plan, this.#timeouts.writeMs)
    return body
  }

  async #attempt<Body>(plan: CallPlan<Body>, timeoutMs: number): Promise<Read<Body>> {
    const answer = await this.#follow({ ...plan, timeoutMs }, MOST_MERGES)
    const parsed = plan.schema.safeParse(answer.body)
    if (parsed.success) return { body: parsed.data, at: answer.at }
    const path = parsed.error.issues[0]?.path.join('.') ?? ''
    const problem = `lacks what we need${path === '' ? '' : ` (${path})`}`
    throw toMalformedError(`${plan.method} ${plan.path}`, plan.method !== 'GET', problem)
  }

  /** [D3] A merged contact names its survivor in a link; only the id is taken from it. */
  async #follow(call: Call, mergesLeft: number): Promise<Answer> {
    const answer = await this.#sendWithinBudget(call)
    if (!('error' in answer)) return answer
    const survivorId = answer.error.kind === 'merged' ? contactIdOf(answer.link) : undefined
    if (survivorId === undefined || mergesLeft === 0 || call.method !== 'GET') throw answer.error
    const path = call.path.replace(/^\/contacts\/[^/?]+/, `/contacts/${pathSegment(survivorId)}`)
    return this.#follow({ ...call, path }, mergesLeft - 1)
  }

  async #sendWithinBudget(call: Call): Promise<Answer | Refusal> {
    const { http, budget, workspaceId, priority, random } = this.#settings
    const waitUntil = await budget.admit(workspaceId, priority)
    if (waitUntil !== undefined)
      throw new HelpdeskError('rate-limited', "Intercom's rate limit is used up for now", {
        isRetryable: true,
        retryAt: new Date(waitUntil.getTime() + random() * FIRST_DELAY_MS),
      })
    const answer = await http.send(call)
    await this.#observe(answer)
    return answer
  }

  /** Only a used-up window is waited for: everything else may reach the other nodes a little later. */
  async #observe({ window }: Answer | Refusal): Promise<void> {
    if (window === undefined) return
    const shared = this.#settings.budget.observe(this.#settings.workspaceId, window)
    if (window.remaining === 0) await shared
  }

  #delayAfter(error: unknown, attempt: number): number | undefined {
    if (!(error instanceof HelpdeskError) || !error.isRetryable) return undefined
    if (attempt >= MOST_ATTEMPTS) return undefined
    const { clock, random } = this.#settings
    if (error.retryAt !== undefined)
      return Math.max(FIRST_DELAY_MS, error.retryAt.getTime() - clock.now().getTime())
    const longest = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1))
    return longest / 2 + (random() * longest) / 2
  }
}

/** Encodes an id for a path; one that would lead elsewhere is refused. */
export function pathSegment(id: string): string {
  if (/^\.{0,2}$/.test(id)) throw new HelpdeskError('not-found', 'This id cannot exist')
  return encodeURIComponent(id)
}

function contactIdOf(link: string | undefined): string | undefined {
  const target = /<([^<>]{1,2000})>\s*;[^,]*rel="?canonical"?/i.exec(link ?? '')?.[1]
  const encoded = /\/contacts\/([^/?#]+)/.exec(target ?? '')?.[1]
  return encoded !== undefined && /^[\w-]{1,255}$/.test(encoded) ? encoded : undefined
}
