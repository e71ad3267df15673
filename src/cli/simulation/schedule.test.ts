import { expect, it } from 'vitest'
import { makeSchedule } from './schedule.ts'

const size = { conversations: 3, acts: 4 }

it('[W8] makes the same schedule of the same seed', () => {
  expect(makeSchedule(7, size)).toEqual(makeSchedule(7, size))
  expect(makeSchedule(7, size)).not.toEqual(makeSchedule(8, size))
  expect(makeSchedule(7, size).map((moves) => moves.length)).toEqual([4, 4, 4])
})
