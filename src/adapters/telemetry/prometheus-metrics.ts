import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Metrics, WebhookResult } from '#ports/telemetry.ts'

/** What is counted elsewhere and asked when the metrics are read. */
export type GaugeSource = { name: string; help: string; read(): Promise<number> }

const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const turnBuckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120]

/** Metrics of this process, and the counts that all nodes share, as Prometheus text. */
export class PrometheusMetrics implements Metrics {
  readonly #registry = new Registry()
  readonly #webhooks = new Counter({
    name: 'firstline_webhooks_total',
    help: 'Deliveries to the webhook URLs by how they ended',
    labelNames: ['result'],
    registers: [this.#registry],
  })
  readonly #turns = new Histogram({
    name: 'firstline_turn_duration_seconds',
    help: 'From the start of a look to its decision, by outcome',
    labelNames: ['outcome'],
    buckets: turnBuckets,
    registers: [this.#registry],
  })
  readonly #requests = new Histogram({
    name: 'firstline_http_request_duration_seconds',
    help: 'Answered requests by route and status',
    labelNames: ['route', 'status'],
    buckets: requestBuckets,
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  countWebhook(result: WebhookResult): void {
    this.#webhooks.inc({ result: result.replaceAll('-', '_') })
  }

  observeTurn(outcome: string, milliseconds: number): void {
    this.#turns.observe({ outcome: outcome.replaceAll('-', '_') }, milliseconds / 1000)
  }

  observeRequest(route: string, status: number, milliseconds: number): void {
    this.#requests.observe({ route, status: String(status) }, milliseconds / 1000)
  }

  /** A gauge whose source does not answer is left out of that reading. */
  addGauge({ name, help, read }: GaugeSource): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect: async function () {
        try {
          this.set(await read())
        } catch {
          this.remove()
        }
      },
    })
  }

  async render(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.#registry.contentType, text: await this.#registry.metrics() }
  }
}
