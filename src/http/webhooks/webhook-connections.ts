import type { Clock } from '#ports/clock.ts'
import type { Connections, WebhookConnection } from '#ports/connection/connections.ts'

const rememberedMs = 3_000
const mostRemembered = 1_000

/**
 * Remembers connections by webhook key for a moment, so that a delivery costs one write and no read. Safe because the
 * write names the stamp it was judged by and refuses an old one (docs/decisions/0004-webhook-intake.md).
 */
export class WebhookConnections {
  readonly #connections: Connections
  readonly #clock: Clock
  readonly #remembered = new Map<string, { found: WebhookConnection; until: number }>()

  constructor(connections: Connections, clock: Clock) {
    this.#connections = connections
    this.#clock = clock
  }

  /** As it was a moment ago; undefined when it has to be read. */
  recall(webhookKey: string): WebhookConnection | undefined {
    const remembered = this.#remembered.get(webhookKey)
    return remembered && remembered.until > this.#clock.now().getTime()
      ? remembered.found
      : undefined
  }

  async read(webhookKey: string): Promise<WebhookConnection | 'retired' | undefined> {
    this.#remembered.delete(webhookKey)
    const found = await this.#connections.findByWebhookKey(webhookKey)
    if (found === undefined || found === 'retired') return found
    if (found.stamp !== undefined) this.#remember(webhookKey, found)
    return found
  }

  #remember(webhookKey: string, found: WebhookConnection): void {
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    this.#remembered.set(webhookKey, {
      found,
      until: this.#clock.now().getTime() + rememberedMs,
    })
  }
}
