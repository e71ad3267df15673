import type { AlertName, AlertStates, RunningAlerts, SentNotice } from '#ports/telemetry.ts'

/** Running alerts of one process. */
export class MemoryAlertStates implements AlertStates, RunningAlerts {
  readonly #running = new Map<
    string,
    { id: string; alert: AlertName; detail: string; since: Date }
  >()
  readonly sent: { organizationId: string; id: string; state: string; sent: SentNotice }[] = []
  #count = 0
  now: () => Date = () => new Date(0)

  async list(organizationId: string) {
    return [...this.#running]
      .filter(([key]) => key.startsWith(`${organizationId} `))
      .map(([, { alert, detail, since }]) => ({ alert, detail, since }))
  }

  async begin(
    organizationId: string,
    alert: AlertName,
    detail: string,
  ): Promise<string | undefined> {
    const key = `${organizationId} ${alert}`
    if (this.#running.has(key)) return undefined
    const id = `alert-${(this.#count += 1)}`
    this.#running.set(key, { id, alert, detail, since: this.now() })
    return id
  }

  async end(
    organizationId: string,
    alert: AlertName,
  ): Promise<{ id: string; detail: string } | undefined> {
    const key = `${organizationId} ${alert}`
    const running = this.#running.get(key)
    this.#running.delete(key)
    return running && { id: running.id, detail: running.detail }
  }

  async noteSent(
    organizationId: string,
    notice: { id: string; state: 'began' | 'ended'; sent: SentNotice },
  ): Promise<void> {
    this.sent.push({ organizationId, ...notice })
  }
}
