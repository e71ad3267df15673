import { afterAll, beforeAll, expect, it } from 'vitest'
import { forEachDatabase } from '#test/databases.ts'
import type { Database } from '../database/database.ts'
import { PostgresHealthHistory } from './postgres-health-history.ts'

const at = (text: string) => new Date(`2026-11-${text}:00Z`)

forEachDatabase((_name, open) => {
  let database: Database
  let history: PostgresHealthHistory

  beforeAll(async () => {
    database = await open()
    history = new PostgresHealthHistory(database)
  })
  afterAll(() => database.close())

  it('[O3] keeps the worst of each day, and since when', async () => {
    await history.note('org-1', at('27T10:00'), [{ check: 'token', state: 'works' }])
    await history.note('org-1', at('28T10:00'), [{ check: 'token', state: 'stops' }])
    await history.note('org-1', at('28T11:00'), [{ check: 'token', state: 'works' }])
    await history.note('org-1', at('29T09:00'), [{ check: 'token', state: 'works' }])

    expect(await history.list('org-1', at('01T00:00'))).toEqual([
      {
        check: 'token',
        since: at('28T11:00'),
        days: [
          { day: '2026-11-27', worst: 'works' },
          { day: '2026-11-28', worst: 'stops' },
          { day: '2026-11-29', worst: 'works' },
        ],
      },
    ])
    expect(await history.list('org-2', at('01T00:00'))).toEqual([])
  })

  it('[O3] counts the worst of several findings under one name', async () => {
    await history.note('org-3', at('29T10:00'), [
      { check: 'topics', state: 'look' },
      { check: 'topics', state: 'works' },
    ])

    expect(await history.list('org-3', at('29T00:00'))).toMatchObject([
      { check: 'topics', days: [{ worst: 'look' }] },
    ])
  })
})
