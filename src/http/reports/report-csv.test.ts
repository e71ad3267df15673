import { describe, expect, it } from 'vitest'
import { toCell } from './report-csv.ts'

describe('a report as a table', () => {
  it.each([
    ['=cmd|"/c calc"!A1', `"'=cmd|""/c calc""!A1"`],
    ['+1+1', `'+1+1`],
    ['-2', `'-2`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['a,b', '"a,b"'],
    ['zwei\r\nZeilen', '"zwei\r\nZeilen"'],
  ])('[R6] makes %j harmless', (text, cell) => {
    expect(toCell(text)).toBe(cell)
  })

  it('[R6] leaves numbers below zero as numbers', () => {
    expect(toCell(-2)).toBe('-2')
  })
})
