import { describe, expect, it } from 'vitest'
import { agreementInWord, type JudgedScore, measureAgreement, pairsByMonth } from './agreement.ts'

const at = new Date('2026-11-02T10:00:00Z')

function score(decisionId: string, reviewerId: string, isRightCall: boolean): JudgedScore {
  return { decisionId, reviewerId, correct: 2, complete: 1, tone: 2, isRightCall, savedAt: at }
}

/** The textbook example: 20 both yes, 5 and 10 split, 15 both no. */
const textbook = Array.from({ length: 50 }, (_, index) => {
  const one = index < 25
  const other = index < 20 || (index >= 25 && index < 35)
  return [score(`d${index}`, 'a', one), score(`d${index}`, 'b', other)]
}).flat()

describe('agreement of reviewers', () => {
  it("[O8] is Cohen's kappa, beside what was the same", () => {
    const { pairCount, agreedCount, kappa } = measureAgreement(textbook, 'isRightCall')

    expect([pairCount, agreedCount]).toEqual([50, 35])
    expect(kappa).toBeCloseTo(0.4, 10)
  })

  it('[O8] has no kappa where everybody always gives the same mark', () => {
    const agreement = measureAgreement(textbook, 'correct')

    expect(agreement).toEqual({ pairCount: 50, agreedCount: 50 })
    expect(agreementInWord(agreement)).toBe('no-variation')
  })

  it('[O8] pairs every two of three reviewers, whatever their order', () => {
    const three = [score('d', 'c', true), score('d', 'a', true), score('d', 'b', false)]

    expect(measureAgreement(three, 'isRightCall')).toMatchObject({ pairCount: 3, agreedCount: 1 })
  })

  it('[O8] counts nothing that one person judged alone', () => {
    expect(measureAgreement([score('d', 'a', true)], 'tone')).toEqual({
      pairCount: 0,
      agreedCount: 0,
    })
  })

  it.each([
    [19, 0.9, 'too-few'],
    [20, -0.1, 'worse-than-chance'],
    [20, 0.1, 'slight'],
    [20, 0.3, 'fair'],
    [20, 0.4, 'moderate'],
    [20, 0.7, 'substantial'],
    [20, 0.9, 'almost-perfect'],
    [20, 1, 'almost-perfect'],
  ] as const)('[O8] calls %d pairs at %d %s', (pairCount, kappa, expected) => {
    expect(agreementInWord({ pairCount, agreedCount: 0, kappa })).toBe(expected)
  })

  it('[O8] belongs to the month of the later score', () => {
    const late = { ...score('d', 'b', true), savedAt: new Date('2026-12-01T00:00:00Z') }

    const months = pairsByMonth([score('d', 'a', true), late, score('alone', 'a', true)])

    expect([...months]).toEqual([['2026-12', [score('d', 'a', true), late]]])
  })
})
