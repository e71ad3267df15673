import { describe, expect, it } from 'vitest'
import { readQuantities } from './read-quantities.ts'

const read = (text: string) =>
  readQuantities(text).map(({ kind, unit, from, to }) => [kind, unit, from, to])

describe('quantities', () => {
  it.each([
    ['It costs €9.50.', [['price', 'eur', 9.5, 9.5]]],
    ['Es kostet 1.200,50 Euro', [['price', 'eur', 1200.5, 1200.5]]],
    [
      'between $5 and $10',
      [
        ['price', 'usd', 5, 5],
        ['price', 'usd', 10, 10],
      ],
    ],
    ['20–30 % off', [['percent', '', 20, 30]]],
    ['four to seven working days', [['duration', '', 96, 168]]],
    ['innerhalb von zwei Wochen', [['duration', '', 336, 336]]],
    ['within 14 days', [['duration', '', 336, 336]]],
    ['on 24 November', [['date', '', 1124, 1124]]],
    ['until March 3rd', [['date', '', 303, 303]]],
    ['since 2026-03-05', [['date', '', 305, 305]]],
    [
      'from 9:00 to 5 pm',
      [
        ['time', '', 540, 540],
        ['time', '', 1020, 1020],
      ],
    ],
    [
      '160 pages of 100 g',
      [
        ['count', 'pages', 160, 160],
        ['count', 'g', 100, 100],
      ],
    ],
    ['a notebook A5, order OM-204', []],
  ])('reads those of %j', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  it('keeps them as written', () => {
    expect(readQuantities('Arrives in two days.')[0]?.text).toBe('two days')
  })
})
