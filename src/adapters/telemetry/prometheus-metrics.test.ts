import { describe, expect, it } from 'vitest'
import { PrometheusMetrics } from './prometheus-metrics.ts'

describe('metrics', () => {
  it('[O5] show the waiting sessions as they are when they are read', async () => {
    const metrics = new PrometheusMetrics()
    let waiting = 3
    metrics.addGauge({
      name: 'firstline_waiting_sessions',
      help: 'Open messages',
      read: async () => waiting,
    })

    const before = await metrics.render()
    waiting = 4
    const after = await metrics.render()

    expect(before.text).toContain('firstline_waiting_sessions 3')
    expect(after.text).toContain('firstline_waiting_sessions 4')
  })

  it('[W5] count deliveries by how they ended', async () => {
    const metrics = new PrometheusMetrics()

    metrics.countWebhook('recorded')
    metrics.countWebhook('bad-signature')
    metrics.countWebhook('bad-signature')

    const { text } = await metrics.render()
    expect(text).toContain('firstline_webhooks_total{result="recorded"} 1')
    expect(text).toContain('firstline_webhooks_total{result="bad_signature"} 2')
  })

  it('are shown although a count cannot be had', async () => {
    const metrics = new PrometheusMetrics()
    metrics.addGauge({
      name: 'firstline_jobs_dead',
      help: 'Dead jobs',
      read: async () => Promise.reject(new Error('no database')),
    })
    metrics.observeTurn('replied', 1200)

    const { text } = await metrics.render()

    expect(text).toContain('firstline_turn_duration_seconds_count{outcome="replied"} 1')
    expect(text).not.toMatch(/^firstline_jobs_dead /m)
  })
})
