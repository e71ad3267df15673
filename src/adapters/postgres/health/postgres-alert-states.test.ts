import { afterAll, beforeAll, expect, it } from 'vitest'
import { forEachDatabase } from '#test/databases.ts'
import type { Database } from '../database/database.ts'
import { PostgresAlertStates } from './postgres-alert-states.ts'

forEachDatabase((_name, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  it('[O6] begins an alert once and ends it once, per organization', async () => {
    const states = new PostgresAlertStates(database)

    const first = await states.begin('o1', 'reconnect_required', 'token refused')
    const again = await states.begin('o1', 'reconnect_required', 'token refused')
    const other = await states.begin('o2', 'reconnect_required', 'token refused')
    const ended = await states.end('o1', 'reconnect_required')
    const endedAgain = await states.end('o1', 'reconnect_required')
    const anew = await states.begin('o1', 'reconnect_required', 'plan')

    expect(again).toBeUndefined()
    expect(ended).toEqual({ id: first, detail: 'token refused' })
    expect(endedAgain).toBeUndefined()
    expect(new Set([first, other, anew]).size).toBe(3)
  })

  it('[O6] remembers what went and where it was sent, for a time', async () => {
    const states = new PostgresAlertStates(database)
    const id = (await states.begin('o3', 'dead_job', 'One job is out of attempts.')) ?? ''
    await states.end('o3', 'dead_job')
    await states.begin('o3', 'model_down', 'No answer.')
    const sent = {
      to: 'alerts.example',
      at: '2026-11-02T10:00:00.000Z',
      problem: 'it answered 500',
    }
    await states.noteSent('o3', { id, state: 'ended', sent, dueAt: undefined })
    await states.noteSent('o4', { id, state: 'began', sent, dueAt: undefined })

    const past = await states.listPast('o3', new Date(0))
    const later = await states.listPast('o3', new Date('2200-01-01T00:00:00Z'))

    expect(past).toMatchObject([
      { alert: 'model_down' },
      { id, alert: 'dead_job', endedSent: sent },
    ])
    expect(past[0]?.endedAt).toBeUndefined()
    expect(past[1]?.beganSent).toBeUndefined()
    expect(later.map(({ alert }) => alert)).toEqual(['model_down'])
    expect(await states.listPast('o4', new Date(0))).toEqual([])
  })

  it('[O6] gives out each notice that is due once, until it arrived', async () => {
    const states = new PostgresAlertStates(database)
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    const own = async (minutes: number) => {
      const due = await states.takeDue(at(minutes), at(minutes + 1))
      return due.filter(({ organizationId }) => organizationId === 'o5')
    }
    const id = (await states.begin('o5', 'dead_job', 'One job.')) ?? ''
    await states.end('o5', 'dead_job')
    const sent = { to: 'alerts.example', at: '2026-11-02T10:00:00.000Z' }

    const early = await own(0)
    const [first, second] = [await own(2), await own(2)]
    await states.noteSent('o5', { id, state: 'began', sent, dueAt: undefined })
    await states.noteSent('o5', { id, state: 'ended', sent, dueAt: at(60) })

    expect([early, second]).toEqual([[], []])
    expect(first.map(({ state, tries, detail }) => [state, tries, detail])).toEqual([
      ['began', 2, 'One job.'],
      ['ended', 2, 'One job.'],
    ])
    expect(await own(59)).toEqual([])
    expect((await own(61)).map(({ state }) => state)).toEqual(['ended'])
  })
})
