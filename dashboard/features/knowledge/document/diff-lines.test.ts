import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines } from './diff-lines.ts'

describe('a comparison of two texts', () => {
  it('names what was taken out and put in', () => {
    expect(diffLines('Cards\nCash\nInvoices', 'Cards\nSEPA\nInvoices')).toEqual([
      { kind: 'same', text: 'Cards' },
      { kind: 'removed', text: 'Cash' },
      { kind: 'added', text: 'SEPA' },
      { kind: 'same', text: 'Invoices' },
    ])
  })

  it('finds nothing changed between a text and itself', () => {
    expect(diffLines('One\nTwo', 'One\nTwo').every(({ kind }) => kind === 'same')).toBe(true)
  })

  it('loses no changed line, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after)
        const count = (kind: string) => lines.filter((line) => line.kind === kind).length

        expect(count('added') - count('removed')).toBe(
          after.split('\n').length - before.split('\n').length,
        )
      }),
    )
  })
})
