import type { AlertName, AlertStates } from '#ports/telemetry.ts'

/** Running alerts of one process. */
export class MemoryAlertStates implements AlertStates {
  readonly #running = new Map<string, { id: string; detail: string }>()
  #count = 0

  async begin(
    organizationId: string,
    alert: AlertName,
    detail: string,
  ): Promise<string | undefined> {
    const key = `${organizationId} ${alert}`
    if (this.#running.has(key)) return undefined
    const id = `alert-${(this.#count += 1)}`
    this.#running.set(key, { id, detail })
    return id
  }

  async end(
    organizationId: string,
    alert: AlertName,
  ): Promise<{ id: string; detail: string } | undefined> {
    const key = `${organizationId} ${alert}`
    const running = this.#running.get(key)
    this.#running.delete(key)
    return running
  }
}
