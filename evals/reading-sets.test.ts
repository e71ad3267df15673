import { describe, expect, it } from 'vitest'
import { judgeReadingSet, readingSets, type JudgedLine, type ReadingSet } from './reading-sets.ts'

/** Shares of right readings below which a change has made things worse. */
const floors: Record<ReadingSet, number> = {
  'wish-for-person': 0.96,
  'small-talk': 0.94,
  'automatic-mail': 0.97,
  frustration: 0.93,
  language: 0.93,
}

describe.each(readingSets)('the set %s', (set) => {
  it('holds 200 different messages in two halves', async () => {
    const judged = await judgeReadingSet(set)

    expect(judged.length).toBeGreaterThanOrEqual(200)
    expect(new Set(judged.map(({ shown, language }) => `${language}:${shown}`)).size).toBe(
      judged.length,
    )
    const heldCount = judged.filter(({ half }) => half === 'held').length
    expect(heldCount / judged.length).toBeGreaterThan(0.4)
    expect(heldCount / judged.length).toBeLessThan(0.6)
  })

  it('is read as well as it was', async () => {
    const judged = await judgeReadingSet(set)

    const misses = judged.filter(({ expected, read }) => expected !== read)
    expect(1 - misses.length / judged.length, listed(misses)).toBeGreaterThanOrEqual(floors[set])
  })
})

it('[H1] hears nine wishes in ten, with two false alarms at most', async () => {
  const judged = await judgeReadingSet('wish-for-person')
  const wishes = judged.filter(({ expected }) => expected === 'wish')
  const falseAlarms = judged.filter(({ expected, read }) => expected !== 'wish' && read === 'wish')

  const heard = wishes.filter(({ read }) => read === 'wish')
  expect(heard.length / wishes.length).toBeGreaterThan(0.92)
  expect(falseAlarms.length, listed(falseAlarms)).toBeLessThanOrEqual(2)
})

it('[G9] takes two people at most for machines', async () => {
  const judged = await judgeReadingSet('automatic-mail')

  const people = judged.filter(({ expected, read }) => expected === 'person' && read !== 'person')
  expect(people.length, listed(people)).toBeLessThanOrEqual(2)
})

function listed(lines: readonly JudgedLine[]): string {
  return lines.map(({ shown, read }) => `${shown} → ${read}`).join('\n')
}
