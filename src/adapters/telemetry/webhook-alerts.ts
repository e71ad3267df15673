import { createHmac } from 'node:crypto'
import { request } from 'undici'
import type { Clock } from '#ports/clock.ts'
import type {
  AlertName,
  AlertNotices,
  Alerts,
  AlertState,
  AlertStates,
  DueNotice,
  Log,
} from '#ports/telemetry.ts'

export type AlertSettings = {
  /** `ALERT_WEBHOOK_URL`; without it alerts are logged only. */
  url: string | undefined
  /** `ALERT_WEBHOOK_SECRET` */
  secret: string | undefined
}

type Told = { id: string; alert: AlertName; detail: string; organizationId: string }

const postLimitMs = 10_000
const leaseMs = 60_000
const secondMs = 1_000
/** After so many tries, over some sixteen hours, nobody is there to be told. */
const retryAfterMs = [10, 60, 300, 1_800, 7_200, 21_600, 28_800].map(
  (seconds) => seconds * secondMs,
)

/**
 * [O6] Tells each alert once when it begins and once when it ends: in the log, and to the alert webhook. What did not
 * arrive stands in the database and is sent again, by whichever node comes first.
 */
export class WebhookAlerts implements Alerts, AlertNotices {
  readonly #ports: { states: AlertStates; clock: Clock; log: Log }
  readonly #settings: AlertSettings
  readonly #underWay = new Set<Promise<void>>()

  constructor(ports: { states: AlertStates; clock: Clock; log: Log }, settings: AlertSettings) {
    this.#ports = ports
    this.#settings = settings
  }

  async begin(organizationId: string, alert: AlertName, detail: string): Promise<void> {
    const id = await this.#ports.states.begin(organizationId, alert, detail)
    if (id !== undefined) this.#tell('began', { id, alert, detail, organizationId })
  }

  async end(organizationId: string, alert: AlertName): Promise<void> {
    const ended = await this.#ports.states.end(organizationId, alert)
    if (ended) this.#tell('ended', { ...ended, alert, organizationId })
  }

  /** Resolves when every first try under way has ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  async sendDue(): Promise<number> {
    const { url } = this.#settings
    if (url === undefined) return 0
    const now = this.#ports.clock.now()
    const due = await this.#ports.states.takeDue(now, new Date(now.getTime() + leaseMs))
    await Promise.all(due.map((notice) => this.#post(url, notice)))
    return due.length
  }

  #tell(state: AlertState, told: Told): void {
    this.#ports.log[state === 'began' ? 'error' : 'info'](`alert_${state}`, { ...told })
    const { url } = this.#settings
    if (url === undefined) return
    const notice = { ...told, state, at: this.#ports.clock.now(), tries: 1 }
    const posting = this.#post(url, notice).finally(() => this.#underWay.delete(posting))
    this.#underWay.add(posting)
  }

  /** Never rejects: who raised the alert has other work. */
  async #post(url: string, notice: DueNotice): Promise<void> {
    const problem = await this.#postOnce(url, JSON.stringify(toWire(notice)))
    const { id, alert, state, organizationId, tries } = notice
    if (problem !== undefined)
      this.#ports.log.warn('alert_not_delivered', { id, alert, state, problem })
    const now = this.#ports.clock.now()
    const delayMs = problem === undefined ? undefined : retryAfterMs[tries - 1]
    const dueAt = delayMs === undefined ? undefined : new Date(now.getTime() + delayMs)
    const to = new URL(url).host
    const sent = { to, at: now.toISOString(), ...(problem !== undefined && { problem }) }
    try {
      await this.#ports.states.noteSent(organizationId, { id, state, sent, dueAt })
    } catch (error) {
      this.#ports.log.warn('alert_sending_not_noted', { id, state, error })
    }
  }

  async #postOnce(url: string, body: string): Promise<string | undefined> {
    try {
      const { statusCode, body: answer } = await request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...this.#sign(body) },
        body,
        signal: AbortSignal.timeout(postLimitMs),
      })
      await answer.dump()
      return statusCode < 300 ? undefined : `it answered ${statusCode}`
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  #sign(body: string): Record<string, string> {
    const { secret } = this.#settings
    if (secret === undefined) return {}
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    return { 'X-Firstline-Signature': `sha256=${signature}` }
  }
}

function toWire({ id, alert, state, at, organizationId, detail }: DueNotice) {
  return { id, alert, state, at: at.toISOString(), organization_id: organizationId, detail }
}
