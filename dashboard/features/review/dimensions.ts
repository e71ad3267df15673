/** In the order of the scorecard. */
export const dimensions = ['correct', 'complete', 'tone', 'right_call'] as const

export type Dimension = (typeof dimensions)[number]

export type Marks = Partial<Record<Dimension, 0 | 1 | 2 | boolean>>
