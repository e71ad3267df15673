import type { Scorecard } from './review.ts'

export type Dimension = keyof Scorecard

export type JudgedScore = Scorecard & { decisionId: string; reviewerId: string; savedAt: Date }

/** How far two people who judged the same answer said the same. */
export type Agreement = {
  pairCount: number
  agreedCount: number
  /** Cohen's kappa; undefined without pairs, and where everybody always gave the same mark. */
  kappa?: number
}

export type AgreementWord =
  | 'too-few'
  | 'no-variation'
  | 'worse-than-chance'
  | 'slight'
  | 'fair'
  | 'moderate'
  | 'substantial'
  | 'almost-perfect'

const fewestPairs = 20
type Mark = number | boolean
type MarkPair = readonly [Mark, Mark]

/** The bands of Landis and Koch. */
const bands: readonly [number, AgreementWord][] = [
  [0, 'worse-than-chance'],
  [0.2, 'slight'],
  [0.4, 'fair'],
  [0.6, 'moderate'],
  [0.8, 'substantial'],
]

/** [O8] Over all pairs of reviewers who judged the same answer; their kappas weigh by their pairs. */
export function measureAgreement(scores: readonly JudgedScore[], dimension: Dimension): Agreement {
  const pairs = [...pairsByReviewers(scores, dimension).values()]
  const all = pairs.flat()
  const kappas = pairs.flatMap((list) => {
    const kappa = cohensKappa(list)
    return kappa === undefined ? [] : [{ kappa, weight: list.length }]
  })
  const weight = kappas.reduce((sum, one) => sum + one.weight, 0)
  const weighted = kappas.reduce((sum, one) => sum + one.kappa * one.weight, 0)
  return {
    pairCount: all.length,
    agreedCount: all.filter(([one, other]) => one === other).length,
    ...(weight > 0 && { kappa: weighted / weight }),
  }
}

export function agreementInWord({ pairCount, kappa }: Agreement): AgreementWord {
  if (pairCount < fewestPairs) return 'too-few'
  if (kappa === undefined) return 'no-variation'
  return bands.find(([below]) => kappa < below)?.[1] ?? 'almost-perfect'
}

/** The month in which a pair came about, as `2026-11`: that of its later score. */
export function pairsByMonth(scores: readonly JudgedScore[]): Map<string, JudgedScore[]> {
  const months = new Map<string, JudgedScore[]>()
  for (const list of Map.groupBy(scores, ({ decisionId }) => decisionId).values()) {
    if (list.length < 2) continue
    const newest = Math.max(...list.map(({ savedAt }) => savedAt.getTime()))
    const month = new Date(newest).toISOString().slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), ...list])
  }
  return new Map([...months].toSorted(([one], [other]) => one.localeCompare(other)))
}

function pairsByReviewers(
  scores: readonly JudgedScore[],
  dimension: Dimension,
): Map<string, MarkPair[]> {
  const pairs = new Map<string, MarkPair[]>()
  for (const judged of Map.groupBy(scores, ({ decisionId }) => decisionId).values()) {
    const list = judged.toSorted((one, other) => one.reviewerId.localeCompare(other.reviewerId))
    list.forEach((one, index) => {
      for (const other of list.slice(index + 1)) {
        const key = `${one.reviewerId}\n${other.reviewerId}`
        pairs.set(key, [...(pairs.get(key) ?? []), [one[dimension], other[dimension]]])
      }
    })
  }
  return pairs
}

/** What was agreed beyond what two people with these habits would agree by chance. */
function cohensKappa(pairs: readonly MarkPair[]): number | undefined {
  const count = pairs.length
  if (count === 0) return undefined
  const marks = new Set(pairs.flat())
  const share = (side: 0 | 1, mark: Mark) =>
    pairs.filter((pair) => pair[side] === mark).length / count
  const byChance = [...marks].reduce<number>(
    (sum, mark) => sum + share(0, mark) * share(1, mark),
    0,
  )
  const agreed = pairs.filter(([one, other]) => one === other).length / count
  return byChance === 1 ? undefined : (agreed - byChance) / (1 - byChance)
}
