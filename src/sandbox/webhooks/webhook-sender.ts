import { randomUUID } from 'node:crypto'
import { nowSeconds } from '../clock.ts'
import type { Subscription, Workspace } from '../model/workspace.ts'
import type { World } from '../model/world.ts'
import type { Delivery } from './delivery.ts'
import type { DeliveryLog } from './delivery-log.ts'
import {
  conversationIdOf,
  itemOf,
  notificationBody,
  pingBody,
  type Occurrence,
} from './notification.ts'
import { postNotification, probe } from './post-notification.ts'

type Errand = {
  readonly workspace: Workspace
  readonly subscription: Subscription
  readonly occurrence: Occurrence
  readonly delivery: Delivery
}

/** Delivers what happens to whoever subscribed: signed, in five seconds, tried twice, and as the knobs say. */
export class WebhookSender {
  readonly #world: World
  readonly #log: DeliveryLog
  readonly #stop = new AbortController()

  constructor(world: World, log: DeliveryLog) {
    this.#world = world
    this.#log = log
    world.feed.listen((happening) => {
      if (happening.kind === 'notification') this.#announce(happening)
    })
  }

  /** HEAD, then a ping. The subscription counts from then on, whatever they were answered with. */
  async subscribe(workspace: Workspace, wanted: Omit<Subscription, 'ping'>): Promise<Subscription> {
    const ping = { status: null as number | null }
    const subscription: Subscription = { ...wanted, ping }
    if (wanted.enabled) {
      const stopped = this.#stop.signal
      await probe(wanted.url, stopped)
      const body = JSON.stringify(pingBody(workspace))
      ping.status = (await postNotification({ ...wanted, stopped }, body)).status
    }
    workspace.subscription = subscription
    return subscription
  }

  /** Ends what is under way; nothing is sent afterwards. */
  stop(): void {
    this.#stop.abort()
  }

  #announce(occurrence: Occurrence): void {
    const workspace = this.#world.workspaces.get(occurrence.workspaceId)
    const subscription = workspace?.subscription
    if (!workspace || !subscription?.enabled || !subscription.topics.includes(occurrence.topic))
      return
    // Never again, whatever the seed: who remembers ids would take the next start's for repeats.
    const id = `notif_${randomUUID()}`
    const { webhook_duplicates: extra } = workspace.settings
    const copies = 1 + Math.floor(extra) + (workspace.chance.next() < extra % 1 ? 1 : 0)
    for (let copy = 0; copy < copies; copy += 1) {
      const delivery: Delivery = {
        id: `${id}#${copy + 1}`,
        notification_id: workspace.settings.webhook_null_id ? null : id,
        topic: occurrence.topic,
        conversation_id: conversationIdOf(occurrence),
        at: new Date(this.#world.clock.nowMs()).toISOString(),
        duplicate: copy > 0,
        state: 'scheduled',
        attempts: [],
        body: null,
      }
      this.#schedule({ workspace, subscription, occurrence, delivery })
    }
  }

  #schedule(errand: Errand): void {
    const { workspace, delivery } = errand
    const { webhook_drop, webhook_delay_ms, webhook_reorder_ms } = workspace.settings
    if (workspace.chance.next() < webhook_drop) delivery.state = 'dropped'
    this.#log.add(workspace.id, delivery)
    if (delivery.state === 'dropped') return
    const delayMs = webhook_delay_ms + Math.floor(workspace.chance.next() * webhook_reorder_ms)
    this.#world.clock.after(delayMs, () => void this.#deliver(errand))
  }

  async #deliver(errand: Errand): Promise<void> {
    const { workspace, occurrence, delivery } = errand
    if (!this.#isCurrent(workspace)) return
    const item = itemOf(workspace, occurrence)
    const firstSentAt = nowSeconds(this.#world.clock)
    const send = (attempt: number) => {
      const sending = { id: delivery.notification_id, attempt, firstSentAt }
      delivery.body = notificationBody(item, occurrence, sending)
      return this.#attempt(errand)
    }
    if (await send(1)) return
    delivery.state = 'retrying'
    if (!this.#isCurrent(workspace)) return
    this.#log.tell(workspace.id, delivery)
    this.#world.clock.after(workspace.settings.webhook_retry_s * 1000, () => {
      if (errand.subscription.enabled) void send(2).then((done) => this.#giveUp(errand, done))
      else this.#giveUp(errand, false)
    })
  }

  // A reset puts another workspace in the place of this one.
  #isCurrent(workspace: Workspace): boolean {
    return !this.#stop.signal.aborted && this.#world.workspaces.get(workspace.id) === workspace
  }

  #giveUp({ workspace, delivery }: Errand, done: boolean): void {
    if (done) return
    delivery.state = 'failed'
    this.#log.tell(workspace.id, delivery)
  }

  /** True when nothing more is to be done: delivered, or refused for good by 410. */
  async #attempt({ workspace, subscription, delivery }: Errand): Promise<boolean> {
    const startedMs = this.#world.clock.nowMs()
    const target = { ...subscription, stopped: this.#stop.signal }
    const { status } = await postNotification(target, JSON.stringify(delivery.body))
    const at = new Date(startedMs).toISOString()
    const took = this.#world.clock.nowMs() - startedMs
    delivery.attempts = [...delivery.attempts, { at, status, took_ms: took }]
    const delivered = status !== null && status >= 200 && status < 300
    if (delivered) delivery.state = 'delivered'
    if (status === 410) {
      subscription.enabled = false
      delivery.state = 'failed'
    }
    this.#log.tell(workspace.id, delivery)
    return delivered || status === 410
  }
}
