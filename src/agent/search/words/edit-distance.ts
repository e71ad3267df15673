/**
 * Slips between two words: letters added, dropped, changed or swapped with their neighbour.
 * Gives `limit + 1` as soon as there are more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  const rows = [Array.from({ length: right.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++)
      current.push(cheapest({ left, right, row, column }, [...rows.slice(-2), current]))
    if (Math.min(...current) > limit) return limit + 1
    rows.push(current)
  }
  return Math.min(rows.at(-1)?.[right.length] ?? 0, limit + 1)
}

interface Cell {
  left: string
  right: string
  row: number
  column: number
}

/** `rows` are the row before the previous one where there is one, the previous and the current. */
function cheapest({ left, right, row, column }: Cell, rows: number[][]): number {
  const at = (back: number, place: number) => rows.at(-1 - back)?.[place] ?? Infinity
  const isSame = left[row - 1] === right[column - 1]
  const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
  return Math.min(
    at(1, column) + 1,
    at(0, column - 1) + 1,
    at(1, column - 1) + (isSame ? 0 : 1),
    isSwap && row > 1 && column > 1 ? at(2, column - 2) + 1 : Infinity,
  )
}
