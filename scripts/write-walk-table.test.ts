import { expect, it } from 'vitest'
import { toTable } from './write-walk-table.ts'

const id = '01a22923-611d-7037-9f12-13ffea2f8e89'

it('writes a row for every page, with what was wrong on it', () => {
  const table = toTable({
    wide: {
      'sessions?view=all': { nodes: 700, stops: 41, wrong: [] },
      [`knowledge/${id}`]: { nodes: 400, stops: 20, wrong: ['layout shift of 0.030'] },
    },
  })

  expect(table.split('\n').slice(2)).toEqual([
    '| sessions | ✓ 700 nodes, 41 stops |',
    '| knowledge/:id | ✗ layout shift of 0.030 400 nodes, 20 stops |',
  ])
})
