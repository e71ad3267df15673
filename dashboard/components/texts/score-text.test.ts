import { expect, it } from 'vitest'
import { scoreText } from './score-text.ts'

it.each([
  [0.549, '0.54'],
  [0.55, '0.55'],
  [0.57, '0.57'],
  [0.559_999, '0.55'],
  [0, '0.00'],
  [1, '1.00'],
])('writes a score of %d as %s', (score, text) => {
  expect(scoreText(score)).toBe(text)
})
