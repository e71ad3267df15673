import { afterAll, beforeAll, expect, it } from 'vitest'
import { forEachDatabase } from '#test/databases.ts'
import type { Database } from './database.ts'
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
})
