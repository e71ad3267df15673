import type {
  AlertName,
  AlertState,
  AlertStates,
  DueNotice,
  RunningAlerts,
  SentNotice,
} from '#ports/telemetry.ts'

/** Running alerts of one process. */
export class MemoryAlertStates implements AlertStates, RunningAlerts {
  readonly #running = new Map<
    string,
    { id: string; alert: AlertName; detail: string; since: Date }
  >()
  readonly #notices = new Map<string, { notice: DueNotice; dueAt: Date | undefined }>()
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
    this.#open('began', { id, detail, key })
    return id
  }

  async end(
    organizationId: string,
    alert: AlertName,
  ): Promise<{ id: string; detail: string } | undefined> {
    const key = `${organizationId} ${alert}`
    const running = this.#running.get(key)
    this.#running.delete(key)
    if (running) this.#open('ended', { id: running.id, detail: running.detail, key })
    return running && { id: running.id, detail: running.detail }
  }

  async noteSent(
    organizationId: string,
    { dueAt, ...notice }: Parameters<AlertStates['noteSent']>[1],
  ): Promise<void> {
    this.sent.push({ organizationId, ...notice })
    const open = this.#notices.get(`${notice.id} ${notice.state}`)
    if (open) open.dueAt = dueAt
  }

  async takeDue(now: Date, leaseUntil: Date): Promise<DueNotice[]> {
    const due = [...this.#notices.values()].filter(({ dueAt }) => dueAt && dueAt <= now)
    return due.map((one) => {
      one.dueAt = leaseUntil
      one.notice.tries += 1
      return { ...one.notice }
    })
  }

  #open(state: AlertState, told: { id: string; detail: string; key: string }): void {
    const [organizationId = '', alert] = told.key.split(' ') as [string, AlertName] // as it was put together
    const { id, detail } = told
    const at = this.now()
    const notice = { id, organizationId, alert, state, detail, at, tries: 1 }
    const dueAt = new Date(at.getTime() + 60_000)
    this.#notices.set(`${id} ${state}`, { notice, dueAt })
  }
}
