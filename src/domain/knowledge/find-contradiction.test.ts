import { describe, expect, it } from 'vitest'
import { findContradiction, type Statement } from './find-contradiction.ts'

function aStatement(sentence: string, fields: Partial<Statement> = {}): Statement {
  const words = sentence.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const content = words.filter(
    (word) => word.length > 2 && !['the', 'are', 'our', 'for'].includes(word),
  )
  return { documentId: sentence, sentence, matched: new Set(['asked']), words: content, ...fields }
}

describe('contradicting statements', () => {
  it.each([
    ['Refunds take 5 working days.', 'Refunds take 10 working days.'],
    ['Returns are accepted within 30 days.', 'Returns are accepted within two weeks.'],
    ['The yearly plan costs €168.', 'The yearly plan costs €180 now.'],
    ['The sale ends on 3 March.', 'The sale ends on 5 March.'],
    ['Members get 10 % off.', 'Members get 15 % off.'],
    ['The shop is open from 9:00 to 17:00.', 'The shop is open from 8:00 to 20:00.'],
    ['Parcels arrive within 3 to 5 days.', 'Parcels arrive within 4 to 7 days.'],
    ['Refunds take 5 days.', 'Refunds take 10 days after the parcel has reached the workshop.'],
  ])('[A2] finds that %j speaks against %j', (first, second) => {
    expect(findContradiction([aStatement(first), aStatement(second)])).toHaveLength(2)
  })

  it.each([
    ['Refunds take 14 days.', 'Refunds take two weeks.'],
    ['Parcels arrive within 4 to 7 days.', 'Parcels arrive within 5 days.'],
    ['The shop is open from 9:00 to 17:00.', 'The shop closes at 17:00.'],
    [
      'Iron gall inks should be flushed after one week.',
      'Iron gall inks Slate and Bramble resist water after one day and suit documents.',
    ],
    ['Standard delivery takes 3 days.', 'Express delivery takes 1 day.'],
    ['Refunds take 5 days.', 'Refunds cost 5 euros.'],
    ['Dye inks keep for three years.', 'Gift cards are valid for two years.'],
  ])('lets %j stand beside %j', (first, second) => {
    expect(findContradiction([aStatement(first), aStatement(second)])).toBeUndefined()
  })

  it('takes a list of prices in one document for no contradiction', () => {
    const prices = ['The Ledger costs €22.00.', 'The Letter pad costs €12.00.'].map((sentence) =>
      aStatement(sentence, { documentId: 'notebooks' }),
    )

    expect(findContradiction(prices)).toBeUndefined()
  })

  it('compares only what answers the same words', () => {
    const statements = ['Norway', 'Sweden'].map((country, index) =>
      aStatement(`Parcels take ${index + 3} days.`, { matched: new Set([country]) }),
    )

    expect(findContradiction(statements)).toBeUndefined()
  })
})
