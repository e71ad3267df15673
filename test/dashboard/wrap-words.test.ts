import { describe, expect, it } from 'vitest'
import { wrapWords } from '../../dashboard/components/charts/wrap-words.ts'

describe('names beside a chart', () => {
  it.each([
    ['Handed off', 16, ['Handed off']],
    ['Closed while the AI had it', 13, ['Closed while', 'the AI had it']],
    ['Geschlossen, als die KI es hatte', 13, ['Geschlossen,', 'als die KI es', 'hatte']],
    ['Donaudampfschifffahrt war', 8, ['Donaudampfschifffahrt', 'war']],
  ])('shows all of %s in lines of %i letters', (name, letters, lines) => {
    expect(wrapWords(name, letters)).toEqual(lines)
  })
})
