import { describe, expect, it } from 'vitest'
import type { SessionFacts } from '#domain/reports/day-figures.ts'
import { httpWorld } from '#test/factories/http-world.ts'

function facts(createdAt: string, change: Partial<SessionFacts> = {}): SessionFacts {
  return {
    createdAt: new Date(createdAt),
    channel: 'web',
    tookPart: false,
    resolutions: [],
    durationSeconds: {},
    ...change,
  }
}

const names = ['overview', 'handoffs', 'resolutions', 'times', 'usage']

describe('reports', () => {
  it('[R6] covers the last thirty days by default', async () => {
    const world = await httpWorld()

    const { body } = await world.ask('GET', '/reports/overview?time_zone=Europe/Berlin')

    const days = (Date.parse(body.to as string) - Date.parse(body.from as string)) / 86_400_000
    expect([30, 30 + 1 / 24, 30 - 1 / 24]).toContain(days)
    expect(body.series).toHaveLength(30)
    expect(body.series.at(-1)).toMatchObject({ running: true })
    expect(body).toMatchObject({ time_zone: 'Europe/Berlin', by: 'day', previous: null })
  })

  it('[R6] takes bare dates as days of the zone', async () => {
    const world = await httpWorld()
    world.reportFigures.add(
      world.organizationId,
      facts('2026-10-24T21:59:59Z'),
      facts('2026-10-24T22:00:00Z'),
      facts('2026-10-25T22:59:59Z'),
      facts('2026-10-25T23:00:00Z'),
    )

    const { body } = await world.ask(
      'GET',
      '/reports/overview?time_zone=Europe/Berlin&from=2026-10-25&to=2026-10-26',
    )

    expect(body.total.sessions).toBe(2)
    expect(body.series).toMatchObject([
      { from: '2026-10-24T22:00:00.000Z', to: '2026-10-25T23:00:00.000Z', sessions: 2 },
    ])
  })

  it('[R6] compares with as many days before', async () => {
    const world = await httpWorld()
    world.reportFigures.add(
      world.organizationId,
      facts('2026-10-30T12:00:00Z'),
      facts('2026-11-01T12:00:00Z'),
      facts('2026-11-02T12:00:00Z'),
    )

    const { body } = await world.ask(
      'GET',
      '/reports/resolutions?from=2026-11-01&to=2026-11-03&compare=previous',
    )

    expect(body.total.sessions).toBe(2)
    expect(body.previous).toMatchObject({
      from: '2026-10-30T00:00:00.000Z',
      to: '2026-11-01T00:00:00.000Z',
      total: { sessions: 1 },
    })
  })

  it('[R6] adds weeks from Monday and months', async () => {
    const world = await httpWorld()
    const range = 'from=2026-10-25&to=2026-11-03'

    const week = await world.ask('GET', `/reports/times?${range}&by=week`)
    const month = await world.ask('GET', `/reports/times?${range}&by=month`)

    expect(week.body.series.map(({ from }: { from: string }) => from.slice(0, 10))).toEqual([
      '2026-10-25',
      '2026-10-26',
      '2026-11-02',
    ])
    expect(month.body.series.map(({ from }: { from: string }) => from.slice(0, 10))).toEqual([
      '2026-10-25',
      '2026-11-01',
    ])
  })

  it.each([
    ['time_zone=Mars/Olympus', 'time_zone'],
    ['time_zone=%2B02:00', 'time_zone'],
    ['from=yesterday', 'from'],
    ['from=2026-02-30', 'from'],
    ['from=2026-11-03&to=2026-11-03', 'to'],
    ['from=2036-11-03', 'from'],
    ['from=2010-01-01', 'from'],
    ['by=hour', 'by'],
    ['compare=next', 'compare'],
    ['format=xml', 'format'],
    ['zone=UTC', 'zone'],
  ])('[R6] refuses %s and names the field', async (query, field) => {
    const world = await httpWorld()

    for (const name of names) {
      const { status, body } = await world.ask('GET', `/reports/${name}?${query}`)
      expect(status).toBe(422)
      expect(body.error.field).toBe(field)
    }
  })

  it('[C1] lets members read and strangers read their own only', async () => {
    const world = await httpWorld()
    world.reportFigures.add(world.organizationId, facts('2026-11-01T12:00:00Z'))
    const path = '/reports/usage?from=2026-11-01&to=2026-11-02'

    expect((await world.ask('GET', path, { as: 'member' })).body.stored_sessions).toBe(1)
    expect((await world.ask('GET', path, { as: 'stranger' })).body.stored_sessions).toBe(0)
    expect((await world.ask('GET', path, { as: 'nobody' })).status).toBe(401)
  })

  it('[R5] tells limits and where the month will end', async () => {
    const world = await httpWorld({ metering: { countInteractions: async () => 12 } })
    await world.ask('PATCH', '/integrations/intercom/settings', { body: { limit_per_day: 50 } })

    const { body } = await world.ask('GET', '/reports/usage')

    expect(body.limits).toMatchObject({ per_day: 50, per_month: null, today: 12, this_month: 12 })
    expect(body.limits.forecast_this_month).toBeGreaterThanOrEqual(12)
  })

  it('[R8] estimates cost by the prices of a million tokens', async () => {
    const path = '/reports/usage?from=2026-11-01&to=2026-11-02'
    const priced = await httpWorld({ prices: { inputPerMillion: 0.4, outputPerMillion: 1.6 } })
    const unpriced = await httpWorld()
    for (const { reportFigures } of [priced, unpriced])
      reportFigures.modelUse = { turns: 7, inputTokens: 250_000, outputTokens: 10_000 }

    expect((await priced.ask('GET', path)).body.model).toMatchObject({
      turns: 7,
      estimated_cost: 0.116,
    })
    expect((await unpriced.ask('GET', path)).body.model.estimated_cost).toBeNull()
  })
})

