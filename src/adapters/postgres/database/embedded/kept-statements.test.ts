import type { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMigratedEngine } from '#test/database-template.ts'
import { KeptStatements } from './kept-statements.ts'

describe('statements whose plans are kept', () => {
  let engine: PGlite
  let statements: KeptStatements
  beforeAll(async () => {
    engine = await openMigratedEngine()
    statements = new KeptStatements(engine)
    await engine.exec('create table things (id int primary key, name text)')
  })
  afterAll(() => engine.close())

  it('answer every kind of value as the engine does', async () => {
    const at = new Date('2026-11-02T10:00:00.123Z')
    const text = `select $1::text as words, $2::int as count, $3::boolean as yes, $4::timestamptz as at,
      $5::jsonb as content, $6::text[] as names, $7::bytea as bytes, $8::text as nothing`
    const values = [
      'Grüße "\\\'',
      7,
      true,
      at,
      { a: [1] },
      ['x', 'y,z'],
      new Uint8Array([0, 255]),
      null,
    ]

    const { rows } = await engine.query(text, values)

    expect(await statements.query(text, values)).toEqual(rows)
    expect(await statements.query(text, values)).toEqual(rows)
  })

  it('go on after one that cannot be understood, and one that fails', async () => {
    const insert = 'insert into things values ($1, $2)'
    await statements.query(insert, [1, 'one'])

    await expect(statements.query('no sql', [])).rejects.toThrow('syntax error')
    await expect(statements.query(insert, [1, 'again'])).rejects.toMatchObject({ code: '23505' })

    expect(await statements.query('select id, name from things', [])).toEqual([
      { id: 1, name: 'one' },
    ])
  })

  it('see a table that was changed after they were kept', async () => {
    const count = 'select count(*)::int as count from things'
    await statements.query(count, [])
    await engine.exec('alter table things add column size int; delete from things')

    expect(await statements.query(count, [])).toEqual([{ count: 0 }])
  })
})
