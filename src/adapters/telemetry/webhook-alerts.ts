import { createHmac } from 'node:crypto'
import { request } from 'undici'
import type { Clock } from '#ports/clock.ts'
import type { AlertName, Alerts, AlertStates, Log } from '#ports/telemetry.ts'

export type AlertSettings = {
  /** `ALERT_WEBHOOK_URL`; without it alerts are logged only. */
  url: string | undefined
  /** `ALERT_WEBHOOK_SECRET` */
  secret: string | undefined
  /** Waits between tries. */
  retryDelaysMs?: readonly number[]
}

type Notice = {
  id: string
  alert: AlertName
  state: 'began' | 'ended'
  at: string
  organization_id: string
  detail: string
}

const postLimitMs = 10_000

/** [O6] Tells each alert once when it begins and once when it ends: in the log, and to the alert webhook. */
export class WebhookAlerts implements Alerts {
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

  /** Resolves when every notice under way was delivered or given up. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay)
  }

  #tell(
    state: Notice['state'],
    told: { id: string; alert: AlertName; detail: string; organizationId: string },
  ): void {
    const { id, alert, detail, organizationId } = told
    const at = this.#ports.clock.now().toISOString()
    this.#ports.log[state === 'began' ? 'error' : 'info'](`alert_${state}`, { ...told })
    const { url } = this.#settings
    if (url === undefined) return
    const notice = { id, alert, state, at, organization_id: organizationId, detail }
    const posting = this.#post(url, notice).finally(() => this.#underWay.delete(posting))
    this.#underWay.add(posting)
  }

  /** Never rejects: who raised the alert has other work. */
  async #post(url: string, notice: Notice): Promise<void> {
    const delays = this.#settings.retryDelaysMs ?? [1_000, 10_000]
    for (const delay of [...delays, undefined]) {
      const problem = await this.#postOnce(url, JSON.stringify(notice))
      await this.#note(url, notice, problem)
      if (problem === undefined) return
      const { id, alert, state } = notice
      this.#ports.log.warn('alert_not_delivered', { id, alert, state, problem })
      if (delay !== undefined) await this.#ports.clock.sleep(delay)
    }
  }

  /** For the page of alerts; trouble with the database loses no notice. */
  async #note(url: string, notice: Notice, problem: string | undefined): Promise<void> {
    const { id, state, organization_id: organizationId } = notice
    const at = this.#ports.clock.now().toISOString()
    const sent = { to: new URL(url).host, at, ...(problem !== undefined && { problem }) }
    try {
      await this.#ports.states.noteSent(organizationId, { id, state, sent })
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
