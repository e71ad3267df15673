import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMigratedEngine } from '#test/database-template.ts'
import { EngineOrder, keepOrder, type OrderedQuery } from './engine-order.ts'

describe('the order of work', () => {
  it('does one piece at a time, what is urgent first', async () => {
    const order = new EngineOrder()
    const done: string[] = []
    const piece = (name: string) => async () => {
      done.push(`${name} begins`)
      await nextTurn()
      done.push(`${name} ends`)
    }

    await Promise.all([
      order.run(piece('first')),
      order.run(piece('second')),
      order.run(piece('urgent'), { isUrgent: true }),
    ])

    expect(done).toEqual(
      ['urgent', 'first', 'second'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    )
  })

  it('goes on after a piece that failed', async () => {
    const order = new EngineOrder()
    const failed = order.run(() => Promise.reject(new Error('no')))

    const after = order.run(async () => 'done')

    await expect(failed).rejects.toThrow('no')
    expect(await after).toBe('done')
  })
})

describe('an engine kept in order', () => {
  let engine: PGlite
  let ask: OrderedQuery
  beforeAll(async () => {
    engine = await openMigratedEngine()
    ask = keepOrder(engine)
    await engine.exec('create table kept (name text)')
  })
  afterAll(() => engine.close())

  it('gives the program its turn between two statements', async () => {
    let turns = 0
    const counting = setInterval(() => (turns += 1), 0)

    await Promise.all(Array.from({ length: 50 }, () => engine.query('select pg_sleep(0.002)')))

    clearInterval(counting)
    expect(turns).toBeGreaterThan(10)
  })

  it('keeps a transaction whole, whatever is urgent', async () => {
    const transaction = engine.transaction(async (begun) => {
      await begun.query("insert into kept values ('one')")
      await begun.query("insert into kept values ('two')")
    })
    const count = () =>
      ask<{ count: number }>('select count(*)::int as count from kept', [], { isUrgent: true })
    const seen = count()
    await transaction

    const after = await count()

    expect([0, 2]).toContain((await seen)[0]?.count)
    expect(after[0]?.count).toBe(2)
  })

  it('undoes a transaction that fails', async () => {
    const before = await engine.query('select from kept')

    const failed = engine.transaction(async (begun) => {
      await begun.query("insert into kept values ('three')")
      await begun.query('no sql')
    })

    await expect(failed).rejects.toThrow('syntax error')
    expect((await engine.query('select from kept')).rows).toHaveLength(before.rows.length)
  })
})
