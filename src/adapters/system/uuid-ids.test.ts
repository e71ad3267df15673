import { expect, it } from 'vitest'
import { UuidIds } from './uuid-ids.ts'

it('makes ids of version 7 that sort as they were made', () => {
  const ids = new UuidIds()

  const made = Array.from({ length: 10_000 }, () => ids.newId())

  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
