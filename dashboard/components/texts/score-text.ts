/** A score to two places, cut off and not rounded: one just below the bar must not read as the bar. */
export function scoreText(score: number): string {
  return (Math.floor(score * 100 + 1e-9) / 100).toFixed(2)
}
