/** [O8] Why an answer should be judged; the earlier in the list, the more it weighs. */
export const reviewCauses = ['low-rating', 'bad-feedback', 'person', 'sample'] as const

export type ReviewCause = (typeof reviewCauses)[number]

export type Mark = 0 | 1 | 2

export type Scorecard = { correct: Mark; complete: Mark; tone: Mark; isRightCall: boolean }

export type SavedScorecard = Scorecard & {
  reviewerId: string
  reviewerName: string
  comment?: string
  savedAt: Date
}

const sampleHour = 8
const dayMs = 24 * 3_600_000

/** [O8] The newest day whose sample is due, as `2026-11-28`: drawn at 08:00 UTC of the day after. */
export function dueSampleDay(now: Date): string {
  return new Date(now.getTime() - dayMs - sampleHour * 3_600_000).toISOString().slice(0, 10)
}

export function nextSampleAt(now: Date): Date {
  const today = new Date(`${now.toISOString().slice(0, 10)}T08:00:00Z`)
  return today > now ? today : new Date(today.getTime() + dayMs)
}