describe('reports as CSV', () => {
  it('[R6] gives one line per period and one for the whole', async () => {
    const world = await httpWorld()
    const handoff = { reason: 'frustration' as const, to: '=HYPERLINK("x")' }
    world.reportFigures.add(
      world.organizationId,
      facts('2026-11-01T12:00:00Z', { language: 'de', tookPart: true, handoff }),
      facts('2026-11-02T12:00:00Z', { language: 'en' }),
    )
    const range = 'from=2026-11-01&to=2026-11-03'

    const overview = await world.ask('GET', `/reports/overview?${range}&format=csv`)
    const [head, first, , total] = String(overview.body).split('\r\n')

    expect(overview.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(head).toMatch(/^row,from,to,sessions,ai_took_part,/)
    expect(head).toContain('languages.de')
    expect(first).toMatch(/^period,2026-11-01T00:00:00.000Z,2026-11-02T00:00:00.000Z,1,1,/)
    expect(total).toMatch(/^total,2026-11-01T00:00:00.000Z,2026-11-03T00:00:00.000Z,2,1,/)
  })

  it.each(names)('[R6] answers %s as a table when asked for one', async (name) => {
    const world = await httpWorld()
    const path = `/api/v1/reports/${name}`
    const headers = { Authorization: `Bearer ${world.keys.owner}`, Accept: 'text/csv' }

    const answer = await world.app.request(path, { headers })

    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}.csv"`)
    expect((await answer.text()).split('\r\n')).toHaveLength(33)
  })
})

describe('sessions behind a number', () => {
  it('[R6] filters by what reports count', async () => {
    const world = await httpWorld()

    await world.ask(
      'GET',
      '/sessions?ai_took_part=true&resolution=closed_while_owned&handoff_reason=frustration&handed_off_to=team:1&rating=5&answered_by=ai',
    )

    expect(world.sessions.filters.at(-1)).toMatchObject({
      tookPart: true,
      resolution: 'closed-while-owned',
      handoffReason: 'frustration',
      handedOffTo: 'team:1',
      rating: 5,
      answeredBy: 'ai',
    })
  })

  it('[R6] finds an hour of the week across a change of clocks', async () => {
    const world = await httpWorld()
    const zone = 'created_after=2026-10-18T22:00:00Z&created_before=2026-11-01T22:59:59Z'

    await world.ask('GET', `/sessions?weekday=7&hour=2&time_zone=Europe/Berlin&${zone}`)

    const spans = world.sessions.filters.at(-1)?.createdIn ?? []
    const minutes = spans.map(({ from, to }) => (to.getTime() - from.getTime()) / 60_000)
    expect(spans[0]?.from).toEqual(new Date('2026-10-25T00:00:00Z'))
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(180)
  })

  it.each([
    ['weekday=3', 'hour'],
    ['hour=3', 'weekday'],
    ['weekday=3&hour=4', 'created_after'],
    ['weekday=8&hour=4', 'weekday'],
    ['resolution=solved', 'resolution'],
    ['rating=6', 'rating'],
  ])('[R6] refuses %s and names the field', async (query, field) => {
    const world = await httpWorld()

    const { status, body } = await world.ask('GET', `/sessions?${query}`)

    expect(status).toBe(422)
    expect(body.error.field).toBe(field)
  })
})
